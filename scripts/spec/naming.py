"""Names for models: a rule from operationId and property path, and the names given by hand in overrides/names.toml.

A name depends on its own place only, so a change elsewhere in the description never renames it.
"""

import itertools
import keyword
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from heapq import nlargest
from pathlib import Path

from scripts.spec.errors import PipelineError

LONGEST = 60
"""Characters; for class names and for module names."""

# A field of one of these names would hide the type, or the module of it, from the annotations after it.
_TYPE_NAMES = {"int", "float", "str", "bool", "bytes", "list", "dict", "dt"}
# Names the modules of models import.
_IMPORTED = {
    "Any",
    "Array",
    "Binary",
    "Boolean",
    "ClassVar",
    "File",
    "Integer",
    "Literal",
    "Map",
    "Model",
    "Number",
} | {
    *("Object", "Ref", "String", "Union", "Unset"),
}
_ALIKE, _CLEARLY = 0.75, 0.05
"""How alike two names are of which one took the other's place, and by how much more than any third."""

_MODEL_NAMES = {"to_dict", "from_dict", "additional_properties", "self"}


@dataclass
class GivenNames:
    """The names given by hand for one API.

    Attributes:
        models: name by the rule → name wanted.
        tags: the vendor's tag → module name.
        fields: wire name → Python name.
        used: models that have been given their names.
        asked: names by the rule of all models there are.
        accepted: models that need not be there, see ``stale``.
    """

    models: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    accepted: set[str] = field(default_factory=set)

    @classmethod
    def load(cls, path: Path, api: str) -> "GivenNames":
        if not path.exists():
            return cls()
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8")).get(api, {})
        except tomllib.TOMLDecodeError as error:
            raise PipelineError(f"{path} is not valid TOML: {error}") from None
        return cls(table.get("models", {}), table.get("tags", {}), table.get("fields", {}))

    def model(self, by_rule: str) -> str | None:
        """The name wanted for a model, if one is given."""
        self.asked.add(by_rule)
        given = self.models.get(by_rule)
        if given:
            self.used.add(by_rule)
        return given

    def unused(self) -> list[str]:
        """Entries no model answers to."""
        return sorted(self.models.keys() - self.used)

    def require_all_used(self) -> None:
        """An entry no model answers to is out of date.

        Raises:
            PipelineError: there are such entries.
        """
        if stale := [name for name in self.unused() if name not in self.accepted]:
            lines = "\n  ".join(f"{name}: {self.advice(name)}" for name in stale)
            raise PipelineError(f"overrides/names.toml names models that are not there:\n  {lines}")

    def advice(self, stale: str) -> str:
        """What to do about an entry no model answers to: the line to write, if one other model is clearly meant."""
        others = (name for name in self.asked - self.models.keys() if name.isidentifier())
        alike = nlargest(2, ((SequenceMatcher(None, stale, name).ratio(), name) for name in others))
        (first, name), (second, _) = (*alike, (0.0, ""), (0.0, ""))[:2]
        if first >= _ALIKE and first - second >= _CLEARLY:
            return f'write {name} = "{self.models[stale]}" instead'
        return "delete the line, or name the model that took its place"


def words(text: str) -> list[str]:
    """The words of a name in any spelling: snake_case, kebab-case, camelCase, with any punctuation."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[0-9])(?=[a-z])", " ", text)
    return [word.lower() for word in re.findall(r"[A-Za-z0-9]+", text)]


def snake_case(text: str) -> str:
    """A name for modules, functions and fields."""
    return "_".join(words(text))


def class_name(text: str) -> str:
    """A name for a class, at most 60 characters long as a class and as a module.

    Of a name that is longer, whole steps of the property path go, the last but one first: the beginning names the
    operation, or what the place is inside of, and the end the property. Where two come out alike, one is given by hand.
    """
    steps = _steps(text)
    while len(steps) > 2 and _is_long(steps):
        del steps[-2]
    parts = [word for step in steps for word in step]
    if not parts:
        raise PipelineError(f"no class name can be made of {text!r}")
    if parts[0][0].isdigit():
        parts.insert(0, "model")
    if len("_".join(parts)) > LONGEST:
        # The vendor's own name for a component, in one piece: as much of both ends as there is room for.
        head: list[str] = []
        tail: list[str] = []
        room = LONGEST
        for word, side in zip(_from_both_ends(parts), itertools.cycle((head, tail)), strict=False):
            room -= len(word) + 1
            if room < -1:
                break
            side.append(word)
        parts = [*head, *reversed(tail)]
    name = "".join(part.capitalize() for part in parts)
    return f"{name}Model" if name in _IMPORTED or keyword.iskeyword(name) else name


def is_shortened(text: str) -> bool:
    """Whether a class name does not tell all of its place."""
    return _is_long(_steps(text))


def _is_long(steps: list[list[str]]) -> bool:
    return len("_".join(word for step in steps for word in step)) > LONGEST


def _steps(text: str) -> list[list[str]]:
    """The steps of a property path: the operation with what of it is meant, then each property with its items."""
    steps: list[list[str]] = []
    for step in text.split():
        of_the_last = step in ("item", "value") or step.isdigit() or (step in ("request", "data") and len(steps) == 1)
        if steps and of_the_last:
            steps[-1] += words(step)
        elif words(step):
            steps.append(words(step))
    return steps


def _from_both_ends(parts: list[str]) -> Iterator[str]:
    front, back = 0, len(parts)
    while front < back:
        yield parts[front]
        front += 1
        if front < back:
            back -= 1
            yield parts[back]


def module_name(name: str) -> str:
    """The module of a class."""
    module = snake_case(name)
    return f"{module}_" if keyword.iskeyword(module) else module


def identifier(wire: str, given: dict[str, str]) -> str:
    """The Python name of a field or parameter: ``filter[from]`` → ``filter_from``, ``class`` → ``class_``."""
    # A name that is one already stays: security_2fa_access.
    name = given.get(wire) or (wire if re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", wire) else snake_case(wire))
    if not name:
        raise PipelineError(f"no Python name can be made of {wire!r}; give one in overrides/names.toml")
    if name[0].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TYPE_NAMES | _MODEL_NAMES else name

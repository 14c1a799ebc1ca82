"""Our own sentences about operations, parameters and fields: overrides/<api>/texts/*.yaml → the shaped description.

A file holds any of three sections. Names are those of generated/<api>.openapi.yaml.

    operations:
      get_pet: What the call does.
      update_pet:
        summary: Change a pet    # where the vendor's says little
        text: What the call does.
        body: What is sent.
        parameters: {pet_id: What it is.}    # over what a wildcard of 91-recurring-parameters says
    models:
      Pet:
        text: What it is.
        fields: {age: In years.}
    fields: {comment: Said of every field of the name that has no other text.}

Where a model has another name now, and the old one leads to it, its texts follow. A sentence about something that is no
more is no error, for it must never hold up an update: each run that makes the client says so, and ``python -m scripts
texts`` lists it, as it does what lacks a text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.compat import aliases
from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import ModelAliases
from scripts.spec.operations import operations
from scripts.spec.yaml import Json, load

_SECTIONS = {"operations", "models", "fields"}
# What an entry of a section may say, and of what inside it.
_PLACES = {"operations": (("summary", "text", "body"), "parameters"), "models": (("text",), "fields")}


@dataclass
class Texts:
    """The sentences about one API.

    Attributes:
        operations: operationId → summary, text, body, parameters.
        models: name of the model → text, fields.
        fields: name of a field on the wire → text, where a model has none of its own.
    """

    operations: dict[str, dict[str, Json]] = field(default_factory=dict)
    models: dict[str, dict[str, Json]] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, root: Path, api: Api) -> "Texts":
        """Reads all files of an API.

        Raises:
            PipelineError: a file is not of the form above, or something is said twice.
        """
        texts = cls()
        for path in sorted((root / api.overlays / "texts").glob("*.yaml")):
            for section, entries in load(path).items():
                if section not in _SECTIONS:
                    raise PipelineError(f"{path.name}: no section is called {section!r}")
                known: dict[str, Any] = getattr(texts, section)
                for name, given in entries.items():
                    if name in known:
                        raise PipelineError(f"{path.name}: {section} {name}: another file says it already")
                    known[name] = _entry(f"{path.name}: {section} {name}", section, given)
        texts._follow({name: alias.to or name for name, alias in aliases.read(root, api).models.items()})
        return texts

    def _follow(self, renamed: Mapping[str, str]) -> None:
        """Lets texts of models be about what these are called now, unless that has texts already."""
        for name in self.models.keys() & renamed.keys():
            self.models.setdefault(renamed[name], self.models.pop(name))

    def apply(self, document: dict[str, Json]) -> list[str]:
        """Writes the sentences into the description, in place; returns those that are about nothing in it."""
        models = document["components"]["schemas"]
        self._follow({alias: name for name, model in models.items() for alias in ModelAliases.names_of(model)})
        left = {f"operation {name}" for name in self.operations} | {f"model {name}" for name in self.models}
        left |= {f"field {name}" for name in self.fields}
        for operation in operations(document):
            if entry := self.operations.get(operation.id):
                left.discard(f"operation {operation.id}")
                left |= _say_operation(operation.node, entry, operation.id)
        for name, model in models.items():
            entry = self.models.get(name, {})
            left.discard(f"model {name}")
            if "text" in entry:
                model["description"] = entry["text"]
            own: dict[str, str] = entry.get("fields", {})
            properties = model.get("properties", {})
            left |= {f"field {wire} of model {name}" for wire in own.keys() - properties.keys()}
            for wire, child in properties.items():
                if wire in self.fields:
                    left.discard(f"field {wire}")
                if isinstance(child, dict) and (text := own.get(wire) or self.fields.get(wire)):
                    properties[wire] = {**child, "description": text}
        return sorted(left)


def _say_operation(node: dict[str, Json], entry: dict[str, Json], name: str) -> set[str]:
    for key, place in (("summary", "summary"), ("text", "description")):
        if key in entry:
            node[place] = entry[key]
    own: dict[str, str] = dict(entry.get("parameters", {}))
    for parameter in node.get("parameters", []):
        if text := own.pop(parameter["name"], None):
            parameter["description"] = text
    left = {f"parameter {wire} of operation {name}" for wire in own}
    if "body" in entry:
        if "requestBody" in node:
            node["requestBody"]["description"] = entry["body"]
        else:
            left.add(f"body of operation {name}")
    return left


def _entry(where: str, section: str, given: Any) -> Any:
    """One entry, its short form written out."""
    if section == "fields":
        return _text(where, given)
    plain, inner = _PLACES[section]
    entry = given if isinstance(given, dict) else {"text": given}
    if unknown := sorted(map(str, entry.keys() - {*plain, inner})):
        raise PipelineError(f"{where}: no place for {', '.join(unknown)}")
    checked: dict[str, Any] = {key: _text(where, entry[key]) for key in plain if key in entry}
    if inner in entry:
        checked[inner] = {name: _text(f"{where}.{name}", text) for name, text in entry[inner].items()}
    return checked


def _text(where: str, given: Any) -> str:
    if not isinstance(given, str) or not given.strip():
        raise PipelineError(f"{where}: a sentence is expected, not {given!r}")
    return " ".join(given.split())

"""Reads and writes descriptions as YAML 1.2, the version OpenAPI 3.1 asks for; takes only what JSON can hold.

A YAML 1.1 reader takes ``720441_13245586_0_0`` for a number and ``no`` for false; ours must not. And ours must not
drop anything in silence, as YAML readers do with the first of two equal keys and with a second document.
"""

import copy
import math
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml  # for its events alone; it builds YAML 1.1 values
import yaml12

from scripts.spec.errors import PipelineError
from scripts.spec.remembering import remembered

Json = Any
"""Any JSON value; descriptions are trees of these."""

_MARK = "\ufeff"
_DEEPEST = 100
_HOLDERS = frozenset({dict, list})
# Line breaks or barred to YAML 1.1, text in quotes to 1.2; what stands in for each is its own, so keys stay apart.
_AS_IN_1_2 = {code: 0xE000 + code for code in range(0x7F, 0xA0)}
_AS_IN_1_2 |= {0x2028: 0xE0A0, 0x2029: 0xE0A1, 0xFEFF: 0xE0A2, 0xFFFE: 0xE0A3, 0xFFFF: 0xE0A4}
_EVENTS = getattr(yaml, "CLoader", yaml.Loader)
_fine: set[tuple[bool, bytes]] = set()
"""Digests of texts in which there was nothing to refuse: overlays are read several times in a run."""


def loads(text: str, name: str, *, anchors: bool = False) -> dict[str, Json]:
    """Parses a description; ``name`` says in the error which one it was. ``anchors`` are for what is written by hand.

    Raises:
        PipelineError: not YAML, not a mapping, or something in it that would be lost or that JSON cannot hold.
    """
    text = text.removeprefix(_MARK)
    digest = anchors, sha256(text.encode("utf-8", "surrogatepass")).digest()
    if digest not in _fine:
        _check_events(text, name, anchors=anchors)
        _fine.add(digest)
    return _parse(text, name)


def load(path: Path) -> dict[str, Json]:
    """Reads an overlay or another file written by hand: as strictly as :func:`loads`, but that anchors are taken."""
    return loads(path.read_text(encoding="utf-8"), str(path), anchors=True)


def load_own(path: Path) -> dict[str, Json]:
    """Reads a file this pipeline wrote itself, without looking for what it never writes: a third of the time."""
    return _parse(path.read_text(encoding="utf-8"), str(path))


def dumps(document: dict[str, Json], header: str = "") -> str:
    """Writes a description in a form that is the same byte for byte for equal documents.

    ``header`` is put in front as a comment, a line for each of its lines.

    Raises:
        PipelineError: it holds a number or a text that YAML has no way to write.
    """
    comment = "".join(f"# {line}\n" for line in header.splitlines())
    try:
        return f"{comment}{yaml12.format_yaml(document)}\n"
    except (ValueError, TypeError) as error:
        raise PipelineError(f"cannot be written as YAML: {error}") from None


def copied(node: Json) -> Json:
    """A copy that shares nothing with it, as copy.deepcopy makes of anything; this is all that JSON needs."""
    if type(node) is dict:
        return {key: copied(value) if type(value) in _HOLDERS else value for key, value in node.items()}
    if type(node) is list:
        return [copied(value) if type(value) in _HOLDERS else value for value in node]
    return copy.deepcopy(node)


@remembered(lambda text, name: text)
def _parse(text: str, name: str) -> dict[str, Json]:
    try:
        document: Any = yaml12.parse_yaml(text)
    except ValueError as error:
        raise PipelineError(f"{name} is not valid YAML: {error}") from None
    if not isinstance(document, dict):
        raise PipelineError(f"{name} is not a description: expected a mapping, got {type(document).__name__}")
    plain: dict[str, Json] = _plain(document, name, "")
    return plain


def _plain(node: Any, name: str, where: str) -> Json:
    """The value as JSON has it: keys are text, such as the status 200 where it is not quoted."""
    kind = type(node)
    if kind is dict:
        if not all(type(key) is str for key in node):
            if not all(type(key) in (str, int) for key in node):
                raise PipelineError(f"{name}{where}: a key is neither text nor a whole number")
            node = {str(key): value for key, value in node.items()}
        return {key: _plain(value, name, f"{where}/{key}") for key, value in node.items()}
    if kind is list:
        return [_plain(item, name, f"{where}/{index}") for index, item in enumerate(node)]
    if kind is float and not math.isfinite(node):
        raise PipelineError(f"{name}{where}: {node} is no number in JSON")
    if node is not None and kind not in (str, int, float, bool):
        raise PipelineError(f"{name}{where}: a tag of YAML, which JSON cannot hold")
    return node


def _check_events(text: str, name: str, *, anchors: bool = False) -> None:
    """Refuses, before anything is built, what makes a small YAML file a large or a misleading document.

    No published description has anchors; our YAML 1.2 reader lets the last of two equal keys win in silence.
    """
    if "\0" in text:
        raise PipelineError(f"{name} holds a NUL character; is it text?")
    # Per open collection: the keys of a mapping, None for a sequence; and whether a key comes next.
    keys: list[set[str] | None] = []
    key_next: list[bool] = []
    documents = 0
    try:
        for event in yaml.parse(text.translate(_AS_IN_1_2), Loader=_EVENTS):
            if isinstance(event, yaml.NodeEvent) and event.anchor and not anchors:
                raise _refused(name, event, "anchors and aliases are refused")
            if isinstance(event, yaml.CollectionEndEvent):
                keys.pop()
                key_next.pop()
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _refused(name, event, "a second document begins")
            elif isinstance(event, yaml.NodeEvent):
                if key_next and keys[-1] is not None:
                    if key_next[-1] and isinstance(event, yaml.ScalarEvent):
                        if event.value in keys[-1]:
                            raise _refused(name, event, f"the key {event.value!r} occurs twice")
                        keys[-1].add(event.value)
                    key_next[-1] = not key_next[-1]
                if not isinstance(event, yaml.ScalarEvent):
                    keys.append(set() if isinstance(event, yaml.MappingStartEvent) else None)
                    key_next.append(True)
                    if len(keys) > _DEEPEST:
                        raise _refused(name, event, f"nested more than {_DEEPEST} levels deep")
    except yaml.YAMLError as error:
        raise PipelineError(f"{name} is not valid YAML: {' '.join(str(error).split())}") from None


def _refused(name: str, event: Any, why: str) -> PipelineError:
    return PipelineError(f"{name}, line {event.start_mark.line + 1}: {why}")

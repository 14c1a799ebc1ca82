"""Decides whether bytes from outside are an OpenAPI description we are ready to read, and reads them."""

import re

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from scripts.spec.errors import PipelineError
from scripts.spec.operations import count_operations
from scripts.spec.references import holds, references
from scripts.spec.yaml import Json, loads

_MAX_DEPTH = 100
_HTML = re.compile(rb"\s*(<!--|<!doctype|<html|<head|<body|<\?xml)", re.IGNORECASE)
_TRUNCATED = "is it the whole file?"


def parse(content: bytes, name: str) -> dict[str, Json]:
    """Return the description, or refuse it with the reason."""
    if not content.strip():
        raise PipelineError(f"{name} is empty; {_TRUNCATED}")
    if _HTML.match(content.removeprefix(b"\xef\xbb\xbf")):
        raise PipelineError(f"{name} is a web page, not a description; has the address changed?")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineError(f"{name} is not YAML: not UTF-8 at byte {error.start}") from None
    _check_events(text, name)
    document = loads(text, name)
    _check_description(document, name)
    return document


def _check_events(text: str, name: str) -> None:
    """Refuse, before anything is built, what makes a small YAML file a large or a misleading document.

    No published description has anchors; our YAML 1.2 reader lets the last of two equal keys win in silence.
    """
    # Per open collection: the keys of a mapping, None for a sequence; and whether a key comes next.
    keys: list[set[str] | None] = []
    key_next: list[bool] = []
    documents = 0
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
                raise _refused(name, event, "anchors and aliases are refused")
            if isinstance(event, CollectionEndEvent):
                keys.pop()
                key_next.pop()
            elif isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _refused(name, event, "a second document begins")
            elif isinstance(event, NodeEvent):
                if key_next and keys[-1] is not None:
                    if key_next[-1] and isinstance(event, ScalarEvent):
                        if event.value in keys[-1]:
                            raise _refused(name, event, f"the key {event.value!r} occurs twice")
                        keys[-1].add(event.value)
                    key_next[-1] = not key_next[-1]
                if not isinstance(event, ScalarEvent):
                    keys.append(set() if isinstance(event, MappingStartEvent) else None)
                    key_next.append(True)
                    if len(keys) > _MAX_DEPTH:
                        raise _refused(name, event, f"nested more than {_MAX_DEPTH} levels deep")
    except YAMLError as error:
        raise PipelineError(f"{name} is not valid YAML: {' '.join(str(error).split())}") from None


def _refused(name: str, event: Event, why: str) -> PipelineError:
    return PipelineError(f"{name}, line {event.start_mark.line + 1}: {why}")


def _check_description(document: dict[str, Json], name: str) -> None:
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise PipelineError(f"{name} is not an OpenAPI 3 description: openapi is {version!r}")
    if not isinstance(document.get("info"), dict) or not document["info"].get("version"):
        raise PipelineError(f"{name} has no info.version; {_TRUNCATED}")
    for part in ("paths", "components"):
        if not isinstance(document.get(part), dict) or not document[part]:
            raise PipelineError(f"{name} has no {part}; {_TRUNCATED}")
    if not count_operations(document):
        raise PipelineError(f"{name} describes no operation; {_TRUNCATED}")
    dangling = sorted({ref for ref in references(document) if not holds(document, ref)})
    if dangling:
        raise PipelineError(f"{name} refers to {', '.join(dangling[:5])}, which it does not hold; {_TRUNCATED}")

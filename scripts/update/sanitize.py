"""Decides whether downloaded bytes are an OpenAPI description we accept, and parses them."""

import re

from scripts.spec.errors import PipelineError
from scripts.spec.operations import count_operations
from scripts.spec.references import holds, references, written_out
from scripts.spec.yaml import Json, loads

_HTML = re.compile(rb"\s*(<!--|<!doctype|<html|<head|<body|<\?xml)", re.IGNORECASE)
_TRUNCATED = "is it the whole file?"


def parse(content: bytes, name: str) -> dict[str, Json]:
    """Returns the description, or refuses it with the reason."""
    if not content.strip():
        raise PipelineError(f"{name} is empty; {_TRUNCATED}")
    if _HTML.match(content.removeprefix(b"\xef\xbb\xbf")):
        raise PipelineError(f"{name} is a web page, not a description; has the address changed?")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineError(f"{name} is not YAML: not UTF-8 at byte {error.start}") from None
    document = loads(text, name)
    _check_description(document, name)
    return document


def _check_description(document: dict[str, Json], name: str) -> None:
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        raise PipelineError(f"{name} is not an OpenAPI 3 description: openapi is {version!r}")
    if not isinstance(document.get("info"), dict) or not document["info"].get("version"):
        raise PipelineError(f"{name} has no info.version; {_TRUNCATED}")
    for part in ("paths", "components"):
        if not isinstance(document.get(part), dict) or not document[part]:
            raise PipelineError(f"{name} has no {part}; {_TRUNCATED}")
    document["paths"] = {path: written_out(document, item) for path, item in document["paths"].items()}
    if not count_operations(document):
        raise PipelineError(f"{name} describes no operation; {_TRUNCATED}")
    dangling = sorted({ref for ref in references(document) if not holds(document, ref)})
    if dangling:
        raise PipelineError(f"{name} refers to {', '.join(dangling[:5])}, which it does not hold; {_TRUNCATED}")

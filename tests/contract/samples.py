"""A valid call of any operation, made from its description; `samples.toml` gives what cannot be made.

Values fit the description the client is generated from *and* the published one, so that a refusal by the mock
says something about the client and never about the sample.
"""

import functools
import tomllib
from collections.abc import Iterator
from typing import Any, Final

from attrs import field, frozen

from scripts.document import Json
from tests.contract.description import HERE, corrected, operations, published, resolve, served_as_corrected
from tests.contract.generate import CannotGenerate, declared_examples, first_fitting, generate, violations

UPLOAD: Final = "multipart/form-data"


class NoSample(Exception):
    """No valid value was found; give one in samples.toml."""


@frozen
class Sample:
    """The values of one call, by their names on the wire.

    Attributes:
        path: path parameters in the order of the path.
        query: query parameters.
        body: JSON body, or the fields of an upload.
        media_type: of the body; None without one.
    """

    path: dict[str, Any] = field(factory=dict)
    query: dict[str, Any] = field(factory=dict)
    body: Any = None
    media_type: str | None = None


@functools.cache
def _given() -> dict[str, Json]:
    return tomllib.loads((HERE / "samples.toml").read_text(encoding="utf-8"))


def sample(api: str, operation_id: str, *, full: bool) -> Sample:
    """A call with what is required, or with everything (``full``)."""
    document, (_, _, operation) = corrected(api), operations(corrected(api))[operation_id]
    reference = None
    if operation_id not in served_as_corrected(api):
        reference = operations(published(api))[operation_id][2]
    given = _given().get(api, {}).get(operation_id, {})
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}}
    for parameter in _parameters(document, operation):
        place, name = parameter["in"], parameter["name"]
        if place not in places or not (full or parameter.get("required")):
            continue
        if name in given.get(place, {}):
            places[place][name] = given[place][name]
            continue
        holders = [(document, parameter)]
        for other in _parameters(published(api), reference) if reference else ():
            if (other["in"], other["name"]) == (place, name):
                holders.append((published(api), other))
        places[place][name] = _value(f"{api} {operation_id} {place} parameter {name}", holders, full=False)
    body, media_type = None, None
    if content := resolve(document, operation.get("requestBody", {})).get("content"):
        media_type = next(iter(content))
        holders = [(document, content[media_type])]
        if reference and "requestBody" in reference:
            declared = resolve(published(api), reference["requestBody"])["content"]
            holders.append((published(api), declared.get(media_type) or next(iter(declared.values()))))
        if "body" in given:
            holders[0] = (document, {**content[media_type], "example": given["body"]})
        body = _value(f"{api} {operation_id} body", holders, full and "body" not in given)
    return Sample(**places, body=body, media_type=media_type)


def _parameters(document: dict[str, Json], operation: dict[str, Json]) -> list[dict[str, Json]]:
    return [resolve(document, parameter) for parameter in operation.get("parameters", ())]


def _value(name: str, holders: list[tuple[dict[str, Json], dict[str, Json]]], full: bool) -> Any:
    """The first candidate that fits the schema of every holder (parameter or media type)."""

    def candidates() -> Iterator[Any]:
        for document, holder in () if full else holders:
            yield from declared_examples(holder)
            yield from declared_examples(resolve(document, holder.get("schema", {})))
        for fill in (True, False) if full else (False, True):
            for document, holder in holders:
                try:
                    yield generate(document, holder.get("schema", {}), full=fill)
                except CannotGenerate as error:
                    refused.append(str(error))
        for document, holder in holders if full else ():
            yield from declared_examples(holder)
            yield from declared_examples(resolve(document, holder.get("schema", {})))

    refused: list[str] = []
    for candidate in candidates():
        wrong = [text for document, holder in holders for text in violations(document, holder.get("schema"), candidate)]
        if not wrong:
            return candidate
        refused.append(f"{candidate!r:.200}: {'; '.join(wrong[:3])}")
    raise NoSample(f"{name}: give a value in samples.toml. Tried:\n  " + "\n  ".join(refused))

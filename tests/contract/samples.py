"""A valid call of any operation, made from its description; `samples.toml` gives what cannot be made.

Values fit the description the client is generated from *and* the published one, so that a refusal by the mock
says something about the client and never about the sample. Something optional on which the two contradict each
other is left out, and said to be.
"""

import contextlib
import functools
import tomllib
from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from scripts.spec.yaml import Json
from tests.contract.description import HERE, corrected, operations_of, published, resolve, served_as_corrected
from tests.contract.generate import CannotGenerate, declared_examples, generate, violations

Holder = tuple[dict[str, Json], dict[str, Json]]
"""A document, and an operation, parameter or media type in it."""


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
        left_out: optional parameters and fields on which the two descriptions contradict each other.
    """

    path: dict[str, Any] = field(factory=dict)
    query: dict[str, Any] = field(factory=dict)
    body: Any = None
    media_type: str | None = None
    left_out: tuple[str, ...] = ()


@functools.cache
def _given() -> dict[str, Json]:
    return tomllib.loads((HERE / "samples.toml").read_text(encoding="utf-8"))


@functools.cache
def sample(api: str, operation_id: str, *, full: bool) -> Sample:
    """A call with what is required, or with everything (``full``)."""
    sides = [(corrected(api), operations_of(corrected, api)[operation_id][2])]
    if served_as_corrected(api).get(operation_id, {}).get("corrected") != "operation":
        sides.append((published(api), operations_of(published, api)[operation_id][2]))
    given = _given().get(api, {}).get(operation_id, {})
    path, _ = _parameters(sides, "path", given.get("path", {}), full)
    query, left_out = _parameters(sides, "query", given.get("query", {}), full)
    contents = [
        (document, resolve(document, operation.get("requestBody", {})).get("content")) for document, operation in sides
    ]
    if not (media_types := contents[0][1]):
        return Sample(path, query, left_out=left_out)
    media_type = next(iter(media_types))
    if "body" in given:
        return Sample(path, query, given["body"], media_type, left_out)
    # The same body may be declared as another media type, such as */*.
    holders = [
        (document, content.get(media_type) or next(iter(content.values()))) for document, content in contents if content
    ]
    body, fields = _body(f"{api} {operation_id}", holders, full)
    return Sample(path, query, body, media_type, (*left_out, *fields))


def _parameters(
    sides: list[Holder], place: str, given: dict[str, Any], full: bool
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Values by name, and the names of those left out."""
    declared = [
        (document, parameter)
        for document, operation in sides
        for parameter in (resolve(document, entry) for entry in operation["parameters"])
        if parameter["in"] == place
    ]
    values, left_out = {}, []
    for document, parameter in declared:
        name, required = parameter["name"], parameter.get("required", False)
        if document is not sides[0][0] or not (full or required):
            continue
        value = given.get(name, _parameter_value([holder for holder in declared if holder[1]["name"] == name]))
        if value is not None:
            values[name] = value
        elif required:
            raise NoSample(f"{place} parameter {name}: give a value in samples.toml")
        else:
            left_out.append(name)
    return values, tuple(left_out)


def _examples(holders: list[Holder]) -> Iterator[Any]:
    for document, holder in holders:
        yield from declared_examples(holder)
        yield from declared_examples(resolve(document, holder.get("schema", {})))


def _generated(holders: list[Holder], full: bool) -> Iterator[Any]:
    for holder in holders:
        with contextlib.suppress(CannotGenerate):
            yield generate(*_schema(holder), full=full)


def _parameter_value(holders: list[Holder]) -> Any:
    """The first value every holder takes, in any spelling an address does not tell apart; None if there is none."""
    for candidate in (*_examples(holders), *_generated(holders, full=True)):
        spellings = _spellings(candidate)
        fitting = [
            [spelling for spelling in spellings if not violations(*_schema(holder), spelling)] for holder in holders
        ]
        if all(fitting):
            return fitting[0][0]
    return None


def _spellings(value: Any) -> list[Any]:
    if isinstance(value, list):
        return [value, *(_spellings(value[0]) if len(value) == 1 else ())]
    return [value, str(value), *([int(value)] if isinstance(value, str) and value.isdigit() else ())]


def _body(name: str, holders: list[Holder], full: bool) -> tuple[Any, tuple[str, ...]]:
    """The first candidate that fits the schema of every holder, and the fields it goes without for that."""
    refused = []
    examples, generated = list(_examples(holders)), list(_generated(holders, full))
    for candidate in [*generated, *examples] if full else [*examples, *generated]:
        left_out: list[str] = []
        while wrong := [error for holder in holders for error in violations(*_schema(holder), candidate)]:
            place = wrong[0].absolute_path
            if not place or not isinstance(candidate, dict):
                refused.append(f"{candidate!r:.200}: {wrong[0].message:.200}")
                break
            candidate = {key: value for key, value in candidate.items() if key != place[0]}
            left_out.append(str(place[0]))
        else:
            return candidate, tuple(left_out)
    raise NoSample(f"{name}: give a body in samples.toml. Tried:\n  " + "\n  ".join(refused))


def _schema(holder: Holder) -> Holder:
    return holder[0], holder[1].get("schema", {})

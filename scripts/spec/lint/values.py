"""Checks that values in a description satisfy their own schemas: constants, defaults, request examples."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from altegio_core.schema.patterns import matches
from scripts.spec.lint.findings import Finding, Rule
from scripts.spec.lint.positions import Position
from scripts.spec.yaml import Json

_DOCUMENT = "urn:description"
_VALUES = ("default", "example", "examples", "enum", "const")


class Values:
    """The rules on values for one description, which the references in a schema are looked up in."""

    def __init__(self, document: dict[str, Json]) -> None:
        self.document = document

    def check(self, at: Position) -> Iterator[Finding]:
        """Every value of a schema that the schema itself does not take.

        Examples of responses are left alone: servers send what they send, and reading is lenient.
        """
        schema = at.schema
        bare = {key: value for key, value in schema.items() if key not in _VALUES}
        for value in [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else [])]:
            yield from self._told("enum", at, bare, value)
        if "default" in schema:
            kind: Rule = "enum" if "enum" in schema and schema["default"] not in schema["enum"] else "default"
            yield from self._told(kind, at, schema, schema["default"], "the default ")
        if at.sent:
            named = schema.get("examples")
            for value in [*([schema["example"]] if "example" in schema else []), *(named or [])]:
                yield from self._told("example", at, schema, value, "the example ")

    def _told(self, rule: Rule, at: Position, schema: dict[str, Json], value: Any, what: str = "") -> Iterator[Finding]:
        from referencing.exceptions import Unresolvable

        try:
            errors = self._validator(id(self.document)).evolve(schema=_addressed(schema)).iter_errors(value)
            error = next(errors, None)
        except Unresolvable:
            return  # a reference that leads nowhere is told by the next stage
        if error is not None:
            inside = "".join(f"/{step}" for step in error.absolute_path)
            shown = f"{what or 'the value '}{value!r:.80}{f' at {inside}' if inside else ''}"
            yield Finding(rule, at.pointer, f"{shown}: {error.message:.120}")

    @cache  # noqa: B019  # lives as long as a lint
    def _validator(self, _: int) -> Any:
        from jsonschema import Draft202012Validator, validators
        from referencing import Registry, Resource
        from referencing.jsonschema import DRAFT202012

        resource: Any = Resource.from_contents(self.document, default_specification=DRAFT202012)
        extend: Any = validators.extend
        judged = extend(Draft202012Validator, {"pattern": _pattern})
        return judged({}, registry=Registry().with_resource(_DOCUMENT, resource))


def _pattern(validator: Any, pattern: str, value: Any, schema: Any) -> Iterator[Any]:
    """As the client judges a text, which takes no time without end whatever pattern a description brings."""
    from jsonschema import ValidationError

    if isinstance(value, str) and not matches(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _addressed(node: Any) -> Any:
    """A schema whose references say which document they are into."""
    if isinstance(node, list):
        return [_addressed(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _DOCUMENT + value if key == "$ref" and isinstance(value, str) else _addressed(value)
        for key, value in node.items()
    }

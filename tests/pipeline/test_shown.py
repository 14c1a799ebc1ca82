"""A field is typed as always there if every published example of its model has it, and counted if not."""

from typing import Any

import pytest

from scripts.commands import narrowing
from scripts.shape.shown import note_shown
from scripts.spec.extensions import Shown


def document(*examples: Any, schema: dict[str, Any] | None = None, **schemas: Any) -> dict[str, Any]:
    """A description whose one operation answers with a Thing, and has these examples of it."""
    named = {str(number): {"value": example} for number, example in enumerate(examples)}
    entry = {"schema": schema or {"$ref": "#/components/schemas/Thing"}, "examples": named}
    answers = {"200": {"description": "", "content": {"application/json": entry}}}
    operation = {"operationId": "get_thing", "tags": ["things"], "responses": answers}
    thing = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {"/thing": {"get": operation}},
        "components": {"schemas": {"Thing": thing, **schemas}},
    }


def shown(described: dict[str, Any], model: str = "Thing") -> set[str]:
    note_shown(described)
    return set(Shown.fields_of(described["components"]["schemas"][model]))


def test_what_every_example_has_is_shown_and_nothing_else() -> None:
    assert shown(document({"id": 1, "name": "A"}, {"id": 2})) == {"id"}
    assert shown(document({"id": 1, "name": None}, {"id": 2, "name": "B"})) == {"id", "name"}


def test_without_an_example_nothing_is_shown() -> None:
    assert shown(document()) == set()


def test_one_model_that_lacks_it_anywhere_is_enough() -> None:
    """Also inside of lists, of other models, and of a list of one in place of an object."""
    things = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
    assert shown(document([{"id": 1}, {"id": 2, "name": "B"}], schema=things)) == {"id"}
    pair = {"type": "object", "properties": {"thing": {"$ref": "#/components/schemas/Thing"}}}
    inside = document(
        {"thing": {"id": 1}}, {"thing": [{"name": "B"}]}, schema={"$ref": "#/components/schemas/Pair"}, Pair=pair
    )
    assert shown(inside) == set()
    assert shown(inside, "Pair") == {"thing"}


def test_what_is_required_need_not_be_shown() -> None:
    described = document({"id": 1, "name": "A"})
    described["components"]["schemas"]["Thing"]["required"] = ["id"]
    assert shown(described) == {"name"}


@pytest.mark.parametrize(("kind", "expected"), [("cat", {"Cat"}), ("dog", {"Dog"})])
def test_of_several_forms_the_example_counts_for_the_one_it_has(kind: str, expected: set[str]) -> None:
    forms = {
        name: {
            "type": "object",
            "properties": {"kind": {"type": "string", "enum": [name.lower()]}, "age": {"type": "integer"}},
        }
        for name in ("Cat", "Dog")
    }
    either = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in forms]}
    described = document({"kind": kind, "age": 3}, schema=either, **forms)
    note_shown(described)
    assert {name for name in forms if Shown.fields_of(described["components"]["schemas"][name])} == expected


def test_fields_that_may_be_absent_by_type_are_counted() -> None:
    described = document({"id": 1})
    described["components"]["schemas"]["Thing"]["properties"]["note"] = {"type": "string"}
    described["components"]["schemas"]["Thing"]["required"] = ["note"]
    note_shown(described)
    # Of three fields one is required, and one of the others is in the example.
    assert narrowing.count(described) == (3, 2, 1)


def test_what_is_sent_as_well_stays_optional_whatever_examples_show() -> None:
    described = document({"id": 1, "name": "A"})
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    described["paths"]["/thing"]["put"] = {
        **described["paths"]["/thing"]["get"],
        "operationId": "put_thing",
        "requestBody": {"content": content},
    }
    note_shown(described)
    assert narrowing.count(described) == (2, 2, 2)


def test_the_command_prints_a_column_for_each_api(capsys: pytest.CaptureFixture[str]) -> None:
    assert narrowing.main([]) == 0
    told = capsys.readouterr().out
    assert all(word in told for word in ("b2b-v1", "b2b-v2", "fields of answers", "may be absent by type"))

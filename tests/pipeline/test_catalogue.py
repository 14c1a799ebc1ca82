"""The catalogue of a generated package: what it takes over from a description, and in which form."""

import json
from datetime import date
from typing import Any

from scripts.render.catalogue import catalogue
from scripts.render.context.api import ApiContext
from scripts.shape import Shaped
from scripts.spec.apis import Api
from scripts.spec.naming import GivenNames
from tests.pipeline.workshop import description

PET = "#/components/schemas/Pet"
API = Api("b2b-v1", "v1")


def made(responses: dict[str, Any], **changes: Any) -> dict[str, Any]:
    operation = {"operationId": "get_pet", "summary": "Get\npet", "tags": ["Pets"], "responses": responses, **changes}
    pet = {
        "type": "object",
        "properties": {
            "name": {"type": "string", "example": "Rex", "description": "How it is called."},
            "age": {"type": "integer"},
        },
    }
    document = description({"/pets": {"post": operation}}, {"Pet": pet})
    text = catalogue(ApiContext(API, Shaped(document, GivenNames(), 1, 1), date(2026, 7, 22)))
    assert text.isprintable() or "\n" in text
    entries: dict[str, Any] = json.loads(text)
    return entries


def test_published_examples_are_taken_over() -> None:
    answer = {"description": "", "content": {"application/json": {"schema": {}, "example": {"data": None}}}}
    entry = made({"404": {"description": ""}, "201": answer})["operations"]["get_pet"]
    assert entry["status"] == 201
    assert entry["answer"] == {"data": None}
    assert entry["summary"] == "Get pet"
    assert entry["page"] == "pets"


def test_null_is_an_example_too() -> None:
    answer = {"description": "", "content": {"application/json": {"schema": {}, "example": None}}}
    assert made({"200": answer})["operations"]["get_pet"]["answer"] is None


def test_an_envelope_with_success_is_told_where_there_is_no_example() -> None:
    schema = {"type": "object", "properties": {"success": {"type": "boolean"}, "data": {}, "meta": {}}}
    answer = {"description": "", "content": {"application/json": {"schema": schema}}}
    entry = made({"204": {"description": ""}, "200": answer})["operations"]["get_pet"]
    assert entry["success"] is True
    assert "status" not in entry


def test_fields_have_examples_and_texts_by_their_names_on_the_wire() -> None:
    entry = made({"204": {"description": ""}})["models"]["Pet"]
    assert entry == {"examples": {"name": "Rex"}}  # no one fills it in
    body = {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": PET}}}}}
    entry = made({"204": {"description": ""}}, requestBody=body)["models"]["Pet"]
    assert entry == {"examples": {"name": "Rex"}, "texts": {"name": "How it is called."}}


def test_parameters_and_bodies_have_examples() -> None:
    parameters = [
        {"name": "page[size]", "in": "query", "schema": {"type": "integer", "example": 5}},
        {"name": "sort", "in": "query", "schema": {"type": "string"}, "description": "Order.", "example": "name"},
    ]
    examples = {"one": {"value": {"name": "Rex"}}, "other": {"value": {}}}
    body = {"content": {"application/json": {"schema": {}, "examples": examples}}}
    entry = made({"204": {"description": ""}}, parameters=parameters, requestBody=body)["operations"]["get_pet"]
    assert entry["examples"] == {"page[size]": 5, "sort": "name"}
    assert entry["texts"] == {"sort": "Order."}
    assert entry["body"] == {"name": "Rex"}


def test_an_example_of_the_schema_is_that_of_the_body() -> None:
    body = {"content": {"application/json": {"schema": {"type": "object", "example": {"name": "Max"}}}}}
    entry = made({"204": {"description": ""}}, requestBody=body)["operations"]["get_pet"]
    assert entry["body"] == {"name": "Max"}

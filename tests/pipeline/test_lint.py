"""The lint of corrected descriptions: each rule has a description that breaks it, and today's break none."""

import copy
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from scripts.compat.stale import require_settled
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.lint import attempt, correct, lint, require_clean
from scripts.spec.lint.findings import Finding, Rule
from scripts.spec.yaml import load_own
from tests.pipeline.test_overlay import overlay

PET: dict[str, Any] = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


def described(pet: Any = PET, **changes: Any) -> dict[str, Any]:
    """A small description that breaks no rule, with the schema of what is sent and other changes by path."""
    document: dict[str, Any] = {
        "paths": {
            "/pets/{pet_id}": {
                "put": {
                    "operationId": "update_pet",
                    "parameters": [{"name": "pet_id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/pet"}}}},
                    "responses": {"204": {"description": "Done"}},
                }
            }
        },
        "components": {"schemas": {"pet": copy.deepcopy(pet)}},
    }
    operation = document["paths"]["/pets/{pet_id}"]["put"]
    operation.update(changes)
    return document


def found(document: dict[str, Any], published: dict[str, Any] | None = None) -> list[tuple[str, str]]:
    return [(one.rule, one.problem) for one in lint(document, published or document)]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


CHOICE = {
    "oneOf": [
        {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}}},
        {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
    ]
}


@pytest.mark.parametrize(
    ("schema", "rule", "problem"),
    [
        ({**PET, "required": ["title"]}, "required", "requires title, which is no property"),
        ({**PET, "if": {"required": ["title"]}, "then": {}}, "required", "requires title"),
        ({**PET, "if": {"required": ["name"]}, "then": {"required": ["title"]}}, "required", "requires title"),
        ({**PET, "if": {"required": ["name"]}, "else": {"required": ["title"]}}, "required", "requires title"),
        ({**PET, "allOf": [{"required": ["title"]}]}, "required", "requires title"),
        ({**PET, "anyOf": [{"required": ["title"]}, {"required": ["name"]}]}, "required", "requires title"),
        ({"type": "object", "properties": {"pets": {"items": {"required": ["a"]}}}}, "required", "requires a"),
        ({"type": "integer", "enum": [1, "2"]}, "enum", "the value '2'"),
        ({"type": "integer", "const": "2"}, "enum", "the value '2'"),
        ({"type": "integer", "enum": [1, 2], "default": 3}, "enum", "the default 3"),
        ({"type": "integer", "minimum": 1, "default": 0}, "default", "the default 0"),
        ({**PET, "example": {"name": 3}}, "example", "at /name: 3 is not of type 'string'"),
        ({**PET, "examples": [{"name": "Rex"}, {}]}, "example", "the example {}"),
        ({"type": "string", "enum": ["top right", "top left "]}, "blank", "'top left ' begins or ends with a blank"),
        ({"properties": {"image": {}}, "example": {"image ": {}}}, "blank", "'image ' begins or ends"),
        ({**PET, "discriminator": {"propertyName": "name"}}, "discriminator", "no oneOf or anyOf"),
        ({**CHOICE, "discriminator": {"propertyName": "kind"}}, "discriminator", "which option 1 does not have"),
        (
            {"oneOf": [ref("cat")], "discriminator": {"propertyName": "name", "mapping": {"dog": "dog"}}},
            "discriminator",
            "leads from dog to dog, which is not there",
        ),
        (
            {"oneOf": [ref("cat")], "discriminator": {"propertyName": "name", "mapping": {"pet": ref("pet")["$ref"]}}},
            "discriminator",
            "which is none of its options",
        ),
    ],
)
def test_a_schema_that_breaks_a_rule_is_told(schema: dict[str, Any], rule: str, problem: str) -> None:
    document = described(schema)
    document["components"]["schemas"]["cat"] = PET
    told = found(document)
    assert [one for one, _ in told] == [rule]
    assert problem in told[0][1]


@pytest.mark.parametrize(
    "schema",
    [
        PET,
        {**PET, "if": {"properties": {"age": {"minimum": 1}}, "required": ["age"]}, "then": {"required": ["name"]}},
        {"allOf": [ref("cat"), {"required": ["name"]}]},
        {"required": ["name"], "oneOf": [ref("cat"), ref("cat")], "discriminator": {"propertyName": "name"}},
        {"type": ["integer", "null"], "enum": [1, None], "default": None, "example": 1},
        {"type": "object", "properties": {"required": {"type": "boolean"}, "default": {"type": "string"}}},
        {"type": "object", "properties": {"self": ref("pet")}, "example": {"self": {"self": {}}}},
    ],
)
def test_a_sound_schema_is_left_alone(schema: dict[str, Any]) -> None:
    document = described(schema)
    document["components"]["schemas"]["cat"] = PET
    assert found(document) == []


def test_a_pattern_that_takes_for_ever_holds_no_run_up() -> None:
    program = "from tests.pipeline.test_lint import described, found; "
    program += "print(found(described({'type': 'string', 'pattern': '^(a+)+$', 'enum': ['a' * 60 + '!']})))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=300, check=True
    )
    assert done.stdout == "[]\n"


def test_examples_of_answers_may_be_as_servers_are() -> None:
    odd = {"type": "string", "example": 3}
    content = {"content": {"application/json": {"schema": odd}}}
    assert found(described(responses={"200": content})) == []
    assert found(described(responses={"200": {"content": {"application/json": {"schema": PET | {"required": ["x"]}}}}}))


def test_parameters_of_the_path_and_ids_are_looked_at() -> None:
    strange = [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}]
    assert found(described(parameters=strange)) == [
        ("path", "the parameter id is in the path, and /pets/{pet_id} does not hold it"),
        ("path", "'/pets/{pet_id}' holds pet_id, which no parameter declares"),
    ]
    twice = described()
    twice["paths"]["/pet/{pet_id}"] = twice["paths"]["/pets/{pet_id}"]
    assert found(twice) == [("operation id", "is the id of PUT /pets/{pet_id} and PUT /pet/{pet_id}")]


def test_a_schema_of_ours_that_nobody_uses_is_told() -> None:
    published = described()
    published["components"]["schemas"] |= {"old": {"type": "string"}, "older": {"type": "string"}}
    document = copy.deepcopy(published)
    document["components"]["schemas"] |= {"new": {"type": "string"}, "old": {"type": "integer"}}
    assert [one.where for one in lint(document, published)] == ["schemas/new", "schemas/old"]


ACTIONS: list[tuple[dict[str, Any], str]] = [
    (
        {"target": "$.components.schemas.pet.properties.name", "update": {"type": "string", "minLength": 1}},
        "type is there already",
    ),
    ({"target": "$.components.schemas.pet", "update": {"required": ["name", "age"]}}, "required.0 is there already"),
    (
        {
            "target": "$.paths[*][?@.operationId == 'update_pet' || @.operationId == 'read_pet']",
            "update": {"summary": "Pet"},
        },
        "names read_pet, an operation that is not there",
    ),
    ({"target": "$.components.schemas['pet', 'cat']", "update": {"title": "Pet"}}, "names 'cat', where nothing is"),
]


@pytest.mark.parametrize(("action", "problem"), ACTIONS)
def test_an_action_of_which_a_part_has_no_effect_is_told_by_name(
    tmp_path: Path, action: dict[str, Any], problem: str
) -> None:
    path = overlay(tmp_path, action, name="40-pets.overlay.yaml")
    findings = [one for one in correct(described(), [path])[2] if one.rule == "partial"]
    assert [(one.where, one.overlay) for one in findings] == [("40-pets:1", "40-pets")]
    assert problem in findings[0].problem
    # For a while it may be let be, as one that does not fit at all.
    assert not [one for one in correct(described(), [path], {"40-pets:1"})[2] if one.rule == "partial"]
    with pytest.raises(PipelineError, match=r"40-pets:1: .*partial; since overlay 40-pets"):
        require_clean([("b2b-v1", one) for one in findings])


def test_an_overlay_that_still_applies_and_no_longer_fits_stops_the_run_by_name(tmp_path: Path) -> None:
    """The vendor renames a field; our overlay, which requires it under the old name, changes something all the same."""
    before = described({"type": "object", "properties": {"staff_id": {"type": "integer"}}})
    after = described({"type": "object", "properties": {"team_member_id": {"type": "integer"}}})
    rule = {"target": "$.components.schemas.pet", "update": {"if": {}, "else": {"required": ["staff_id"]}}}
    path = overlay(tmp_path, rule, name="25-body.overlay.yaml")
    assert correct(before, [path])[2] == []
    _, misfits, findings = attempt(after, [path])
    assert misfits == []
    with pytest.raises(PipelineError, match=r"requires staff_id, which is no property .*since overlay 25-body"):
        require_clean([("b2b-v1", one) for one in findings])
    with pytest.raises(PipelineError, match="nothing is written(.|\n)*requires staff_id"):
        require_settled([], [], [str(one) for one in findings])


def test_each_finding_is_told_with_the_overlay_it_is_there_since(tmp_path: Path) -> None:
    """Whichever of several it is: none of ours, the first, one in the middle, the last."""

    def requiring(number: int) -> dict[str, Any]:
        update = {"required": [f"field_{number}"]} if number % 3 == 0 else {"title": f"Pet {number}"}
        if number == 1:
            update = {"properties": {"inner": {"type": "object", "properties": {"name": {"type": "string"}}}}}
        return {"target": "$.components.schemas.pet" + (".properties.inner" if number == 3 else ""), "update": update}

    paths = [overlay(tmp_path, requiring(number), name=f"{number}.overlay.yaml") for number in range(7)]
    findings = correct(described({**PET, "required": ["published"]}), paths)[2]
    told = {one.problem.split()[1].removesuffix(","): one.overlay for one in findings}
    assert told == {"published": None, "field_0": "0", "field_3": "3", "field_6": "6"}


def _twice() -> dict[str, Any]:
    document = described()
    return {**document, "paths": {**document["paths"], "/pet/{pet_id}": document["paths"]["/pets/{pet_id}"]}}


_NAMELESS: dict[str, Any] = {"target": "$.components.schemas.pet", "description": "Too many. Evidence: a dog."}


def test_a_text_for_docstrings_needs_no_edition(tmp_path: Path) -> None:
    text = {**_NAMELESS, "update": {"description": "A pet."}}
    assert correct(described(), [overlay(tmp_path, text, name="40-pets.overlay.yaml")])[2] == []


# Rule → a description that breaks it, and an overlay action where it takes one.
BROKEN: dict[Rule, tuple[dict[str, Any], dict[str, Any] | None]] = {
    "required": (described({**PET, "required": ["title"]}), None),
    "discriminator": (described({**CHOICE, "discriminator": {"propertyName": "kind"}}), None),
    "enum": (described({"type": "integer", "enum": [1, 2], "default": 3}), None),
    "default": (described({"type": "integer", "minimum": 1, "default": 0}), None),
    "example": (described({**PET, "example": {"name": 3}}), None),
    "path": (described(parameters=[]), None),
    "operation id": (_twice(), None),
    "unreachable": (described(), {"target": "$.components.schemas", "update": {"cat": {"type": "object"}}}),
    "partial": (described(), ACTIONS[0][0]),
    "edition": (described(), {**_NAMELESS, "update": {"maxProperties": 9}}),
    "blank": (described({"type": "string", "enum": ["top left "]}), None),
}


@pytest.mark.parametrize("rule", get_args(Rule))
def test_each_rule_has_a_description_that_breaks_it_and_only_it(rule: Rule, tmp_path: Path) -> None:
    document, action = BROKEN[rule]
    paths = [overlay(tmp_path, action, name="40-pets.overlay.yaml")] if action else []
    assert {one.rule for one in correct(document, paths)[2]} == {rule}


def test_what_the_vendor_publishes_wrong_and_harmless_is_told_and_stops_nothing() -> None:
    wrong = Finding("example", "pet", "the example 3")
    assert require_clean([("b2b-v1", wrong)]) == [
        "b2b-v1: pet: the example 3 [example; published so; mend it by an overlay]"
    ]
    with pytest.raises(PipelineError):
        require_clean([("b2b-v1", Finding("example", "pet", "the example 3", overlay="28-examples"))])


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_todays_descriptions_break_no_rule(api: Api) -> None:
    assert correct(load_own(ROOT / api.pin), api.overlay_files(ROOT))[2] == []

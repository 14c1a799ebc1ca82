"""Stage "shape": what the generator gets of every awkward form, and what is refused instead of being guessed at."""

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.errors import PipelineError
from scripts.spec.operations import answers, operations
from scripts.spec.yaml import dumps, load
from scripts.update.distill import distill
from tests.pipeline.workshop import (
    answering,
    compare_with_golden,
    description,
    furnish,
    holding,
    importable,
    ref,
    shaped,
)

PETSHOP = load(Path(__file__).parent / "small" / "petshop.yaml")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return furnish(tmp_path / "tree")


def test_every_awkward_form_comes_out_as_in_the_golden_file(root: Path) -> None:
    before = copy.deepcopy(PETSHOP)
    compare_with_golden("shaped.yaml", dumps(shaped(PETSHOP, root)))
    assert before == PETSHOP


def test_shaping_what_is_shaped_changes_no_schema(root: Path) -> None:
    """The corrected description is what users read and feed to other tools, so it must be as good a start."""
    once = shaped(PETSHOP, root)
    again = copy.deepcopy(once)
    del again["components"]["schemas"]["ErrorEnvelope"]
    for document in (again := shaped(again, root), once):
        for schema in document["components"]["schemas"].values():
            schema.pop("x-altegio-aliases", None)  # names of places, which are references by now
    assert again == once


@pytest.mark.parametrize(
    ("schema", "needed"),
    [
        ({**holding(a={}), "required": ["a"]}, True),
        ({"allOf": [ref("Named"), holding(b={})]}, True),
        (ref("Named"), True),
        (holding(a={}), False),
        ({**holding(a={}), "type": ["object", "null"], "required": ["a"]}, False),
        ({"type": "array", "items": ref("Named")}, False),
    ],
)
def test_a_body_that_has_to_have_fields_has_to_be_there(schema: Any, needed: bool, root: Path) -> None:
    body = {"required": False, "content": {"application/json": {"schema": schema}}}
    document = answering(holding(), schemas={"Named": {**holding(a={}), "required": ["a"]}})
    item = document["paths"]["/get_it"]
    item["post"] = item.pop("get") | {"requestBody": body}
    assert shaped(document, root)["paths"]["/get_it"]["post"]["requestBody"]["required"] is needed


def test_joined_parts_may_require_what_another_part_has(root: Path) -> None:
    joined = {"allOf": [holding(name={"type": "string"}), {**holding(age={"type": "integer"}), "required": ["name"]}]}
    made = shaped(answering(joined), root)["components"]["schemas"]["GetItData"]
    assert made["required"] == ["name"]


def test_options_may_require_what_stands_beside_the_choice(root: Path) -> None:
    choice = {
        **holding(kind={"type": "string"}),
        "oneOf": [{**holding(a={"type": "string"}), "required": ["kind", "a"]}, holding(b={"type": "string"})],
    }
    made = shaped(answering(choice), root)["components"]["schemas"]
    assert made["GetItData"]["required"] == ["a", "kind"]
    assert set(made["GetItData2"]["properties"]) == {"kind", "b"}


def test_parts_may_be_joined_of_parts(root: Path) -> None:
    base = {"C": holding(c={}), "B": {"allOf": [ref("C")]}}
    made = shaped(answering({"allOf": [ref("B"), holding(a={})]}, schemas=base), root)["components"]["schemas"]
    assert set(made["GetItData"]["properties"]) == {"a", "c"}


def test_what_holds_itself_around_the_data_ends(root: Path) -> None:
    tree = holding(children={"type": "array", "items": ref("Tree")})
    made = shaped(answering(holding(data=holding(a={}), meta=ref("Tree")), schemas={"Tree": tree}), root)
    assert set(made["components"]["schemas"]) == {"GetItData", "ErrorEnvelope"}


def test_conditions_may_be_references(root: Path) -> None:
    schema = {**holding(a={}), "if": ref("If"), "then": {"required": ["a"]}}
    made = shaped(answering(schema, schemas={"If": {"required": ["b"]}}), root)["components"]["schemas"]["GetItData"]
    assert made["if"] == {"required": ["b"]}


def test_what_is_not_described_stays_open(root: Path) -> None:
    made = shaped(answering(holding(data=holding(anything=True, nothing={}, list={"type": "array"}))), root)
    assert made["components"]["schemas"]["GetItData"]["properties"] == {
        "anything": {},
        "nothing": {},
        "list": {"type": "array", "items": {}},
    }


def test_options_at_one_place_are_numbered_from_the_second(root: Path) -> None:
    """So an option more, at the end, takes no name from those before."""
    one, two = holding(a={"type": "string"}), holding(b={"type": "string"})
    lists = [{"type": "array", "items": one}, {"type": "array", "items": two}]
    assert {"GetItData", "GetItDataItem"} <= importable(shaped(answering({"oneOf": [one, *lists]}), root))
    assert {"GetItDataItem", "GetItDataItem2"} <= importable(shaped(answering({"anyOf": lists}), root))
    assert {"GetItData", "GetItData2"} <= importable(shaped(answering(one, two), root))


def test_only_what_is_equal_to_the_bottom_shares_a_class(root: Path) -> None:
    def chain(name: str, bottom: str) -> dict[str, Any]:
        """Components that refer to each other in a ring, with one property that may tell rings apart."""
        return {
            f"{name}1": holding(next=ref(f"{name}2")),
            f"{name}2": holding(next=ref(f"{name}3")),
            f"{name}3": holding(next=ref(f"{name}1"), bottom={"type": bottom}),
        }

    schemas = {**chain("A", "string"), **chain("B", "string"), **chain("C", "integer")}
    made = shaped(answering(holding(a=ref("A1"), b=ref("B1"), c=ref("C1")), schemas=schemas), root)
    models = made["components"]["schemas"]
    assert "x-altegio-aliases" not in models["A1"], "the vendor's other word for the same thing is no name of ours"
    assert set(models) == {"GetItData", "ErrorEnvelope", "A1", "A2", "A3", "C1", "C2", "C3"}
    assert models["GetItData"]["properties"] == {"a": ref("A1"), "b": ref("A1"), "c": ref("C1")}


def test_notes_do_not_tell_classes_apart_and_properties_of_their_names_do(root: Path) -> None:
    one, other = holding(a={"type": "string", "example": 1}), holding(a={"type": "string", "default": "2"})
    third = holding(a={"type": "string"}, example={"type": "string"})
    models = shaped(answering(holding(one=one, other=other, third=third)), root)["components"]["schemas"]
    assert models["GetItData"]["properties"] == {
        "one": ref("GetItDataOne"),
        "other": ref("GetItDataOne"),
        "third": ref("GetItDataThird"),
    }


REFUSED = {
    "reference to nowhere": (answering(holding(pet=ref("Pet"))), "get_it.* Pet"),
    "joined to itself": (
        answering(
            ref("A"),
            schemas={"A": {"allOf": [ref("B"), {}]}, "B": {"allOf": [ref("C"), {}]}, "C": {"allOf": [ref("B"), {}]}},
        ),
        "without end",
    ),
    "keyword unknown": (
        answering({**holding(a={}), "not": ref("A")}, schemas={"A": holding(b={})}),
        "GetItData: [$]ref to A under a keyword",
    ),
    "reference in a circle": (
        answering(ref("A"), schemas={"A": ref("B"), "B": ref("A")}),
        "#/components/schemas/.* leads back to itself",
    ),
    "our own name": (
        answering(holding(one=ref("ErrorEnvelope")), schemas={"ErrorEnvelope": holding(a={})}),
        "ErrorEnvelope",
    ),
    "no tag": (description({"/a": {"get": {"operationId": "get_it", "responses": {}}}}), "GET /a has no tags"),
}


@pytest.mark.parametrize(("document", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_shaped_is_refused(document: dict[str, Any], told: str, root: Path) -> None:
    with pytest.raises(PipelineError, match=told):
        shaped(document, root)


def test_names_by_hand_that_no_model_answers_to_are_refused(tmp_path: Path) -> None:
    root = furnish(tmp_path / "tree", '[b2b-v1.models]\nGetCatData = "Cat"\n')
    with pytest.raises(PipelineError, match="GetCatData"):
        shaped(PETSHOP, root)


def test_colliding_names_are_refused_until_a_place_is_given_another(tmp_path: Path) -> None:
    clash = answering(
        holding(data=holding(a={"type": "string"}), meta={}),
        ref("get-it-data"),
        schemas={"get-it-data": holding(b={"type": "integer"})},
    )
    with pytest.raises(PipelineError, match='the name GetItData; give "get_it data" or "=get-it-data" another'):
        shaped(clash, furnish(tmp_path / "one"))
    root = furnish(tmp_path / "two", '[b2b-v1.models]\n"=get-it-data" = "Other"\n')
    made = shaped(clash, root)["components"]["schemas"]
    assert set(made["GetItData"]["properties"]) == {"a"}
    assert set(made["Other"]["properties"]) == {"b"}


def joined(root: Path, *parts: dict[str, Any], **beside: Any) -> dict[str, Any]:
    """The field ``f`` of an operation's answer, described by parts."""
    document = answering(holding(f={"allOf": list(parts), **beside}))
    result: dict[str, Any] = shaped(document, root)["components"]["schemas"]["GetItData"]["properties"]["f"]
    return result


def test_every_rule_of_joined_parts_is_kept(root: Path) -> None:
    text = joined(root, {"type": "string", "minLength": 2, "maxLength": 9}, {"minLength": 1, "maxLength": 5})
    assert (text["minLength"], text["maxLength"]) == (2, 5)
    number = joined(root, {"type": "number", "minimum": 1}, {"type": "integer", "minimum": 5, "maximum": 7})
    assert number == {"type": "integer", "minimum": 5, "maximum": 7}
    assert joined(root, {"enum": ["a", "b", "c"]}, {"enum": ["c", "b"]})["enum"] == ["b", "c"]
    pattern = joined(root, {"type": "string", "pattern": "^[a-z]+$"}, {"pattern": "[x-z]"})["pattern"]
    assert [bool(re.search(pattern, one)) for one in ("abx", "abc", "Abx")] == [True, False, False]


def test_null_beside_joined_parts_is_added(root: Path) -> None:
    assert set(joined(root, {"type": "string", "maxLength": 5}, type=["string", "null"])["type"]) == {"string", "null"}


@pytest.mark.parametrize(
    "parts",
    [
        ({"type": "string"}, {"type": "integer"}),
        ({"enum": ["a"]}, {"enum": ["b"]}),
        ({"type": "string", "format": "date"}, {"format": "email"}),
        ({"type": "integer", "multipleOf": 2}, {"multipleOf": 3}),
    ],
    ids=["types", "constants", "formats", "multiples"],
)
def test_parts_that_one_schema_cannot_say_are_refused_with_the_operation(parts: Any, root: Path) -> None:
    with pytest.raises(PipelineError, match=r"^get_it: allOf joins"):
        joined(root, *parts)


def test_a_type_there_is_not_is_refused_with_the_operation(root: Path) -> None:
    with pytest.raises(PipelineError, match=r"^get_it: 'strng' is no type of JSON Schema"):
        shaped(answering(holding(f={"type": "strng"})), root)


@pytest.mark.parametrize("status", ["2XX", "default"])
def test_a_range_of_statuses_and_the_default_are_answers(status: str, root: Path) -> None:
    document = answering(holding(f={"type": "string"}))
    (node,) = next(iter(document["paths"].values())).values()
    node["responses"] = {status: node["responses"]["200"]}
    made = shaped(document, root)
    assert [answer.status for answer in answers(made, next(operations(made)))] == [status]
    assert "f" in made["components"]["schemas"]["GetItData"]["properties"]


def test_a_path_item_may_stand_somewhere_else() -> None:
    document = answering(holding(f={"type": "string"}))
    elsewhere = copy.deepcopy(document)
    (path,) = elsewhere["paths"]
    elsewhere.setdefault("components", {})["pathItems"] = {"x": elsewhere["paths"][path]}
    elsewhere["paths"][path] = {"$ref": "#/components/pathItems/x"}
    assert distill(elsewhere) == distill(document)

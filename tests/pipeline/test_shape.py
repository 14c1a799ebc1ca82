"""Stage "shape" on a small description with every awkward form: what the generator gets, and that names stay."""

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.apis import APIS, ROOT, Api
from scripts.document import dumps, load
from scripts.errors import PipelineError
from scripts.naming import LONGEST, module_name
from scripts.overlay import apply_overlays
from scripts.shape import shape
from tests.pipeline.workshop import API, compare_with_golden, description, furnish, importable

PETSHOP = load(Path(__file__).parent / "small" / "petshop.yaml")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return furnish(tmp_path / "tree")


def shaped(document: dict[str, Any], root: Path, api: Api = API) -> dict[str, Any]:
    return shape(document, api, root=root).document


def answering(*answers: dict[str, Any], name: str = "get_it", schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    """A description of one operation that answers 200, 201, … with these schemas."""
    responses = {
        str(200 + number): {"description": "OK", "content": {"application/json": {"schema": schema}}}
        for number, schema in enumerate(answers)
    }
    return description({f"/{name}": {"get": {"operationId": name, "tags": ["T"], "responses": responses}}}, schemas)


def holding(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


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
        answering(ref("ErrorEnvelope"), schemas={"ErrorEnvelope": holding(a={})}),
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


# Names stay, whatever happens elsewhere.


def objects(node: Any) -> Iterator[dict[str, Any]]:
    """Every object schema written out in a description, but for envelopes: those decide what the data is."""
    if isinstance(node, list):
        for item in node:
            yield from objects(item)
    elif isinstance(node, dict):
        properties = node.get("properties")
        if isinstance(properties, dict) and isinstance(node.get("type", ""), str) and "data" not in properties:
            yield node
        for key, value in node.items():
            if key not in {"example", "examples", "if", "then", "else"}:
                yield from objects(list(value.values()) if key == "properties" else value)


def grown(document: dict[str, Any], number: int) -> dict[str, Any]:
    """The description with a property more in one of its objects."""
    document = copy.deepcopy(document)
    found = list(objects(document))[number]
    found["properties"]["a_property_more"] = {"type": "object", "properties": {"new": {"type": "string"}}}
    return document


@pytest.mark.parametrize("number", range(len(list(objects(PETSHOP)))))
def test_when_one_place_diverges_no_name_is_lost(number: int, root: Path) -> None:
    before = importable(shaped(PETSHOP, root))
    assert before <= importable(shaped(grown(PETSHOP, number), root))


@pytest.mark.parametrize("number", range(len(list(objects(PETSHOP)))))
def test_an_equal_neighbour_takes_no_name(number: int, root: Path) -> None:
    """Its name may be shorter and become the name of the class; the others stay, as names of the same class."""
    before = importable(shaped(PETSHOP, root))
    document = copy.deepcopy(PETSHOP)
    same = copy.deepcopy(list(objects(document))[number])
    neighbour = answering(same, name="a")["paths"]
    after = shaped({**document, "paths": {**neighbour, **document["paths"]}}, root)
    assert before <= importable(after)


@pytest.fixture(scope="module", params=APIS, ids=lambda api: api.name)
def real(request: pytest.FixtureRequest) -> tuple[Api, dict[str, Any]]:
    """A real description, corrected."""
    api: Api = request.param
    return api, apply_overlays(load(ROOT / api.pin), api.overlay_files(ROOT))[0]


def test_real_names_survive_changes_of_single_places(real: tuple[Api, dict[str, Any]]) -> None:
    api, corrected = real
    before = importable(shape(corrected, api).document)
    count = len(list(objects(corrected)))
    for number in range(0, count, 1 + count // 12):
        lost = before - importable(shape(grown(corrected, number), api).document)
        assert not lost, f"object {number} grown"


def test_real_names_are_short_and_modules_distinct(real: tuple[Api, dict[str, Any]]) -> None:
    api, corrected = real
    document = shape(corrected, api).document
    names = importable(document)
    assert [name for name in names if len(name) > LONGEST or not name.isidentifier()] == []
    classes = document["components"]["schemas"]
    modules = {module_name(name) for name in classes}
    assert len(modules) == len(classes)
    assert max(map(len, modules)) <= LONGEST
    assert len(names) == len(classes) + sum(len(schema.get("x-altegio-aliases", ())) for schema in classes.values())

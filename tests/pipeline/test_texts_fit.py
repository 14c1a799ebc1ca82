"""No sentence of ours contradicts the schema beside it: forms, values, bounds, null, examples, what is needed when.

A reader follows the sentence; the client goes by the schema. Where they differ, one of them is wrong.
"""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

import pytest

from altegio_core.schema.validate import check
from altegio_core.tooling.catalogue import catalogue
from scripts.diff.renames import family
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.operations import operations
from scripts.spec.schemas import reachable, referenced_components
from scripts.spec.yaml import Json, load_own

COLOURS = ("#9c27b0", "9c27b0")


class Told(NamedTuple):
    """A sentence and the schema it stands beside; ``sent`` where a caller has to follow it."""

    where: str
    text: str
    schema: dict[str, Json]
    sent: bool
    names: frozenset[str]
    """What may stand between backticks without being a value."""


def told(api: Api) -> Iterator[Told]:
    document = load_own(ROOT / "generated" / f"{api.name}.openapi.yaml")
    models: dict[str, Any] = document["components"]["schemas"]
    known = {"included", *(one.id for one in operations(document))}
    first = (name for one in operations(document) for name in referenced_components(one.node.get("requestBody")))
    sent = reachable(first, models)
    for one in operations(document):
        parameters = one.node.get("parameters", [])
        names = frozenset(known | {parameter["name"] for parameter in parameters})
        for parameter in parameters:
            yield Told(
                f"{one.id}({parameter['name']})", parameter.get("description", ""), parameter["schema"], True, names
            )
    for name, model in models.items():
        names = frozenset(known | set(model.get("properties", {})))
        for wire, child in model.get("properties", {}).items():
            if isinstance(child, dict):
                yield Told(f"{name}.{wire}", child.get("description", ""), child, name in sent, names)


def forms(schema: dict[str, Json]) -> Iterator[dict[str, Json]]:
    """The schema, what it is a choice of, and its items, for a sentence about a list speaks of the items."""
    yield schema
    for key in ("oneOf", "anyOf", "allOf"):
        for option in schema.get(key, []):
            yield from forms(option)
    if isinstance(schema.get("items"), dict):
        yield from forms(schema["items"])


def kinds(schema: dict[str, Json]) -> set[str]:
    """The types of JSON a schema takes; empty if it says nothing, or refers to a model."""
    found: set[str] = set()
    for form in forms(schema):
        given = form.get("type", [])
        found |= {given} if isinstance(given, str) else set(given)
        if None in form.get("enum", []):
            found.add("null")
    return found


def values(schema: dict[str, Json]) -> list[Any]:
    return [value for form in forms(schema) for value in form.get("enum", [])]


def takes(schema: dict[str, Json], value: str | int) -> bool:
    """Whether a value fits one of the forms, by what a sentence can contradict."""
    scalars = [form for form in forms(schema) if form.keys() & {"type", "enum", "const"} and "items" not in form]
    return not scalars or any(_fits(form, value) for form in scalars)


def _fits(form: dict[str, Json], value: str | int) -> bool:
    if "enum" in form:
        return value in form["enum"] or str(value) in form["enum"]
    if "const" in form:
        return bool(value == form["const"])
    if isinstance(value, str):
        return "string" in kinds(form) and re.search(form.get("pattern", ""), value) is not None
    lowest, highest = form.get("minimum", value), form.get("maximum", value)
    return lowest <= value <= highest


def contradictions(one: Told) -> Iterator[str]:
    """What a sentence says that its schema denies."""
    text, schema = one.text, one.schema
    types = kinds(schema)
    if re.search(r"\bas text\b", text) and types and "string" not in types:
        yield f"a text, but the type is {sorted(types)}"
    if re.search(r"\ban object of\b", text) and types and "object" not in types:
        yield f"an object, but the type is {sorted(types)}"
    if re.search(r"(?:^|[;,.] )null\b(?! or)", text, re.IGNORECASE) and one.sent and types and "null" not in types:
        yield "null is spoken of and not taken"
    yield from _numbers(text, schema)
    yield from _words(one)
    yield from _forms(one)
    yield from _bounds(text, schema)


def _numbers(text: str, schema: dict[str, Json]) -> Iterator[str]:
    """``0 nobody, 1 the location``: each number is taken, and none that is taken is passed over."""
    if not kinds(schema) & {"integer", "number"} and not any(str(value).isdigit() for value in values(schema)):
        return
    listed = re.findall(r"(?:^|[,;:.] |\bor )(-?\d+)(?= (?!or\b|to\b|digits|characters|of\b|item)[a-z])", text)
    if "as a number" in text.lower() or re.match(r"\w+ 1, \w+ 2", text):
        listed = re.findall(r"\b[a-z]+ (\d+)\b", text) + re.findall(r"(?:^|; )(\d+) is\b", text)
    for number in listed:
        if not takes(schema, int(number)):
            yield f"{number} is spoken of and not taken"
    possible = [value for value in values(schema) if isinstance(value, int) and not isinstance(value, bool)]
    if len(listed) > 1 and (missing := {str(value) for value in possible} - set(listed) - {""}):
        yield f"{', '.join(sorted(missing))} taken and not spoken of"


def _words(one: Told) -> Iterator[str]:
    """Words between backticks beside a list of values are values of the list, unless something has that name."""
    possible = {str(value) for value in values(one.schema) if isinstance(value, str)}
    if not possible:
        return
    for word in re.findall(r"`([^`]+)`", one.text):
        if re.fullmatch(r"[a-z_]+", word) and word not in possible | one.names:
            yield f"`{word}` is none of {sorted(possible)}"


def _forms(one: Told) -> Iterator[str]:
    """What is shown as an example fits; what only a pattern would tell has an example."""
    shown = [example for example in re.findall(r"\bas `([^`]+)`", one.text) if example not in one.names]
    for example in shown:
        if not takes(one.schema, example):
            yield f"the example {example} is not taken"
    for colour, said in zip(COLOURS, (r"#RRGGBB|as `#", r"without `?#"), strict=True):
        if re.search(said, one.text) and not takes(one.schema, colour):
            yield f"the text asks for {colour} and it is not taken"
    if not one.sent:
        return
    for form in forms(one.schema):
        if "pattern" in form and "x-altegio-format" not in form:
            if not shown:
                yield f"no example for the pattern {form['pattern']}"
            any_letter = re.search(r"\[[^]]*a-", form["pattern"])
            for example in shown if any_letter else []:
                if re.search(form["pattern"], example.upper()) is None and "lower case" not in one.text:
                    yield f"{example.upper()} is not taken, and the text does not ask for lower case"


def _bounds(text: str, schema: dict[str, Json]) -> Iterator[str]:
    """``at most 50 characters``, ``1 to 7 of them``, ``from 1 to 5``: the same bounds, where the schema sets any."""
    found = list(forms(schema))
    for pattern, lowest, highest in (
        (r"(?:(\d+) to )?(?:at most |up to )?(\d+) characters", "minLength", "maxLength"),
        (r"(\d+) to (\d+) of them", "minItems", "maxItems"),
        (r"from (\d+) to (\d+)", "minimum", "maximum"),
    ):
        for low, high in re.findall(pattern, text):
            for key, said in ((lowest, low), (highest, high)):
                bound = next((form[key] for form in found if key in form), None)
                if said and bound is not None and int(said) != bound:
                    yield f"{said} is said where {key} is {bound}"


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_no_text_contradicts_its_schema(api: Api) -> None:
    found = [f"{one.where}: {wrong}; {one.text!r}" for one in told(api) for wrong in contradictions(one)]
    assert not found, "\n".join(found)


def test_the_check_sees_what_it_is_for() -> None:
    cases: list[tuple[str, dict[str, Any]]] = [
        ("Colour as #RRGGBB.", {"type": ["string", "null"], "pattern": "^[0-9a-f]{6}$"}),
        ("Colour, as `#9c27b0`.", {"type": "string", "pattern": "^#[0-9a-f]{6}$"}),
        ("Its id, as text.", {"type": "integer"}),
        ("Who may: 0 nobody, 1 some, 2 all.", {"type": "integer", "enum": [1, 2]}),
        ("Who may: 0 nobody, 1 some.", {"type": "integer", "enum": [0, 1, 2]}),
        ("days 1, weeks 2; 0 is none.", {"type": "integer", "enum": [1, 2]}),
        ("What it is for: `team_member` or `service`.", {"type": "string", "enum": ["master", "service"]}),
        ("Role; null for none.", {"type": "string"}),
        ("The series, 1 to 7 of them.", {"type": "array", "items": {"type": "integer"}, "maxItems": 5}),
        ("The code.", {"type": "string", "pattern": "^[0-9]+$"}),
    ]
    for text, schema in cases:
        assert list(contradictions(Told("here", text, schema, True, frozenset()))), text
    right: list[tuple[str, dict[str, Any]]] = [
        ("Colour in lower case, as `#9c27b0`.", {"type": "string", "pattern": "^#[0-9a-f]{6}$"}),
        ("Who may: 0 nobody, 1 some; `id` has more.", {"type": "integer", "enum": [0, 1]}),
        ("Mark from 1 to 5.", {"type": "integer", "minimum": 1, "maximum": 5}),
    ]
    for text, schema in right:
        assert not list(contradictions(Told("here", text, schema, True, frozenset({"id"})))), text


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_what_is_needed_only_sometimes_is_said_in_words(api: Api) -> None:
    document = load_own(ROOT / "generated" / f"{api.name}.openapi.yaml")
    for name, model in document["components"]["schemas"].items():
        if "if" not in model:
            continue
        needed = {*model["if"].get("required", [])}
        needed |= {*model.get("then", {}).get("required", []), *model.get("else", {}).get("required", [])}
        silent = [field for field in sorted(needed) if f"`{field}`" not in model.get("description", "")]
        assert not silent, f"the text of {name} does not name {', '.join(silent)}"


# A successor by the same method does the same to what is stored; a PUT replaces what a PATCH would leave.
OTHER_METHODS = {"v1.deprecated_get_client_list": "the search that took its place is a POST that only reads"}
# What a successor is told otherwise than in its body by the same name.
OTHERWISE = {
    "v1.update_team_member_schedule": "the day and its hours are in `schedules_to_set`",
    "v2.create_position_v2": "the location is in the path, one call for each",
    "v2.update_position_v2": "the location and the position are in the path",
}


def test_a_successor_does_what_its_predecessor_did() -> None:
    documents = {api.package: load_own(ROOT / "generated" / f"{api.name}.openapi.yaml") for api in APIS}
    known = {f"{api}.{one.id}": one for api, document in documents.items() for one in operations(document)}
    met = set()
    for name, one in known.items():
        successor = one.node.get("x-altegio-replaced-by")
        if successor is None:
            continue
        new = known[successor]
        assert not new.node.get("deprecated"), f"{successor} is deprecated itself"
        if one.method != new.method:
            met.add(name)
            assert name in OTHER_METHODS, f"{name} is a {one.method}, {successor} a {new.method}"
        sides = documents[name.split(".")[0]], documents[successor.split(".")[0]]
        there = {family(field) for field in _fields(new.node, sides[1])}  # by the vendor's newer word, too
        lost = {field for field in _required(one.node, sides[0]) if family(field) not in there}
        if lost:
            met.add(name)
            assert name in OTHERWISE, f"{successor} has no {', '.join(sorted(lost))}, which {name} requires"
    assert met == OTHER_METHODS.keys() | OTHERWISE.keys()


def _body(node: dict[str, Json], document: dict[str, Json]) -> dict[str, Json]:
    for media in node.get("requestBody", {}).get("content", {}).values():
        schema: dict[str, Any] = media["schema"]
        return document["components"]["schemas"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    return {}


def _required(node: dict[str, Json], document: dict[str, Json]) -> set[str]:
    return set(_body(node, document).get("required", []))


def _fields(node: dict[str, Json], document: dict[str, Json]) -> set[str]:
    return set(_body(node, document).get("properties", {}))


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_examples_of_parameters_and_bodies_fit(api: Api) -> None:
    package = f"altegio.{api.package}"
    known = catalogue(package)
    misfits = []
    for operation in import_module(package).OPERATIONS.values():
        endpoint = import_module(f"{package}.api.{operation.tag}.{operation.id}").ENDPOINT
        about = known.operation(operation.id)
        for parameter in endpoint.parameters:
            if parameter.wire in about.examples:
                example = about.examples[parameter.wire]
                misfits += [f"{operation.id}({parameter.wire}): {wrong}" for wrong in check(parameter.schema, example)]
        if about.body and endpoint.body:
            misfits += [f"{operation.id}: {wrong}" for wrong in check(endpoint.body.schema, about.body[0])]
    assert not misfits, "\n".join(misfits)

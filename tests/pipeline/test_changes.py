"""The comparison of two editions, one kind of change at a time: what is said, and whether it can break a caller."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.compat.stale import Stale
from scripts.diff.change import Change
from scripts.diff.changes import compare
from scripts.diff.sides import Edition
from scripts.update.news import FACTS, ApiReport, as_json, read_facts
from scripts.update.quarantine import HeldBack
from scripts.update.report import as_markdown
from scripts.update.settled import Settled
from scripts.update.words import in_words

PET: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "maxLength": 20},
        "age": {"type": "integer", "minimum": 0},
        "kind": {"type": "string", "enum": ["cat", "dog"]},
    },
}


def description() -> dict[str, Any]:
    """Two operations: what one answers with is what the other sends, in a schema of its own."""
    where = [{"name": "shop_id", "in": "path", "required": True, "schema": {"type": "integer"}}]
    query = {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}}
    content = {name: {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}} for name in ("A", "B")}
    return {
        "servers": [{"url": "https://api.example/v1"}],
        "paths": {
            "/shop/{shop_id}/pets": {
                "get": {
                    "operationId": "get_pet",
                    "tags": ["Pets"],
                    "parameters": [*where, query],
                    "responses": {"200": {"content": content["A"]}},
                },
                "post": {
                    "operationId": "create_pet",
                    "tags": ["Pets"],
                    "parameters": where,
                    "requestBody": {"required": True, "content": content["B"]},
                    "responses": {"204": {}},
                },
            }
        },
        "components": {"schemas": {"A": copy.deepcopy(PET), "B": copy.deepcopy(PET)}},
    }


class Desk:
    """The parts of a description that changes are made to."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.paths = document["paths"]
        self.item = self.paths["/shop/{shop_id}/pets"]
        self.get, self.post = self.item["get"], self.item["post"]
        self.answered, self.sent = (document["components"]["schemas"][name] for name in "AB")

    def move(self, path: str) -> None:
        self.paths[path] = self.paths.pop("/shop/{shop_id}/pets")


def changed(change: Callable[[Desk], object], *, back: bool = False) -> list[Change]:
    old, new = description(), description()
    change(Desk(new))
    editions = [Edition(one, "v1") for one in (old, new)]
    return compare(*(reversed(editions) if back else editions))


OPERATIONS: dict[str, tuple[Callable[[Desk], object], str, str, bool]] = {
    "added": (
        lambda d: d.paths.update({"/x": {"get": {"operationId": "x", "tags": ["T"], "responses": {}}}}),
        "added",
        "GET /x",
        False,
    ),
    "removed": (lambda d: d.item.pop("get"), "removed", "GET /shop/{shop_id}/pets", True),
    "renamed": (lambda d: d.get.update(operationId="read_pet"), "renamed", "was `v1.pets.get_pet`", True),
    "another tag": (lambda d: d.get.update(tags=["Animals"]), "renamed", "was `v1.pets.get_pet`", True),
    "moved": (lambda d: d.move("/s/{shop_id}"), "moved", "`/shop/{shop_id}/pets` → `/s/{shop_id}`", False),
    "another method": (lambda d: d.item.update(put=d.item.pop("post")), "moved", "POST → PUT", False),
    "deprecated": (lambda d: d.get.update(deprecated=True), "deprecated", "advised against now", False),
    "tokens": (lambda d: d.get.update(security=[{"Partner": []}]), "tokens", "none → Partner", True),
    "another server": (
        lambda d: d.get.update(servers=[{"url": "https://new.example/v1/"}]),
        "server",
        "is called at `https://new.example/v1`, not at `https://api.example/v1`",
        False,
    ),
    "another server of the path": (
        lambda d: d.item.update(servers=[{"url": "https://new.example/v1"}]),
        "server",
        "is called at `https://new.example/v1`, not at `https://api.example/v1`",
        False,
    ),
    "parameter gone": (lambda d: d.get["parameters"].pop(), "parameter", "is gone", True),
    "parameter newly required": (
        lambda d: d.get["parameters"][1].update(required=True),
        "parameter",
        "is newly required",
        True,
    ),
    "path parameter renamed": (
        lambda d: (d.move("/shop/{id}/pets"), d.get["parameters"][0].update(name="id")),
        "parameter",
        "was `shop_id=`; by position nothing changes",
        True,
    ),
    "default": (lambda d: d.get["parameters"][1]["schema"].update(default=0), "parameter", "default: `1` → `0`", False),
    "body gone": (lambda d: d.post.pop("requestBody"), "parameter", "takes no body any more", True),
    "status": (lambda d: d.post["responses"].update({"202": {}}), "answer", "answers 202, 204, was 204", False),
}


@pytest.mark.parametrize(("change", "kind", "what", "breaks"), OPERATIONS.values(), ids=OPERATIONS)
def test_change_of_an_operation(change: Callable[[Desk], object], kind: str, what: str, breaks: bool) -> None:
    found = [(one.kind, in_words(one), one.breaks) for one in changed(change)]
    assert (kind, what, breaks) in found


def put(**values: Any) -> Callable[[dict[str, Any]], object]:
    """Put keywords into the schema of one property."""
    return lambda schema: [schema["properties"][name].update(value) for name, value in values.items()]


# What happens to a schema, what is said, whether that breaks what is sent, whether it breaks what is answered.
SCHEMAS: dict[str, tuple[Callable[[dict[str, Any]], object], str, bool, bool]] = {
    "property gone": (lambda s: s["properties"].pop("age"), "is gone", True, True),
    "property new": (lambda s: s["properties"].update(tail={"type": "boolean"}), "is new: true or false", False, False),
    "retyped": (put(age={"type": "string"}), "whole number → text", True, True),
    "null too": (put(age={"type": ["integer", "null"]}), "whole number → whole number or null", False, True),
    "fraction too": (put(age={"type": "number"}), "whole number → number", False, True),
    "tightened": (put(name={"maxLength": 10}), "tightened, characters at most: `20` → `10`", True, False),
    "loosened": (put(age={"minimum": -1}), "loosened, at least: `0` → `-1`", False, False),
    "pattern": (put(name={"pattern": "^a"}), 'tightened, pattern: none → `"^a"`', True, False),
    "enum grown": (put(kind={"enum": ["cat", "dog", "cow"]}), 'has new values `"cow"`', False, False),
    "enum shrunk": (put(kind={"enum": ["cat"]}), 'has lost the values `"dog"`', True, False),
}


@pytest.mark.parametrize(("change", "what", "sent", "answered"), SCHEMAS.values(), ids=SCHEMAS)
def test_change_of_a_schema(change: Callable[[dict[str, Any]], object], what: str, sent: bool, answered: bool) -> None:
    assert [(in_words(one), one.breaks) for one in changed(lambda d: change(d.sent))] == [(what, sent)]
    assert [(in_words(one), one.breaks) for one in changed(lambda d: change(d.answered))] == [(what, answered)]


def test_required_both_ways() -> None:
    def require(schema: dict[str, Any]) -> None:
        schema["required"].append("age")

    assert [(in_words(one), one.breaks) for one in changed(lambda d: require(d.sent))] == [("is newly required", True)]
    loosened = changed(lambda d: require(d.sent), back=True)
    assert [(in_words(one), one.breaks) for one in loosened] == [("is no longer required", False)]
    assert [(in_words(one), one.breaks) for one in changed(lambda d: require(d.answered))] == [
        ("is always there now", False)
    ]
    missing = changed(lambda d: require(d.answered), back=True)
    assert [(in_words(one), one.breaks) for one in missing] == [("may be missing now", True)]


def test_nothing_changed_by_order_prose_and_examples() -> None:
    def shuffle(desk: Desk) -> None:
        desk.sent["properties"] = dict(reversed(desk.sent["properties"].items()))
        desk.sent["description"] = "A pet."
        desk.sent["properties"]["name"]["example"] = "Rex"
        desk.sent["properties"]["age"]["format"] = "int32"

    assert changed(shuffle) == []


def test_schema_that_holds_itself_is_entered_once() -> None:
    def nest(desk: Desk) -> None:
        desk.answered["properties"]["mother"] = {"$ref": "#/components/schemas/A"}

    old, new = description(), description()
    nest(Desk(old))
    nest(Desk(new))
    new["components"]["schemas"]["A"]["properties"]["age"]["type"] = "string"
    assert [one.name for one in compare(Edition(old, "v1"), Edition(new, "v1"))] == ["A.age"]


def test_order_of_path_parameters_is_that_of_the_caller() -> None:
    """Parameters that change places in the path are compared by name where their order is held."""

    def described(*names: str) -> dict[str, Any]:
        parameters = [{"name": name, "in": "path", "schema": {"type": "integer"}} for name in names]
        node = {"operationId": "x", "tags": ["T"], "parameters": parameters, "responses": {}}
        return {
            "paths": {"/" + "/".join(f"{{{name}}}" for name in names): {"get": node}},
            "components": {"schemas": {}},
        }

    old, new = Edition(described("a", "b"), "v1"), described("b", "a")
    assert [one.kind for one in compare(old, Edition(new, "v1")) if one.breaks] == ["parameter", "parameter"]
    held = Edition(new, "v1", positions={"x": ["a", "b"]})
    assert [one.kind for one in compare(old, held)] == ["moved"]


def test_equal_changes_are_told_in_one_line() -> None:
    changes = [Change("model", "gone", f"Pet{number}.age", f"v1.models.Pet{number}.age", True) for number in range(9)]
    report = as_markdown([ApiReport("b2b-v1", "v1", "2026-07-22", "2026-10-09", (1, 1), tuple(changes))])
    lines = [line for line in report.splitlines() if line.startswith("- ")]
    assert len(lines) == 1
    assert lines[0].startswith("- ⚠️ `age` is gone, 9 times: `v1.models.Pet0.age`")
    assert lines[0].endswith("and 1 more")
    assert "Pet8" in as_json([ApiReport("b2b-v1", "v1", "2026-07-22", "2026-10-09", (1, 1), tuple(changes))])


def test_facts_read_back_are_the_facts(tmp_path: Path) -> None:
    """The changelog's entry is made of them later, so none may lose its form in the file."""
    operations = [one for change, *_ in OPERATIONS.values() for one in changed(change)]
    fields = [one for change, *_ in SCHEMAS.values() for one in changed(lambda d, change=change: change(d.answered))]
    report = ApiReport(
        "b2b-v1",
        "v1",
        "2026-07-22",
        "2026-10-09",
        (1, 2),
        changes=tuple(operations),
        upstream=tuple(fields),
        stale=(Stale("b2b-v1/10-x:1", "10-x, action 1", "changes nothing", "delete it"),),
        held_back=(HeldBack("get_pet", "no answers", kept=True),),
        kept=("`v1.pets.get_pet` leads to `v1.pets.read_pet`",),
        settled=(Settled("b2b-v1/11-y:2", "renamed", "moved"),),
    )
    (tmp_path / "openapi").mkdir()
    (tmp_path / FACTS).write_text(as_json([report]))
    assert read_facts(tmp_path) == [report]
    assert as_markdown(read_facts(tmp_path)) == as_markdown([report])


def test_each_operation_whose_server_changed_is_told() -> None:
    found = changed(lambda d: d.document.update(servers=[{"url": "https://new.example"}]))
    assert [(one.kind, one.name) for one in found] == [("server", "get_pet"), ("server", "create_pet")]
    report = as_markdown([ApiReport("b2b-v1", "v1", "2026-07-22", "2026-10-09", (2, 2), tuple(found))])
    section = report.partition("### Server addresses\n")[2].splitlines()
    assert [line for line in section if line.startswith("- ")] == [
        f"- `v1.pets.{name}` is called at `https://new.example`, not at `https://api.example/v1`"
        for name in ("get_pet", "create_pet")
    ]


def test_webhooks_are_compared_as_answers_are() -> None:
    """Nothing asks for what they hold, so that no operation tells of it."""

    def hooks(*names: str) -> dict[str, Any]:
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/C"}}}
        return {name: {"post": {"operationId": f"hook_{name}", "requestBody": {"content": content}}} for name in names}

    old, new = description(), description()
    for side in (old, new):
        side["components"]["schemas"]["C"] = copy.deepcopy(PET)
    old["webhooks"], new["webhooks"] = hooks("pet", "shop"), hooks("pet", "client")
    new["components"]["schemas"]["C"]["properties"]["age"] = {"type": "string"}
    found = compare(Edition(old, "v1"), Edition(new, "v1"))
    assert [(one.kind, one.python, in_words(one), one.breaks, one.operations) for one in found] == [
        ("webhook", "v1.webhooks, shop", "is gone", True, ()),
        ("webhook", "v1.webhooks, client", "is new", False, ()),
        ("model", "v1.models.C.age", "whole number → text", True, ("pet",)),
    ]

"""What `make update` settles, one kind at a time: what has one answer is done, what has two is left to be asked."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from altegio_core.tooling.renames import Renames
from scripts.spec.apis import Api
from scripts.spec.overlay import try_overlays
from scripts.spec.yaml import dumps, load
from scripts.update.our_code import upgraded_files
from scripts.update.settle import settle
from scripts.update.settle_examples import settle_examples
from scripts.update.settle_ledger import settle_ledger
from scripts.update.settle_texts import settle_texts
from scripts.update.settled import Settled

SHOP = Api("shop", "v1")
EDITION = date(2026, 9, 29)


def operation(name: str, **parts: Any) -> dict[str, Any]:
    return {"operationId": name, "tags": ["Pets"], "responses": {"204": {"description": "Done"}}, **parts}


def body(required: list[str], **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "required": required, "properties": properties}
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def description(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    return {"paths": paths, "components": {"schemas": schemas}}


BEFORE = description(
    {
        "/shop/{id}/pets": {"get": operation("list_pets"), "post": operation("create_pet", **body(["n"], n={}))},
        "/api/shop/{id}/tails": {"get": operation("list_tails")},
        "/shop/{id}/food": {"get": operation("list_food")},
        "/pet": {"put": operation("update_pet", **body([], pet={"$ref": "#/components/schemas/Pet"}))},
    },
    Pet={"type": "object", "properties": {"tail": {"type": "boolean"}, "wing": {"type": "boolean"}}},
)


class Bench:
    """A tree with the overlays given, settled for an edition."""

    def __init__(self, folder: Path, *actions: dict[str, Any]) -> None:
        self.root = folder
        self.path = folder / SHOP.overlays / "10-pets.overlay.yaml"
        self.path.parent.mkdir(parents=True)
        told = [{"description": "Wrong. Evidence: a dog.", **action} for action in actions]
        self.path.write_text(dumps({"overlay": "1.0.0", "info": {}, "actions": told}))

    def settle(self, after: dict[str, Any]) -> list[Settled]:
        assert not try_overlays(BEFORE, [self.path])[2], "fits before"
        return settle(self.root, SHOP, BEFORE, after, EDITION)[0]

    def actions(self) -> list[dict[str, Any]]:
        return list(load(self.path)["actions"]) if self.path.exists() else []

    def fits(self, after: dict[str, Any]) -> bool:
        return not try_overlays(after, SHOP.overlay_files(self.root))[2]


def moved(**more: Any) -> dict[str, Any]:
    """Everything has gone from /shop to /shops."""
    paths = {path.replace("/shop/", "/shops/"): item for path, item in BEFORE["paths"].items()}
    return description({**paths, **more}, **BEFORE["components"]["schemas"])


def deeds(done: list[Settled]) -> list[tuple[str, str]]:
    return [(one.name, one.deed) for one in done]


def test_an_action_follows_its_path(tmp_path: Path) -> None:
    bench = Bench(tmp_path, {"target": "$.paths['/shop/{id}/food'].get", "update": {"deprecated": True}})
    assert deeds(bench.settle(moved())) == [("shop/10-pets:1", "retargeted")]
    assert bench.actions()[0]["target"] == "$.paths['/shops/{id}/food'].get"
    assert bench.fits(moved())


def test_what_the_vendor_says_by_now_is_deleted(tmp_path: Path) -> None:
    told = {"target": "$.components.schemas.Pet.properties.tail", "update": {"type": ["boolean", "null"]}}
    other = {"target": "$.components.schemas.Pet.properties.tail", "update": {"deprecated": True}}
    bench = Bench(tmp_path, told, other)
    pet = {"type": "object", "properties": {"tail": {"type": ["boolean", "null"]}, "wing": {"type": "boolean"}}}
    assert deeds(bench.settle(description(BEFORE["paths"], Pet=pet))) == [("shop/10-pets:1", "deleted")]
    assert [action["update"] for action in bench.actions()] == [{"deprecated": True}]


def test_what_the_vendor_has_taken_out_is_not_taken_out_again(tmp_path: Path) -> None:
    bench = Bench(tmp_path, {"target": "$.components.schemas.Pet.properties.wing", "remove": True})
    pet = {"type": "object", "properties": {"tail": {"type": "boolean"}}}
    assert deeds(bench.settle(description(BEFORE["paths"], Pet=pet))) == [("shop/10-pets:1", "deleted")]
    assert not bench.path.exists()


ELSEWHERE = (
    {"target": "$.paths['/api/shop/{id}/tails']", "remove": True},
    {
        "target": "$.paths",
        "update": {"/shop/{id}/tails": {"get": operation("list_tails", **body([], n={"maxLength": 20}))}},
    },
)


@pytest.mark.parametrize("shop", ["shop", "shops"])
def test_an_operation_the_vendor_has_put_where_we_had_it(tmp_path: Path, shop: str) -> None:
    """Also where it has moved since with all the others; a limit we gave beside stays."""
    bench = Bench(tmp_path, *ELSEWHERE)
    after = moved() if shop == "shops" else description(dict(BEFORE["paths"]), **BEFORE["components"]["schemas"])
    after["paths"] = {path: item for path, item in after["paths"].items() if "tails" not in path}
    after["paths"][f"/{shop}/{{id}}/tails"] = {"get": operation("list_tails", **body([], n={"type": "string"}))}
    done = deeds(bench.settle(after))
    assert sorted(done) == [
        ("shop/10-pets:1", "deleted"),
        ("shop/10-pets:2", "deleted"),
        ("shop/10-pets:2", "kept beside"),
    ]
    corrected, _, misfits = try_overlays(after, SHOP.overlay_files(tmp_path))
    assert not misfits
    node = corrected["paths"][f"/{shop}/{{id}}/tails"]["get"]
    schema = node["requestBody"]["content"]["application/json"]["schema"]
    assert schema["properties"] == {"n": {"type": "string", "maxLength": 20}}
    assert "/shop/{id}/tails" in corrected["paths"] or shop == "shops"


def test_an_operation_the_vendor_has_put_elsewhere_is_asked_about(tmp_path: Path) -> None:
    """Two places, ours and theirs: nothing tells which of them the server has."""
    bench = Bench(tmp_path, *ELSEWHERE)
    before = bench.path.read_text()
    after = description(dict(BEFORE["paths"]), **BEFORE["components"]["schemas"])
    after["paths"] = {path: item for path, item in after["paths"].items() if "tails" not in path}
    after["paths"]["/animals/{id}/tails"] = {"get": operation("list_tails")}
    assert bench.settle(after) == []
    assert bench.path.read_text() == before
    assert [one.kind for one in try_overlays(after, [bench.path])[2]] == ["no match", "published"]


def test_a_path_wrong_as_before_is_corrected_as_before(tmp_path: Path) -> None:
    bench = Bench(
        tmp_path,
        {"target": "$.paths['/shop/{id}/food']", "remove": True},
        {"target": "$.paths['/shop/{id}/pets']", "update": {"patch": operation("list_food")}},
    )
    done = bench.settle(moved())
    assert deeds(done) == [("shop/10-pets:1", "retargeted"), ("shop/10-pets:2", "retargeted")]
    corrected, _, misfits = try_overlays(moved(), [bench.path])
    assert not misfits
    assert "/shops/{id}/food" not in corrected["paths"]
    assert corrected["paths"]["/shops/{id}/pets"]["patch"]["operationId"] == "list_food"


def test_an_action_about_what_is_gone_is_deleted_with_it(tmp_path: Path) -> None:
    bench = Bench(tmp_path, {"target": "$.paths['/shop/{id}/food']", "remove": True})
    after = description({path: item for path, item in BEFORE["paths"].items() if "food" not in path}, Pet={})
    assert deeds(bench.settle(after)) == [("shop/10-pets:1", "deleted")]


def test_a_field_under_a_new_name_has_it_in_our_actions(tmp_path: Path) -> None:
    """Such an action still changes something, so nothing else would tell that it asks for a field there is none of."""
    before = description({"/pets": {"post": operation("create_pet", **body([], staff_id={"type": "integer"}))}})
    after = description({"/pets": {"post": operation("create_pet", **body([], team_member_id={"type": "integer"}))}})
    where = "$.paths[*][?@.operationId == 'create_pet'].requestBody.content[*].schema"
    rule = {"else": {"required": ["staff_id"]}, "properties": {"staff_id": {"minimum": 1}}}
    bench = Bench(tmp_path, {"target": where, "update": rule})
    done, _ = settle(bench.root, SHOP, before, after, EDITION)
    assert deeds(done) == [("shop/10-pets:1", "renamed")]
    renamed = {"else": {"required": ["team_member_id"]}, "properties": {"team_member_id": {"minimum": 1}}}
    assert bench.actions()[0]["update"] == renamed


def test_a_name_taken_before_the_vendor_had_it_is_not_said_twice(tmp_path: Path) -> None:
    before = description({"/pets": {"post": operation("create_pet", **body([], staff_id={"type": "integer"}))}})
    after = description({"/pets": {"post": operation("create_pet", **body([], team_member_id={"type": "integer"}))}})
    where = "$.paths[*][?@.operationId == 'create_pet'].requestBody.content[*].schema.properties.staff_id"
    bench = Bench(tmp_path, {"target": where, "update": {"x-altegio-other-names": ["team_member_id"]}})
    assert deeds(settle(bench.root, SHOP, before, after, EDITION)[0]) == [("shop/10-pets:1", "deleted")]


def test_a_field_under_a_new_name_stands_in_answers_as_before(tmp_path: Path) -> None:
    """What is said of a resource goes by the fields of its bodies; a change reads them where answers show them."""
    fields = {"staff_id": {"type": "integer"}, "note": {}, "master_id": {}}
    now = {"team_member_id": {"type": "integer"}, "note": {}, "master_id": {}}
    before, after = (
        description({"/pets": {"post": operation("create_pet", **body([], **one))}}) for one in (fields, now)
    )
    pet = {"create": ["create_pet"], "commands": ["master_id"], "fields": {"note": "text"}}
    bench = Bench(tmp_path, {"target": "$", "update": {"x-altegio-resources": {"pet": pet, "tail": {"read": ["x"]}}}})
    done, _ = settle(bench.root, SHOP, before, after, EDITION)
    assert [(one.name, one.why) for one in done] == [("shop/10-pets:1", "staff_id is team_member_id now")]
    pet["fields"] = {"note": "text", "team_member_id": "staff_id"}
    wanted = {"x-altegio-resources": {"pet": pet, "tail": {"read": ["x"]}}}
    assert bench.actions()[0]["update"] == wanted


def test_a_place_inside_and_a_command_go_along_with_their_field(tmp_path: Path) -> None:
    before, after = (
        description({"/pets": {"put": operation("update_pet", **body([], **{one: {}, other: {}}))}})
        for one, other in (("staff_id", "record_id"), ("team_member_id", "appointment_id"))
    )
    pet = {"update": ["update_pet"], "unseen": ["record_id"], "fields": {"staff_id.name": "keeper.name"}}
    pet |= {"natural": "staff_id", "inherits": {"record_id": "id"}}
    bench = Bench(tmp_path, {"target": "$", "update": {"x-altegio-resources": {"pet": pet}}})
    settle(bench.root, SHOP, before, after, EDITION)
    pet |= {"unseen": ["appointment_id"], "fields": {"team_member_id.name": "keeper.name"}}
    pet |= {"natural": "team_member_id", "inherits": {"appointment_id": "id"}}
    assert bench.actions()[0]["update"] == {"x-altegio-resources": {"pet": pet}}


def test_a_target_of_several_keeps_those_that_are_there(tmp_path: Path) -> None:
    """One is called otherwise by now, one is gone."""
    before, after = (
        description({f"/{name}": {"get": operation(name)} for name in names})
        for names in (("list_cats", "list_dogs", "list_eels"), ("list_cats", "list_hounds"))
    )
    after["paths"]["/list_dogs"] = after["paths"].pop("/list_hounds")
    several = " || ".join(f"@.operationId == '{name}'" for name in ("list_eels", "list_cats", "list_dogs"))
    bench = Bench(tmp_path, {"target": f"$.paths[*][?{several}]", "update": {"deprecated": True}})
    done, _ = settle(bench.root, SHOP, before, after, EDITION)
    assert [(one.deed, one.why) for one in done] == [("retargeted", "gone: list_eels, list_dogs is list_hounds now")]
    assert bench.actions()[0]["target"] == (
        "$.paths[*][?@.operationId == 'list_cats' || @.operationId == 'list_hounds']"
    )


def test_what_is_said_of_a_schema_nobody_uses_any_more_goes(tmp_path: Path) -> None:
    pet = BEFORE["components"]["schemas"]["Pet"]
    after = description({path: item for path, item in BEFORE["paths"].items() if path != "/pet"}, Pet=pet)
    bench = Bench(tmp_path, {"target": "$.components.schemas.Pet.properties.tail", "update": {"deprecated": True}})
    assert [(one.deed, one.why) for one in bench.settle(after)] == [("deleted", "nothing refers to Pet any more")]


def test_what_is_said_of_a_schema_that_a_webhook_uses_stays(tmp_path: Path) -> None:
    pet = BEFORE["components"]["schemas"]["Pet"]
    after = description({path: item for path, item in BEFORE["paths"].items() if path != "/pet"}, Pet=pet)
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    after["webhooks"] = {"pet": {"post": {"requestBody": {"content": content}}}}
    bench = Bench(tmp_path, {"target": "$.components.schemas.Pet.properties.tail", "update": {"deprecated": True}})
    assert bench.settle(after) == []


def test_rows_of_the_ledger_go_with_their_overlays_and_say_how_sure_the_rest_is(tmp_path: Path) -> None:
    folder = tmp_path / SHOP.overlays
    folder.mkdir(parents=True)
    info = {"title": "Pets", "version": "1.0.0"}
    actions = [{"target": "$.paths", "description": "Wrong.", "x-sure": "live", "update": {}}]
    (folder / "20-dogs.overlay.yaml").write_text(dumps({"overlay": "1.0.0", "info": info, "actions": actions}))
    rows = [
        "| `cats` bark | a cat | backend | 2026 | shop/10-cats | when they do not |\n",
        "| dogs and cats purr | a dog | live, backend | 2026 | shop/10-cats, 20-dogs | when they do not |\n",
        "| eels bark | an eel | live | 2026 | shop/30-eels | when they do not |\n",
    ]
    ledger = tmp_path / "overrides" / "README.md"
    ledger.write_text("# Ledger\n\n" + "".join(rows))
    done = settle_ledger(tmp_path, SHOP, {"10-cats.overlay.yaml"})
    assert [one.deed for one in done] == ["deleted", "renamed"]
    assert "cats bark" in done[0].name
    purr = "| dogs and cats purr | a dog | live | 2026 | shop/20-dogs | when they do not |\n"
    assert ledger.read_text() == f"# Ledger\n\n{purr}{rows[2]}"


def test_texts_call_a_field_as_it_is_called_now(tmp_path: Path) -> None:
    folder = tmp_path / SHOP.overlays / "texts"
    folder.mkdir(parents=True)
    pets = """\
operations:
  create_pet:
    body: >-
      `staff_id`, and a `name`
  read_pet:
    parameters: {staff_id: "only those of `staff_id`"}
models:
  Pet:
    fields:
      staff_id: Who keeps it.
"""
    (folder / "pets.yaml").write_text(pets)
    (folder / "fields.yaml").write_text("fields:\n  staff_id: The keeper.\n  tail: Its tail.\n")
    renamed = {"create_pet": {"staff_id": "keeper_id"}, "Pet": {"staff_id": "keeper_id"}}
    done = settle_texts(tmp_path, SHOP, renamed)
    assert [one.name for one in done] == ["shop/texts/fields.yaml", "shop/texts/pets.yaml"]
    wanted = pets.replace("`staff_id`, and", "`keeper_id`, and").replace("staff_id: Who", "keeper_id: Who")
    assert (folder / "pets.yaml").read_text() == wanted
    fields = "fields:\n  staff_id: The keeper.\n  keeper_id: The keeper.\n  tail: Its tail.\n"
    assert (folder / "fields.yaml").read_text() == fields
    assert settle_texts(tmp_path, SHOP, renamed) == []


def test_a_file_of_which_an_action_may_stand_is_left_alone(tmp_path: Path) -> None:
    """It is known by its number, which must not become another one's."""
    bench = Bench(tmp_path, {"target": "$.paths['/shop/{id}/food']", "remove": True})
    before = bench.path.read_text()
    assert settle(bench.root, SHOP, BEFORE, moved(), EDITION, left={bench.path.name})[0] == []
    assert bench.path.read_text() == before


def test_nothing_to_do_leaves_the_files_alone(tmp_path: Path) -> None:
    bench = Bench(tmp_path, {"target": "$.components.schemas.Pet.properties.tail", "update": {"deprecated": True}})
    before = bench.path.read_text()
    assert bench.settle(BEFORE) == []
    assert bench.path.read_text() == before


def test_our_own_code_takes_the_present_names(tmp_path: Path) -> None:
    rule = Renames(
        fields={"Pet": {"staff_id": "keeper_id"}},
        keys={"Pet": {"staff_id": "keeper_id"}},
        bodies={"create_pet": "Pet"},
        operations={"pets.add_pet": "pets.create_pet"},
    )
    files = {
        "README.md": "Say `staff_id`:\n\n```python\nclient.v1.pets.add_pet(body={'staff_id': 1})\n```\n\n`staff_id`\n",
        "docs/examples/pet.py": "from altegio.v1.models import Pet\nPet(staff_id=1)\n",
        "tests/pipeline/old.py": "client.v1.pets.add_pet()\n",
        "tests/contract/wire_samples.json": '{"samples": [\n '
        '{"api": "v1", "operation_id": "get_pet", "wire": {"path": "/"}},\n'
        ' {"api": "v1", "operation_id": "create_pet", "wire": {"path": "/shop/7/pets/8", "body": {"staff_id": 1,  '
        '"name": "staff_id"}}}\n]}\n',
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    moved = {"v1": {"create_pet": ("/shop/{shop_id}/pets/{pet_id}", "/pets/{pet_id}/of/{shop_id}")}}
    made = upgraded_files(tmp_path, {"v1": rule}, moved)
    found = {str(path.relative_to(tmp_path)): text for path, text in made.items()}
    assert found == {
        "README.md": files["README.md"].replace("add_pet", "create_pet").replace("'staff_id'", "'keeper_id'"),
        "docs/examples/pet.py": "from altegio.v1.models import Pet\nPet(keeper_id=1)\n",
        "tests/contract/wire_samples.json": files["tests/contract/wire_samples.json"]
        .replace('"staff_id":', '"keeper_id":')
        .replace("/shop/7/pets/8", "/pets/8/of/7"),
    }
    assert upgraded_files(tmp_path, {"v1": Renames()}, {}) == {}


def shown(example: Any, **properties: Any) -> dict[str, Any]:
    """A description whose one operation answers with an object, and an example of it."""
    schema = {
        "type": "object",
        "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}},
    }
    answer = {"200": {"content": {"application/json": {"schema": schema, "example": {"data": example}}}}}
    return description(
        {"/pets": {"get": operation("list_pets", responses=answer)}}, Pet={"type": "object", "properties": properties}
    )


def test_an_example_that_ceases_to_fit_its_schema_stays_as_it_was(tmp_path: Path) -> None:
    """The schema is the same, so the example is what went wrong; where the schema has changed as well, nobody knows."""
    text, number = {"id": {"type": "string"}}, {"id": {"type": "integer"}}
    before, after = shown([{"id": "1"}, {"id": "2_3"}], **text), shown([{"id": "1"}, {"id": 23}], **text)
    (tmp_path / SHOP.overlays).mkdir(parents=True)
    done = settle_examples(tmp_path, SHOP, before, after, EDITION)
    assert deeds(done) == [("shop/75-examples-kept:1", "added")]
    corrected, _, misfits = try_overlays(after, SHOP.overlay_files(tmp_path))
    assert (corrected, misfits) == (before, [])
    assert settle_examples(tmp_path, SHOP, before, corrected, EDITION) == []
    assert settle_examples(tmp_path, SHOP, before, shown([{"id": 1}], **number), EDITION) == []
    # Mended by the vendor, it goes.
    assert deeds(settle(tmp_path, SHOP, after, before, EDITION)[0]) == [("shop/75-examples-kept:1", "deleted")]
    assert SHOP.overlay_files(tmp_path) == []

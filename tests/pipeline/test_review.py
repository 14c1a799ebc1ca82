"""What an update finds a new edition to mean for callers, and for names of earlier releases."""

from pathlib import Path

import pytest

from scripts.spec import lock
from scripts.spec.apis import APIS
from tests.pipeline.vendor import BASE, CAT, CATS, TIGHTER, V1, V2, WITHOUT_CATS, Vendor, settled_in


@pytest.fixture
def vendor(tree: Path, capsys: pytest.CaptureFixture[str]) -> Vendor:
    return settled_in(tree, capsys)


def test_each_api_is_told_with_its_editions_and_numbers(vendor: Vendor) -> None:
    told = vendor.publishes("--allow-older", b2b_v1=WITHOUT_CATS, b2b_v2=TIGHTER)
    assert vendor.status == 0, vendor.said
    assert list(told) == [api.name for api in APIS]
    assert [(one.package, one.before, one.after, one.operations) for one in told.values()] == [
        ("v1", "2026-10-01", "2026-10-09", [3, 2]),
        ("v2", "2026-10-01", "2026-10-09", [3, 3]),
        ("developers", "2026-10-01", "2026-10-01", [3, 3]),
        ("booking", "2026-10-01", "2026-10-01", [3, 3]),
    ]
    assert told[V2].changes() == ["tightened Pet.name"]
    assert told[V2].facts["changes"][0]["python"] == "v2.models.Pet.name"
    assert [told[name].changes() for name in ("developers", "public")] == [[], []]
    assert not any(one.upstream for one in told.values())


def test_a_first_edition_has_nothing_before_it(vendor: Vendor) -> None:
    known = lock.read(vendor.tree)
    public = known.pins.pop("public")
    (vendor.tree / lock.LOCK).write_text(lock.dumps(known))
    vendor.names.write_text('[public.tags]\n"Pets" = "beasts"\n')
    told = vendor.publishes(**{api.name.replace("-", "_"): TIGHTER for api in APIS})
    assert public.edition.isoformat() == told[V1].before == "2026-10-01"
    assert (told["public"].before, told["public"].operations) == ("", [0, 3])
    assert (told["public"].changes(), told["public"].kept) == ([], [])
    assert (told["public"].first["operations"], told[V1].first) == ({"booking.beasts": 3}, None)


def test_what_our_corrections_said_already_is_no_change_for_callers(vendor: Vendor) -> None:
    told = vendor.publishes(b2b_v1=BASE.replace("age: {type: integer}", "age: {type: integer, minimum: 0}"))
    assert told[V1].changes() == []
    assert told[V1].changes("upstream") == ["tightened Pet.age"]
    assert [(one["name"], one["deed"]) for one in told[V1].settled] == [(f"{V1}/ages:1", "deleted")]
    assert told[V2].settled == []


@pytest.mark.parametrize(
    ("old", "new", "overlay", "code"),
    [
        pytest.param(
            "",
            CATS.replace("get_cat", "get_lion").replace("/cats", "/v1/v1/lions"),
            [
                "$.paths['/v1/v1/lions/{owner_id}/{cat_id}']\n    remove: true",
                "$.paths\n    update: {/lions: {get: {operationId: get_lion, tags: [Pets],"
                " responses: {'204': {description: None}}}}}",
            ],
            "added get_lion",
            id="added",
        ),
        pytest.param(
            "/pets/{pet_id}:",
            "/v1/v1/pets/{pet_id}:",
            [
                "$.paths['/v1/v1/pets/{pet_id}']\n    remove: true",
                "$.paths\n    update: {'/beasts/{pet_id}': {get: {operationId: get_pet, tags: [Pets],"
                " parameters: [{name: pet_id, in: path, required: true, schema: {type: integer}}],"
                " responses: {'200': {description: OK, content: {application/json: {schema:"
                " {$ref: '#/components/schemas/Pet'}}}}}}}}",
            ],
            "moved get_pet",
            id="moved",
        ),
        pytest.param(
            "operationId: get_pet",
            "operationId: get_pet\n      deprecated: true",
            ["$.paths['/pets/{pet_id}'].get\n    update: {x-altegio-replaced-by: v1.get_cat}"],
            "deprecated get_pet",
            id="deprecated",
        ),
    ],
)
def test_a_change_of_an_operation_is_told_once(
    vendor: Vendor, old: str, new: str, overlay: list[str], code: str
) -> None:
    """Also where callers meet it otherwise than it is published: at another path, or with what to call in its place."""
    vendor.corrects("10-more", *overlay)
    text = BASE.replace(old, new) if old else BASE.replace("paths:\n", "paths:\n" + new)
    told = vendor.publishes(b2b_v1=text)
    assert vendor.status == 0, vendor.said
    assert code in told[V1].changes()
    assert told[V1].upstream == []


@pytest.mark.parametrize(
    ("actions", "old", "new", "code"),
    [
        (
            [".tags\n    remove: true", "\n    update: {tags: [Beasts]}"],
            "operationId: get_pet",
            "operationId: read_pet",
            "renamed read_pet",
        ),
        (
            ["\n    update: {operationId: see_pet}"],
            "schema: {type: number}}",
            "schema: {type: number, maximum: 9}}",
            "tightened see_pet(pet_id=)",
        ),
    ],
)
def test_a_change_of_what_callers_have_under_another_name_is_told_once(
    vendor: Vendor, actions: list[str], old: str, new: str, code: str
) -> None:
    vendor.corrects("10-more", *(f"$.paths['/pets/{{pet_id}}'].get{action}" for action in actions))
    assert vendor.publishes(b2b_v1=TIGHTER, edition="2026-10-02")
    told = vendor.publishes(b2b_v1=TIGHTER.replace(old, new))
    assert vendor.status == 0, vendor.said
    assert code in told[V1].changes()
    assert told[V1].upstream == []


def test_a_model_that_keeps_its_name_by_hand_has_not_changed(vendor: Vendor) -> None:
    vendor.names.write_text(f'[{V1}.models]\nLynx = "Cat"\n')
    told = vendor.publishes(b2b_v1=BASE.replace("/Cat'", "/Lynx'").replace("    Cat:", "    Lynx:"))
    assert vendor.status == 0, vendor.said
    assert (told[V1].changes(), told[V1].upstream) == ([], [])


def test_what_callers_do_not_meet_is_told_beside_equal_changes_they_do(vendor: Vendor) -> None:
    """One said by a correction before, of another field, of the same field, and of another operation."""
    vendor.corrects("10-servers", "$.paths['/pets/{pet_id}'].get.servers\n    remove: true")
    text = BASE.replace("{type: integer}\n  sec", "{type: integer, minimum: 0, maximum: 99}\n  sec")
    text = text.replace("lives: {type: integer}", "lives: {type: integer, minimum: 0}")
    for name in ("get_cat", "get_pet"):
        text = text.replace(
            f"operationId: {name}\n", f"operationId: {name}\n      servers: [{{url: https://two.test}}]\n"
        )
    told = vendor.publishes(b2b_v1=text)
    assert vendor.status == 0, vendor.said
    assert told[V1].changes() == ["server get_cat", "tightened Cat.lives", "tightened Pet.age"]
    assert [one["rule"] for one in told[V1].facts["changes"]] == ["", "minimum", "maximum"]
    assert told[V1].changes("upstream") == ["server get_pet", "tightened Pet.age"]
    assert [one["rule"] for one in told[V1].facts["upstream"]] == ["", "minimum"]


def test_what_goes_stays_for_a_while_unless_it_may_go_at_once(vendor: Vendor) -> None:
    changed = WITHOUT_CATS.replace("age: {type: integer}", "")
    told = vendor.publishes("--no-settle", "--allow-older", "--accept-stale", f"{V1}/ages:1", b2b_v1=changed)
    assert vendor.status == 0, vendor.said
    assert "removed get_cat" in told[V1].changes()
    assert "model gone Cat" in told[V1].changes()
    assert told[V1].kept == []
    told = vendor.publishes("--no-settle", "--keep-aliases", "--allow-older", b2b_v2=WITHOUT_CATS, edition="2026-10-10")
    assert told[V2].kept == ["`get_cat` stays as the edition before described it"]
    kept = (vendor.overrides / V2 / "00-kept-for-importers.overlay.yaml").read_text()
    assert "x-altegio-kept: 0.1.0" in kept


def test_names_that_lead_elsewhere_and_models_without_an_heir_stay(vendor: Vendor) -> None:
    renamed = BASE.replace("operationId: get_cat", "operationId: get_lion")
    answer = "          content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}\n"
    without = BASE.replace(CAT, "").replace(answer, "")
    told = vendor.publishes("--no-settle", "--keep-aliases", b2b_v1=renamed, b2b_v2=without)
    assert vendor.status == 0, vendor.said
    leads = ["`pets.get_cat` leads to `pets.get_lion`", "`models.GetCatData` leads to `models.Cat`"]
    assert told[V1].kept == leads
    assert [(one["name"], one["breaks"], one["kept"]) for one in told[V1].facts["changes"]] == [
        ("get_lion", False, "leads"),
        ("GetCatData", False, "leads"),
    ]
    table = f'[{V1}.operations]\n"pets.get_cat" = {{ to = "pets.get_lion", last = "0.1.0" }}\n'
    assert table in (vendor.overrides / "aliases.toml").read_text()
    assert told[V2].kept == ["`models.Cat` stays as it was", "`models.GetCatData` stays as it was"]
    assert {"x-altegio-kept: 0.1.0", "x-altegio-answered: true"} <= {
        line.strip() for line in (vendor.overrides / V2 / "kept-models.yaml").read_text().splitlines()
    }


def test_what_our_corrections_hide_does_not_come_back_when_it_goes(vendor: Vendor) -> None:
    hidden = "$.paths['/cats/{owner_id}/{cat_id}']\n    remove: true", "$.components.schemas.Cat\n    remove: true"
    file = vendor.corrects("10-cats", *hidden)
    vendor.publishes("--no-settle", b2b_v1=TIGHTER)
    assert vendor.status == 0, vendor.said
    file.unlink()
    told = vendor.publishes("--allow-older", b2b_v1=WITHOUT_CATS, edition="2026-10-10")
    assert vendor.status == 0, vendor.said
    assert (told[V1].changes(), told[V1].kept) == ([], [])
    assert told[V1].changes("upstream") == ["removed get_cat"]


def test_ids_of_a_path_keep_their_order_for_good(vendor: Vendor) -> None:
    """Callers give them by position: nothing would tell of two that change places."""
    turned = BASE.replace("/cats/{owner_id}/{cat_id}", "/cats/{cat_id}/{owner_id}")
    told = vendor.publishes(b2b_v1=turned)
    assert told[V1].changes() == ["moved get_cat"]
    assert told[V1].kept == ["`get_cat` takes `owner_id`, `cat_id` in this order, as before"]
    assert told[V1].upstream == []
    told = vendor.publishes(b2b_v1=turned.replace("/cats/", "/felines/"), edition="2026-10-10")
    assert told[V1].changes() == ["moved get_cat"]
    assert told[V1].upstream == []
    assert 'get_cat = ["owner_id", "cat_id"]' in (vendor.overrides / "aliases.toml").read_text()


def test_an_operation_held_back_is_told_of_its_api(vendor: Vendor) -> None:
    broken = TIGHTER.replace("        '204': {description: No Content}", "        '204': none")
    told = vendor.publishes(b2b_v1=broken, b2b_v2=TIGHTER)
    assert [(one["name"], one["kept"]) for one in told[V1].held_back] == [("create_pet", True)]
    assert told[V2].held_back == told["public"].held_back == []

"""What an update finds a new edition to mean for our corrections: which do not fit, and what may stand."""

from pathlib import Path

import pytest

from tests.pipeline.vendor import BASE, TIGHTER, V1, V2, WITHOUT_CATS, Vendor, settled_in


@pytest.fixture
def vendor(tree: Path, capsys: pytest.CaptureFixture[str]) -> Vendor:
    return settled_in(tree, capsys)


def test_a_correction_is_asked_about_by_its_number_in_the_tree(vendor: Vendor) -> None:
    """Where others of its file have one answer, a person still has the file as it is."""
    vendor.corrects(
        "10-cats",
        "$.components.schemas.Cat\n    update: {required: [lives]}",
        "$.components.schemas.Cat.properties.lives\n    update: {minimum: 0}",
    )
    vendor.publishes(b2b_v1=BASE.replace("lives: {type: integer}}", "a: {}, b: {}}\n      required: [lives]"))
    assert vendor.status == 1
    assert f"  {V1}/10-cats:2\n    overrides/{V1}/10-cats.overlay.yaml, action 2, lines 7 to 9: matches" in vendor.said
    assert "10-cats:1" not in vendor.said


def test_without_settling_the_one_answer_is_told(vendor: Vendor) -> None:
    vendor.names.write_text(f'[{V1}.models]\nCat = "Feline"\n')
    vendor.corrects("10-cats", "$.components.schemas.Cat\n    update: {required: [lives], minProperties: 1}")
    text = BASE.replace("lives: {type: integer}}", "lives: {type: integer}}\n      required: [lives]")
    vendor.publishes("--no-settle", b2b_v1=text.replace("age: {type: integer}", "age: {type: integer, minimum: 0}"))
    assert vendor.status == 1
    assert f"  {V1}/ages:1\n" in vendor.said
    assert f"the vendor says so now: delete {V1}/ages, and its row" in vendor.said
    assert f"  {V1}/10-cats:1\n" in vendor.said
    assert "10-cats.overlay.yaml, action 1, lines 4 to 6: a part has no effect\n" in vendor.said
    assert "fault(s)" not in vendor.said
    vendor.publishes("--no-settle", "--allow-older", b2b_v1=WITHOUT_CATS)
    assert f"  {V1}/names:Cat\n" in vendor.said


def test_faults_of_every_api_are_told_and_harmless_ones_stop_nothing(vendor: Vendor) -> None:
    text = TIGHTER.replace("lives: {type: integer}", "lives: {type: integer, example: nine}")
    vendor.publishes(b2b_v1=text, b2b_v2=text)
    assert vendor.status == 0, vendor.said
    for api in (V1, V2):
        vendor.corrects("10-cats", "$.components.schemas.Cat\n    update: {required: [souls]}", api=api)
    vendor.publishes(b2b_v1=BASE, b2b_v2=BASE, edition="2026-10-10")
    assert vendor.status == 1
    assert "The corrected description has 2 fault(s)" in vendor.said
    for api in (V1, V2):
        assert f"  {api}: schemas/Cat: requires souls" in vendor.said


def test_a_correction_accepted_stays_so_with_the_edition_it_ceased_to_fit(vendor: Vendor) -> None:
    stale = vendor.overrides / "stale.toml"
    mended = BASE.replace("age: {type: integer}", "age: {type: integer, minimum: 0}")
    told = vendor.publishes("--accept-stale", f"{V1}/ages:1", b2b_v1=mended, b2b_v2=TIGHTER)
    assert vendor.status == 0, vendor.said
    assert [one["name"] for one in told[V1].stale] == [f"{V1}/ages:1"]
    assert told[V2].stale == []
    vendor.corrects("10-cats", "$.components.schemas.Cat.properties.lives\n    update: {maximum: 9}")
    vendor.publishes("--no-settle", b2b_v1=mended.replace("Cat:", "Lynx:").replace("/Cat'", "/Lynx'"))
    assert vendor.status == 1
    assert "1 correction(s) of ours do not fit" in vendor.said
    assert f"  {V1}/10-cats:1\n" in vendor.said
    vendor.publishes("--accept-stale", f"{V1}/10-cats:1", b2b_v1=mended.replace("lives", "souls"), edition="2026-10-11")
    assert vendor.status == 0, vendor.said
    assert stale.read_text().endswith(f'"{V1}/10-cats:1" = "2026-10-11"\n"{V1}/ages:1" = "2026-10-09"\n')

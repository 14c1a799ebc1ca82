"""`make update` rehearsed on later editions of the real descriptions: what is told and written, and the exit status."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from altegio_core.tooling.upgrade import upgraded
from docs.make import rehearsal as rehearsed
from scripts.commands import aliases as earlier
from scripts.commands import regenerate
from scripts.commands.regenerate import Stages
from scripts.spec.apis import APIS, ROOT
from scripts.spec.overlay_file import edit
from scripts.spec.remembering import remembering
from scripts.spec.yaml import load
from scripts.update.our_code import rules
from tests.pipeline.rehearsals import derive
from tests.pipeline.rehearsals.kept import Folder
from tests.pipeline.rehearsals.oracle import disordered, oracle, untold
from tests.pipeline.rehearsals.stage import EDITION, Rehearsal, compare_with_golden, of_that_edition, told
from tests.pipeline.tiny import play_render
from tests.pipeline.workshop import python
from tests.support.typed import said_of

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent / "rehearsals"


@pytest.fixture
def rehearsal(tmp_path: Path, shared: Path) -> Iterator[Rehearsal]:
    with remembering(Folder(shared / "made")):
        yield Rehearsal(tmp_path)


@pytest.mark.parametrize("change", [derive.nothing, derive.prose], ids=["a nothing", "b prose"])
def test_a_b_no_change_of_the_contract(
    rehearsal: Rehearsal, change: Callable[[derive.Published], None], capsys: pytest.CaptureFixture[str]
) -> None:
    rehearsal.all_from_the_vendor()
    assert rehearsal.update(derive.published(change)) == 0
    assert rehearsal.unchanged()
    assert told(capsys).endswith("nothing has changed; nothing is written\n")


_SIGNATURES = """
import importlib, inspect, json
from altegio.v1 import OPERATIONS
from altegio.v1 import models
print(json.dumps([{
    name: str(inspect.signature(importlib.import_module(f"altegio.v1.api.{one.tag}.{name}").request))
    for name, one in OPERATIONS.items()
}, models.__all__]))
"""


@of_that_edition
def test_c_moved_paths_change_nothing_for_callers(rehearsal: Rehearsal) -> None:
    documents = derive.published(derive.moved)
    moved = set(documents["b2b-v1"]["paths"]) - set(derive.pinned()["b2b-v1"]["paths"])
    assert len(moved) >= 100
    assert rehearsal.update(documents, real=True) == 0
    report = rehearsal.report()
    compare_with_golden("c-moved.md", report)
    assert "nothing here" in report
    # One path has its parameters in another order now; callers give them by position, in the order they had.
    assert rehearsal.changed_overrides() == ["aliases.toml"]
    compare_with_golden("c-aliases.toml", (rehearsal.root / "overrides" / "aliases.toml").read_text())

    published, made = ROOT / "generated", rehearsal.root / "generated"
    signatures = [python(package, _SIGNATURES) for package in (published, made)]
    assert signatures[0].returncode == 0, signatures[0].stderr
    assert len(json.loads(signatures[0].stdout)[0]) > 250
    assert json.loads(signatures[1].stdout) == json.loads(signatures[0].stdout)

    program = (HERE / "program.py").read_text()
    before = python(published, program)
    after = python(made, program)
    assert (before.returncode, after.returncode) == (0, 0), before.stderr + after.stderr
    assert json.loads(before.stdout) == [
        "GET /api/v1/client/4564/7",
        "GET /api/v1/loyalty/cards/15550001122/8/4564",
        "DELETE /api/v1/record/4564/99",
        "GET /api/v1/activity/4564/12",
    ]
    assert json.loads(after.stdout) == [
        "GET /api/v1/locations/4564/clients/7",
        "GET /api/v1/locations/4564/loyalty/cards/15550001122/8",
        "DELETE /api/v1/locations/4564/appointments/99",
        "GET /api/v1/locations/4564/events/12",
    ]


@of_that_edition
def test_d_added_removed_renamed(rehearsal: Rehearsal, capsys: pytest.CaptureFixture[str]) -> None:
    documents = derive.published(derive.added_removed_renamed)
    # With the removed operations kept, only what is about renamed ones is left to do.
    assert rehearsal.update(documents, "--no-settle", "--keep-aliases") == 1
    assert rehearsal.unchanged()
    compare_with_golden("d-refused-with-kept.txt", told(capsys).partition("error: ")[2])

    assert rehearsal.update(documents, real=True, verify=False) == 0
    compare_with_golden("d-added-removed-renamed.md", rehearsal.report())
    compare_with_golden("d-aliases.toml", (rehearsal.root / "overrides" / "aliases.toml").read_text())
    assert (rehearsal.root / "overrides" / "b2b-v1" / "00-kept-for-importers.overlay.yaml").exists()

    ran = python(rehearsal.root / "generated", (HERE / "old_names.py").read_text())
    assert ran.returncode == 0, ran.stderr
    compare_with_golden("d-old-names.json", ran.stdout)


@of_that_edition
def test_d_without_aliases_names_go(rehearsal: Rehearsal, capsys: pytest.CaptureFixture[str]) -> None:
    documents = derive.published(derive.added_removed_renamed)
    assert rehearsal.update(documents, "--no-settle") == 1
    assert rehearsal.unchanged()
    refused = told(capsys).partition("error: ")[2]
    compare_with_golden("d-refused.txt", refused)
    names = [line.strip() for line in refused.splitlines() if line.startswith("  b2b-v1/")]
    # A schema that nothing refers to any more cannot stand: what is said of it goes, as advised.
    overlay = rehearsal.root / "overrides" / "b2b-v1" / "68-field-types.overlay.yaml"
    numbers = enumerate(load(overlay)["actions"], start=1)
    edit(overlay, {number: None for number, one in numbers if "comments_companyid_ressponse200" in one["target"]})
    assert rehearsal.update(documents, "--no-settle", *(f"--accept-stale={name}" for name in names)) == 0
    report = rehearsal.report()
    compare_with_golden("d-without-aliases.md", report)
    assert "stale.toml" in rehearsal.changed_overrides()
    assert "aliases.toml" not in rehearsal.changed_overrides()


@of_that_edition
def test_e_mended_upstream(rehearsal: Rehearsal, capsys: pytest.CaptureFixture[str]) -> None:
    documents = derive.published(derive.mended)
    assert rehearsal.update(documents, "--no-settle") == 1
    assert rehearsal.unchanged()
    compare_with_golden("e-refused.txt", told(capsys).partition("error: ")[2])

    assert rehearsal.update(documents, "--accept-stale", "b2b-v2/60-deleted-and-past-events:1") == 0
    compare_with_golden("e-mended.md", rehearsal.report())
    assert rehearsal.changed_overrides() == ["stale.toml"]
    # What is accepted stays accepted: the tree can be rebuilt from its own files.
    assert again(rehearsal) == 0

    # Settled: the action goes, and with it its line.
    (rehearsal.root / "overrides" / "b2b-v2" / "60-deleted-and-past-events.overlay.yaml").unlink()
    capsys.readouterr()
    assert again(rehearsal) == 1
    assert "is accepted as stale and fits again" in told(capsys)
    (rehearsal.root / "overrides" / "stale.toml").unlink()
    assert again(rehearsal) == 0


def again(rehearsal: Rehearsal) -> int:
    """`make regenerate`, without the generator."""
    quick = Stages(rehearsal._shape, play_render, lambda sources, rendered, output: None)
    return regenerate.main([], root=rehearsal.root, stages=quick)


@of_that_edition
def test_f_schemas_changed(rehearsal: Rehearsal, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    assert rehearsal.update(derive.published(derive.schemas_changed), "--no-settle", "--json", str(file)) == 0
    compare_with_golden("f-schemas.md", rehearsal.report())
    changes = {api["name"]: api["changes"] for api in json.loads(file.read_text())}
    assert changes["b2b-v1"] == []
    assert {change["python"] for change in changes["b2b-v2"] if change["breaks"]} == {
        "v2.events.create_event",
        "v2.models.CreateEventRequest.comment",
        "v2.models.EventAttributes.master_id",
    }
    assert rehearsal.changed_overrides() == []


@of_that_edition
def test_i_names_taken_away_stay_for_a_release(rehearsal: Rehearsal) -> None:
    """What callers wrote before keeps its types, runs, and is warned; without the names of the file they are gone."""
    documents = derive.published(derive.taken_away)
    assert rehearsal.update(documents, real=True) == 0
    compare_with_golden("i-taken-away.md", rehearsal.report())
    assert rehearsal.changed_overrides() == ["aliases.toml", "b2b-v2/kept-models.yaml", "names.toml"]

    program, made = HERE / "taken_away.py", rehearsal.root / "generated"
    for package in (ROOT / "generated", made):
        assert strictly_typed(package, program) == ""
    before, after = (python(package, program.read_text()) for package in (ROOT / "generated", made))
    assert (before.returncode, after.returncode) == (0, 0), before.stderr + after.stderr
    assert json.loads(before.stdout)["warnings"] == []
    compare_with_golden("i-taken-away.json", after.stdout)

    # The next release but one: one command, and no trace is left.
    rehearsal.edit("overrides/altegio_core/version.py", "0.1.0", "0.3.0")
    assert earlier.main(["--drop"], root=rehearsal.root) == 0
    assert rehearsal.changed_overrides() == ["altegio_core/version.py", "names.toml"]


@of_that_edition
def test_j_autumn_settles_itself(rehearsal: Rehearsal, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The edition of 2026-09-29: with --no-settle a list of what does not fit, else one run and nothing to do."""
    documents = derive.published(derive.autumn)
    assert rehearsal.update(documents, "--no-settle") == 1
    assert rehearsal.unchanged()
    refused = told(capsys).partition("error: ")[2]
    assert "held back" not in refused
    compare_with_golden("j-refused.txt", refused)

    file = tmp_path / "report.json"
    assert rehearsal.update(documents, "--json", str(file), real=True, verify=False, edition="2026-09-29") == 0
    page = rehearsed.page(rehearsal.report())
    assert page == rehearsed.PAGE.read_text(encoding="utf-8"), "run python -m docs.make.rehearsal"
    compare_with_golden("j-aliases.toml", (rehearsal.root / "overrides" / "aliases.toml").read_text())
    assert "stale.toml" not in rehearsal.changed_overrides()
    assert "held_back" not in (rehearsal.root / "openapi" / "lock.toml").read_text()

    # The report is held to account by a comparison that shares nothing with it.
    reports = {one["name"]: one for one in json.loads(file.read_text())}
    parts = {one.partition(":")[0]: one for one in page.split("\n## ")}
    for name in ("b2b-v1", "b2b-v2"):
        facts, told_of = oracle(derive.pinned()[name], documents[name]), reports[name]
        every = told_of["changes"] + told_of["upstream"]
        assert untold(facts, every) == []
        callers = [load(one / "generated" / f"{name}.openapi.yaml") for one in (ROOT, rehearsal.root)]
        assert disordered(*callers, told_of["changes"], parts[name]) == []
        # Of what is said, nothing can be left out or said in another order.
        for kind in ("added", "moved") if name == "b2b-v1" else ("added",):
            first = next(one for one in every if one["kind"] == kind)
            assert untold(facts, [one for one in every if one is not first]) != []
        moves = [one for one in told_of["changes"] if one["kind"] == "moved"]
        assert not moves or disordered(*callers, moves[::-1], parts[name]) != []

    # What our overlays had hidden is not revived, and no class has another name for an overlay that went.
    kept = [line for one in json.loads(file.read_text()) for line in one["kept"]]
    assert kept
    assert not [line for line in kept if "fiscalize_document" in line]
    packages = ROOT / "generated", rehearsal.root / "generated"
    models = [set(json.loads(python(package, _MODELS).stdout)) for package in packages]
    assert len(models[0]) > 400
    assert [name for name in models[1] - models[0] if re.search(r"X\d{4}", name)] == []
    importing = python(packages[1], _IMPORTS, *sorted(models[0]))
    assert importing.returncode == 0, importing.stderr

    # What is changed field by field takes the names of before, and reads what answers still call so.
    for package, warned in zip(packages, (0, 2), strict=True):
        changing = python(package, (HERE / "changes.py").read_text())
        assert changing.returncode == 0, changing.stderr
        assert json.loads(changing.stdout) == [8, 8, "later", 9, "later", warned]

    # Twenty typed calls written before: they run, warned; and upgraded they send the same, and nothing warns.
    program, made = HERE / "twenty_calls.py", rehearsal.root / "generated"
    before, after = (python(package, program.read_text()) for package in (ROOT / "generated", made))
    assert (before.returncode, after.returncode) == (0, 0), before.stderr + after.stderr
    assert json.loads(before.stdout)["warnings"] == []
    compare_with_golden("j-twenty-calls.json", after.stdout)
    upgraded_program = tmp_path / "upgraded.py"
    upgraded_program.write_text(upgraded(program.read_text(), rules(made, ["v1", "v2"]))[0])
    again_sent = python(made, upgraded_program.read_text())
    assert json.loads(again_sent.stdout) == {**json.loads(after.stdout), "warnings": []}, again_sent.stderr
    for package, source in ((ROOT / "generated", program), (made, program), (made, upgraded_program)):
        assert strictly_typed(package, source) == ""
    assert again(rehearsal) == 0  # the tree can be rebuilt from its own files


_MODELS = """
import json
from altegio import v1, v2
print(json.dumps([f"{one.__name__}.{name}" for one in (v1.models, v2.models) for name in dir(one)]))
"""

_IMPORTS = """
import importlib, sys, warnings
warnings.simplefilter("ignore")
for name in sys.argv[1:]:
    module, _, one = name.rpartition(".")
    getattr(importlib.import_module(module), one)
"""


def strictly_typed(package: Path, program: Path) -> str:
    """What the type checker has to say of a program."""
    done = said_of(program, package=package)
    return done.stdout + done.stderr if done.returncode else ""


def test_g_early_2026_to_2026_07(capsys: pytest.CaptureFixture[str]) -> None:
    """The page in docs/ is what the command makes of the present files."""
    from docs.make import generations

    assert generations.main(["b2b-v2", "--title", "v2 events: early 2026 → 2026-07"]) == 0
    page = ROOT / "docs" / "v2-events-early-2026-to-2026-07.md"
    assert capsys.readouterr().out == page.read_text(encoding="utf-8"), f"make {page.name} anew, as its first lines say"


@of_that_edition
def test_h_one_operation_cannot_be_read(rehearsal: Rehearsal) -> None:
    documents = derive.published(derive.partly_broken)
    assert rehearsal.update(documents) == 0
    compare_with_golden("h-partly-broken.md", rehearsal.report())
    lock = (rehearsal.root / "openapi" / "lock.toml").read_text()
    assert 'held_back = ["get_client"]' in lock
    assert f"edition = {EDITION}" in lock
    pinned = derive.load(rehearsal.root / APIS[0].pin)
    assert derive.named(pinned, "get_client").node == derive.named(derive.pinned()["b2b-v1"], "get_client").node

"""`make update` on a small description: the report, the terms on which an edition is taken over, what is left alone."""

import json
from pathlib import Path

import pytest

from altegio_core.version import VERSION
from scripts.commands import changelog, update
from scripts.console import Console
from scripts.spec import lock
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.version import read_version
from scripts.update.report import _FIRST
from scripts.update.take_over import Taken, Wishes, take
from tests.pipeline.tiny import TINY, contents, play_stages

LATER = TINY.replace("name: {type: string}", "name: {type: string, maxLength: 20}")
MENDED = TINY.replace("age: {type: integer}", "age: {type: integer, minimum: 0}")
BROKEN = LATER.replace("responses:\n        '204': {description: No Content}", "responses: none")


def run(tree: Path, text: str, *arguments: str) -> int:
    file = tree.parent / "published.yaml"
    file.write_text(text)
    pair = f"{APIS[0].name}={file}"
    return update.main(["--from", pair, "--edition", "2026-10-09", *arguments], root=tree, stages=play_stages())


@pytest.fixture
def tree(tree: Path) -> Path:
    """A tree that has been made before, so that there is something to compare with."""
    assert run(tree, LATER.replace("maxLength: 20", "maxLength: 30"), "--quiet") == 0
    return tree


def test_report_is_kept_and_told_as_json(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tree, LATER, "--json", str(tmp_path / "report.json")) == 0
    kept = (tree / "openapi" / "CHANGES.md").read_text()
    out = capsys.readouterr().out
    assert kept in out
    # What else there is to tell waits until it is told.
    assert 0 < out.index(kept) < out.index("without a text  b2b-v1: ")
    assert "- ⚠️ `v1.models.Pet.name`: tightened, characters at most: `30` → `20` (in `create_pet`, `get_pet`)" in kept
    [change] = json.loads((tmp_path / "report.json").read_text())[0]["changes"]
    assert change["python"] == "v1.models.Pet.name"
    assert change["breaks"] is True


def test_an_api_of_which_nothing_was_pinned_is_told_as_new(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    toys = Api("toys", "toys")
    (tree / toys.overlays).mkdir()
    file = tree.parent / "toys.yaml"
    file.write_text(TINY.replace("pet", "toy").replace("Pet", "Toy"))
    arguments = ["--from", f"toys={file}", "--edition", "2026-10-09"]
    assert update.main(arguments, root=tree, apis=[*APIS, toys], stages=play_stages()) == 0
    report = (tree / "openapi" / "CHANGES.md").read_text()
    assert report in capsys.readouterr().out
    lines = ["new: 2 operations, 1 model; requests go to https://api.example.test/api/v1", "`toys.toys`: 2 operations"]
    told = "\n".join(["### New here", "", _FIRST, "", *(f"- {line}" for line in lines)])
    section = report[report.index("## toys: 2026-10-09") :]
    assert told in section
    assert "Nothing changed" not in section
    (tree / "CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n")
    assert changelog.main([], root=tree) == 0
    assert f"### toys: 2026-10-09\n\n- {lines[0]}\n- {lines[1]}\n" in (tree / "CHANGELOG.md").read_text()


def test_run_without_news_leaves_the_last_report(tree: Path) -> None:
    assert run(tree, LATER) == 0
    kept = (tree / "openapi" / "CHANGES.md").read_text()
    assert run(tree, LATER) == 0
    lock = tree / "openapi" / "lock.toml"
    lock.write_text(lock.read_text().replace('openapi-python-client = "', 'openapi-python-client = "0.'))
    assert run(tree, LATER) == 0
    assert (tree / "openapi" / "CHANGES.md").read_text() == kept


def test_what_is_pinned_already_is_not_tried_again(tree: Path, tmp_path: Path) -> None:
    """A fault that our own overrides have since is no reason to hold back what was published before."""
    published, work = tmp_path / "published.yaml", tmp_path / "work"
    (work / "openapi").mkdir(parents=True)

    def fail(document: object) -> None:
        raise PipelineError("our own fault")

    def taken(text: str) -> Taken:
        published.write_text(text)
        wishes, pins = Wishes(files={APIS[0].name: published}), lock.read(tree).pins
        return take(APIS[0], pins[APIS[0].name], wishes, Console(quiet=True), root=tree, work=work, trial=fail)

    assert run(tree, LATER) == 0
    assert taken(LATER) == Taken()
    assert {one.why for one in taken(MENDED).held_back} == {"our own fault"}


def test_stale_correction_is_refused_then_accepted_by_name(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(tree)
    assert run(tree, MENDED, "--no-settle") == 1
    refused = capsys.readouterr().err
    assert "b2b-v1/ages:1\n    overrides/b2b-v1/ages.overlay.yaml, action 1, lines 4 to 6: changes nothing\n" in refused
    assert "the vendor says so now: delete b2b-v1/ages, and its row in overrides/README.md\n" in refused
    assert run(tree, MENDED, "--accept-stale", "b2b-v1/other:1") == 1
    assert "b2b-v1/other:1: no stale correction has this name" in capsys.readouterr().err
    assert contents(tree) == before
    assert run(tree, MENDED, "--accept-stale", "b2b-v1/ages:1") == 0
    assert '"b2b-v1/ages:1" = "2026-10-09"' in (tree / "overrides" / "stale.toml").read_text()
    # It need not be named again, nor is it settled unasked, and it goes from the list when it fits again.
    assert run(tree, MENDED.replace("name: {type: string}", "name: {type: string, minLength: 1}")) == 0
    assert run(tree, LATER) == 0
    assert not (tree / "overrides" / "stale.toml").exists()


def test_all_or_nothing_refuses_what_else_is_held_back(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(tree)
    assert run(tree, BROKEN, "--all-or-nothing") == 1
    assert "b2b-v1: create_pet: no mapping under responses" in capsys.readouterr().err
    assert contents(tree) == before
    assert run(tree, BROKEN) == 0
    assert "`create_pet` stays as the edition before has it" in (tree / "openapi" / "CHANGES.md").read_text()


def test_release_is_the_version_of_the_package() -> None:
    """What an update says of names it keeps is the release that is out, not one written down elsewhere."""
    assert read_version(ROOT) == VERSION


def test_what_has_one_answer_is_settled_unless_it_may_stand(tree: Path) -> None:
    overlay = tree / "overrides" / "b2b-v1" / "ages.overlay.yaml"
    assert run(tree, MENDED) == 0
    assert not overlay.exists()
    report = (tree / "openapi" / "CHANGES.md").read_text()
    assert "- `b2b-v1/ages:1` is deleted: the vendor says so now\n" in report
    assert not (tree / "overrides" / "stale.toml").exists()


def test_what_has_two_answers_is_asked_with_the_lines_to_write(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A field that could be one of two others: nothing is written, and the run says what would be."""
    before = contents(tree)
    two = LATER.replace("age: {type: integer}", "years: {type: integer}\n        months: {type: integer}")
    assert run(tree, two) == 1
    assert contents(tree) == before
    assert (
        "  b2b-v1/ages:1\n"
        "    overrides/b2b-v1/ages.overlay.yaml, action 1, lines 4 to 6: matches nothing\n"
        "    age is months now: write target: $.components.schemas.Pet.properties.months\n"
        "    or: age is years now: write target: $.components.schemas.Pet.properties.years\n"
        "    or: what was wrong is gone: delete these lines, and the row in overrides/README.md\n"
    ) in capsys.readouterr().err
    overlay = tree / "overrides" / "b2b-v1" / "ages.overlay.yaml"
    overlay.write_text(overlay.read_text().replace("properties.age", "properties.years"))
    assert run(tree, two) == 0


def test_run_again_there_is_nothing_left_to_do(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tree, MENDED) == 0
    before = contents(tree)
    capsys.readouterr()
    assert run(tree, MENDED) == 0
    assert capsys.readouterr().out.endswith("nothing has changed; nothing is written\n")
    assert contents(tree) == before


def test_cut_short_it_leaves_all_as_it_was_and_can_be_run_again(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(tree)
    with monkeypatch.context() as cut:
        cut.setattr("scripts.commands.update.swap", _cut)
        with pytest.raises(KeyboardInterrupt):
            run(tree, MENDED)
    assert contents(tree) == before
    assert (tree / "overrides" / "b2b-v1" / "ages.overlay.yaml").exists()
    assert run(tree, MENDED) == 0
    assert not (tree / "overrides" / "b2b-v1" / "ages.overlay.yaml").exists()


def _cut(*arguments: object) -> None:
    raise KeyboardInterrupt


def test_pages_that_could_not_be_made_are_told_and_due_until_they_are(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    maker = tree / "docs" / "make" / "pages.py"
    maker.parent.mkdir(parents=True)
    maker.write_text("raise SystemExit('no ink')")
    assert run(tree, MENDED) == 0
    warning = "warning  python -m docs.make.pages failed, run it again when this is mended: no ink\n"
    assert warning in capsys.readouterr().out
    assert run(tree, MENDED) == 0
    assert warning in capsys.readouterr().out
    maker.write_text("open('docs/page.md', 'w').write('made')")
    assert run(tree, MENDED) == 0
    assert (tree / "docs" / "page.md").read_text() == "made"
    assert "warning" not in capsys.readouterr().out
    (tree / "docs" / "page.md").unlink()
    assert run(tree, MENDED) == 0
    assert not (tree / "docs" / "page.md").exists()


def test_in_two_steps_it_comes_to_the_same_as_in_one(tree: Path) -> None:
    """An edition in between leaves nothing behind but what it was."""
    assert run(tree, MENDED) == 0
    last = MENDED.replace("name: {type: string}", "name: {type: string, minLength: 1}")
    assert run(tree, last) == 0
    assert "ages" not in "".join(path.name for path in (tree / "overrides" / "b2b-v1").iterdir())
    report = (tree / "openapi" / "CHANGES.md").read_text()
    assert "`v1.models.Pet.name`: tightened, characters at least: none → `1`" in report
    assert "Corrections of ours" not in report

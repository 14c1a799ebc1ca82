"""`python -m scripts regenerate`: what it makes, compares, tells, and leaves alone when a stage fails."""

from pathlib import Path

import pytest

from scripts.commands import regenerate
from scripts.commands.regenerate import Source, Stages
from scripts.render import Rendered
from scripts.spec.apis import APIS
from scripts.spec.errors import PipelineError
from tests.pipeline.tiny import PlayRendered, contents, play_render, play_stages


def run(tree: Path, *arguments: str, stages: Stages | None = None) -> int:
    return regenerate.main(list(arguments), root=tree, stages=stages or play_stages())


def test_generated_is_made_from_pins_and_overlays(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tree) == 0
    assert "minimum: 0" in (tree / "generated" / "b2b-v1.openapi.yaml").read_text()
    assert "minimum: 0" not in (tree / "generated" / "b2b-v2.openapi.yaml").read_text()
    assert "minimum: 0" not in (tree / "openapi" / "b2b-v1.yaml").read_text()
    table = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    for line in (
        "operations in 2 2 2 2",
        "operations out 2 2 2 2",
        "models before sharing 3 3 3 3",
        "models after sharing 2 2 2 2",
        "overlay actions 1 0 0 0",
        "warnings 0",
        "generated/ is made anew",
    ):
        assert line in table


def test_second_run_gives_the_same_bytes(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(tree)
    before = contents(tree)
    inode = (tree / "generated").stat().st_ino
    assert run(tree) == 0
    assert contents(tree) == before
    assert (tree / "generated").stat().st_ino == inode
    assert "generated/ was up to date" in capsys.readouterr().out


def test_missing_generated_is_made(tree: Path) -> None:
    run(tree)
    made = contents(tree)
    for path in (tree / "generated").rglob("*.*"):
        path.unlink()
    (tree / "generated" / "altegio").rmdir()
    (tree / "generated").rmdir()
    assert run(tree) == 0
    assert contents(tree) == made


def test_check_is_content_with_what_was_made(tree: Path) -> None:
    run(tree)
    cache = tree / "generated" / "altegio" / "__pycache__"  # as an import leaves it
    cache.mkdir()
    (cache / "x.pyc").write_bytes(b"")
    assert run(tree, "--check") == 0


def test_check_names_every_file_that_differs(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(tree)
    generated = tree / "generated"
    (generated / "b2b-v1.openapi.yaml").unlink()
    (generated / "altegio" / "mine.py").write_text("")
    with (generated / "altegio" / "__init__.py").open("a") as file:
        file.write(" ")
    before = contents(tree)
    assert run(tree, "--check") == 1
    told = capsys.readouterr().err
    assert "differs: altegio/__init__.py, line 2" in told
    assert "not generated: altegio/mine.py" in told
    assert "missing: b2b-v1.openapi.yaml" in told
    assert contents(tree) == before


def test_output_goes_elsewhere_and_over_nothing(tree: Path, tmp_path: Path) -> None:
    before = contents(tree)
    assert run(tree, "--output", str(tmp_path / "out")) == 0
    assert (tmp_path / "out" / "altegio" / "__init__.py").exists()
    assert run(tree, "--output", str(tmp_path / "out")) == 1
    assert contents(tree) == before


def lose_an_operation(sources: list[Source], rendered: Rendered, output: Path) -> None:
    raise PipelineError("b2b-v1: 2 operations described, 1 made")


def run_out_of_space(sources: list[Source], output: Path) -> PlayRendered:
    play_render(sources, output)
    raise OSError(28, "No space left on device", str(output))


@pytest.mark.parametrize(
    ("stages", "message"),
    [
        (play_stages(verify=lose_an_operation), "error: b2b-v1: 2 operations described, 1 made"),
        (play_stages(render=run_out_of_space), "error: [Errno 28] No space left on device"),
    ],
    ids=["verify", "disk full"],
)
def test_failing_stage_is_told_and_changes_nothing(
    tree: Path, stages: Stages, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(tree)
    assert run(tree, stages=stages) == 1
    assert message in capsys.readouterr().err
    assert contents(tree) == before


def test_defect_of_ours_shows_its_traceback_and_changes_nothing(tree: Path) -> None:
    def defective(sources: list[Source], output: Path) -> PlayRendered:
        play_render(sources, output)
        raise ZeroDivisionError

    before = contents(tree)
    with pytest.raises(ZeroDivisionError):
        run(tree, stages=play_stages(render=defective))
    assert contents(tree) == before


def test_warnings_are_shown_and_counted(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def warning(sources: list[Source], output: Path) -> PlayRendered:
        rendered = play_render(sources, output)
        return PlayRendered(rendered.operations, rendered.models, ["an answer is application/pdf: read as bytes"])

    assert run(tree, stages=play_stages(render=warning)) == 0
    told = capsys.readouterr().out
    assert "warning  an answer is application/pdf" in told
    assert "warnings 1" in " ".join(told.split())


def test_quiet_run_prints_nothing(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tree, "--quiet") == 0
    assert capsys.readouterr() == ("", "")


def test_help_explains_the_stages(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        regenerate.main(["--help"])
    assert caught.value.code == 0
    told = capsys.readouterr().out
    positions = [told.index(f"\n  {stage} ") for stage in ("lock", "overlay", "shape", "render", "verify", "swap")]
    assert positions == sorted(positions)


def test_every_api_is_handed_to_render_with_its_edition(tree: Path) -> None:
    given: list[Source] = []

    def noting(sources: list[Source], output: Path) -> PlayRendered:
        given.extend(sources)
        return play_render(sources, output)

    run(tree, stages=play_stages(render=noting))
    assert [(api, edition.isoformat()) for api, _, edition in given] == [(api, "2026-07-22") for api in APIS]

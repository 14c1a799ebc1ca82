"""The lock: written the same each time, and a tree that differs from it is not built from."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scripts.commands import regenerate
from scripts.spec import lock
from scripts.spec.apis import APIS, ROOT
from scripts.spec.errors import PipelineError
from tests.pipeline.tiny import contents, play_stages


def test_written_lock_reads_as_it_was(tmp_path: Path) -> None:
    pin = lock.Pin(
        address='https://example.test/ä"b\\.yaml',
        edition=date(2026, 7, 22),
        download_sha256="ab",
        pinned_sha256="cd",
        etag='W/"1"',
    )
    written = lock.Lock("0.29.1", {"b2b-v2": pin, "b2b-v1": replace(pin, etag=None, last_modified="today")})
    text = lock.dumps(written)
    (tmp_path / "openapi").mkdir()
    (tmp_path / lock.LOCK).write_text(text, encoding="utf-8")
    assert lock.read(tmp_path) == written
    assert text == lock.dumps(lock.Lock("0.29.1", dict(reversed(written.pins.items()))))
    assert text.index("[b2b-v1]") < text.index("[b2b-v2]")


def test_this_repository_is_as_its_lock_says() -> None:
    locked = lock.check(ROOT)
    assert set(locked.pins) == {api.name for api in APIS}
    for api in APIS:
        assert locked.pins[api.name].address == api.address


def test_edited_pin_stops_the_run_before_anything_is_made(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = lock.read(tree).pins["b2b-v2"].pinned_sha256
    with (tree / "openapi" / "b2b-v2.yaml").open("a") as file:
        file.write("# a correction in the wrong place\n")
    found = lock.sha256((tree / "openapi" / "b2b-v2.yaml").read_bytes())
    before = contents(tree)
    assert regenerate.main([], root=tree, stages=play_stages()) == 1
    told = capsys.readouterr().err
    assert "openapi/b2b-v2.yaml is not the file that was pinned" in told
    assert expected in told
    assert found in told
    assert "overrides/b2b-v2/" in told
    assert contents(tree) == before


def edition(tree: Path, written: str) -> None:
    """Lets the lock have another edition of each description."""
    text = (tree / lock.LOCK).read_text()
    (tree / lock.LOCK).write_text(re.sub("(?m)^edition = .*", f"edition = {written}", text))


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda tree: (tree / lock.LOCK).unlink(), "openapi/lock.toml is missing"),
        (lambda tree: (tree / lock.LOCK).write_text("[b2b-v1"), "openapi/lock.toml cannot be read"),
        (lambda tree: (tree / lock.LOCK).write_text("x = 1"), "openapi/lock.toml cannot be read"),
        (lambda tree: (tree / "openapi" / "b2b-v1.yaml").unlink(), "openapi/b2b-v1.yaml is missing"),
        (lambda tree: edition(tree, '"yesterday"'), "openapi/lock.toml cannot be read .edition is no date"),
        (lambda tree: edition(tree, "2026-07-22T10:00:00"), "openapi/lock.toml cannot be read .edition is no date"),
    ],
)
def test_spoilt_folder_is_told(tree: Path, spoil: Callable[[Path], object], message: str) -> None:
    spoil(tree)
    with pytest.raises(PipelineError, match=message):
        lock.check(tree)


def test_description_without_an_entry_is_told(tree: Path) -> None:
    locked = lock.read(tree)
    del locked.pins["b2b-v2"]
    (tree / lock.LOCK).write_text(lock.dumps(locked))
    with pytest.raises(PipelineError, match="no entry for b2b-v2"):
        lock.check(tree)


def test_other_generator_than_the_locked_one_stops(tree: Path) -> None:
    (tree / lock.LOCK).write_text(lock.dumps(replace(lock.read(tree), generator="0.1.0")))
    with pytest.raises(PipelineError, match=r"made for openapi-python-client 0\.1\.0, installed is"):
        lock.check(tree)

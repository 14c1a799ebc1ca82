"""What `make update` does with downloads good and bad: the tree changes as a whole, or not at all and we know why."""

import gzip
import shutil
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import scripts
from scripts.commands import update
from scripts.spec import lock
from scripts.spec.apis import APIS
from scripts.spec.errors import PipelineError
from scripts.update.fetch import Limits, fetch
from tests.pipeline.site import Site, status
from tests.pipeline.tiny import TINY, contents, play_stages
from tests.support.server import Act, Received, dribble, raw, stall

TINY_BYTES = TINY.encode()
NEWER = TINY.replace("name: {type: string}", "name: {type: string, maxLength: 40}").encode()


def run(tree: Path, site: Site, *arguments: str) -> int:
    return update.main(["--base-address", site.address, *arguments], root=tree, stages=play_stages())


def without_length(body: bytes) -> Act:
    """An answer whose end is where the connection ends, so that a cut cannot be seen by counting."""
    return raw(b"HTTP/1.1 200 OK\r\n\r\n" + body)


half = raw(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(NEWER) + NEWER[: len(NEWER) // 2])
silent = stall(1)
dripping = raw(b"HTTP/1.1 200 OK\r\n\r\n", dribble(b"#" * 50, 0.05))


def endless(connection: Any, received: Received) -> bool:
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.sendall(b"# and so on\n" * 100_000)


def redirect(address: str) -> Act:
    return status(302, Location=address)


BOMB = b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
OLDER_VERSION = TINY.replace("1.2.0", "1.1.9").encode()
FEWER = TINY.split("  /pets:\n")[0] + "components:" + TINY.split("components:", 1)[1]

REFUSED: dict[str, tuple[Act, str]] = {
    "not found": (status(404, b"gone"), "the server answered 404 Not Found"),
    "server error": (status(500, NEWER), "the server answered 500"),
    "web page": (status(200, b"<!DOCTYPE html><title>Sign in</title>"), "is a web page, not a description"),
    "empty": (status(200, b"\n"), "is empty"),
    "half a file": (half, "the download is incomplete"),
    "half a file, length unknown": (without_length(TINY_BYTES.split(b"components:")[0]), "has no components"),
    "cut inside the schemas": (without_length(TINY_BYTES.split(b"  schemas:")[0] + b"  x: {}\n"), "refers to #/comp"),
    "endless": (endless, "more than 33,554,432 bytes"),
    "text": (status(200, b"Down for maintenance."), "expected a mapping, got str"),
    "broken YAML": (status(200, b"openapi: [3.1.1\ninfo: }"), "is not valid YAML"),
    "binary": (status(200, b"\x1f\x8b\x08\xff\xfe"), "is not YAML: not UTF-8"),
    "YAML bomb": (status(200, BOMB), "line 1: anchors and aliases are refused"),
    "deep nesting": (status(200, b"a: " + b"[" * 5000 + b"]" * 5000), "nested more than 100 levels deep"),
    "key twice": (status(200, TINY_BYTES + b"info: {version: 9.9.9}\n"), "the key 'info' occurs twice"),
    "two documents": (status(200, TINY_BYTES + b"---\n" + TINY_BYTES), "a second document begins"),
    "Swagger 2": (status(200, TINY_BYTES.replace(b"openapi: 3.1.1", b"swagger: '2.0'")), "is not an OpenAPI 3"),
    "older by date": (
        status(200, NEWER, Last_Modified="Wed, 01 Jul 2026 10:00:00 GMT"),
        "an older edition is refused: it is of 2026-07-01, the pinned edition of 2026-07-22",
    ),
    "older by version": (status(200, OLDER_VERSION), "it has version 1.1.9, the pinned edition 1.2.0"),
    "operations missing": (status(200, FEWER.encode()), "describes 1 operations, the pinned edition 2"),
    "redirect without TLS": (redirect("http://198.51.100.1/openapi.yaml"), "only https is trusted"),
    "endless redirects": (redirect("/_bundle/en/b2b-v1/openapi.yaml"), "more than 3 redirects"),
}


@pytest.mark.parametrize(("answer", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_bad_download_changes_nothing_and_says_why(
    tree: Path, site: Site, answer: Act, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    site.answer_all(answer)
    before = contents(tree)
    assert run(tree, site) == 1
    told = capsys.readouterr().err
    assert told.startswith("error: ")
    assert message in told
    assert contents(tree) == before


@pytest.mark.parametrize("answer", [status(404), status(200, b"<html>"), status(200, b"openapi: 3.1.0\ninfo: {}")])
def test_a_description_that_cannot_be_had_holds_back_itself_alone(
    answer: Act, tree: Path, site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.answer_all(status(200, NEWER))
    site.answers["/_bundle/en/b2b-v2/openapi.yaml"] = answer
    before = (tree / "openapi" / "b2b-v2.yaml").read_bytes(), lock.read(tree).pins["b2b-v2"]
    assert run(tree, site) == 0
    locked = lock.check(tree)
    assert ((tree / "openapi" / "b2b-v2.yaml").read_bytes(), locked.pins["b2b-v2"]) == before
    others = [api for api in APIS if api.name != "b2b-v2"]
    assert all(locked.pins[api.name].download_sha256 == lock.sha256(NEWER) for api in others)
    report = (tree / "openapi" / "CHANGES.md").read_text()
    assert "## b2b-v2: 2026-07-22\n\n⚠️ Not taken over, the pinned edition stays: " in report
    assert report.count("Not taken over") == 1
    assert "b2b-v2 stays as it is" in capsys.readouterr().out


def test_the_rest_unchanged_the_run_fails_for_what_it_could_not_have(tree: Path, site: Site) -> None:
    site.answer_all(status(200, NEWER))
    assert run(tree, site) == 0
    site.answers["/_bundle/en/public/openapi.yaml"] = status(500)
    before = contents(tree)
    assert run(tree, site) == 1
    assert contents(tree) == before


def test_all_or_nothing_is_all_the_descriptions_as_well(tree: Path, site: Site) -> None:
    site.answer_all(status(200, NEWER))
    site.answers["/_bundle/en/b2b-v2/openapi.yaml"] = status(404)
    before = contents(tree)
    assert run(tree, site, "--all-or-nothing") == 1
    assert contents(tree) == before


def test_what_was_transcribed_gives_way_to_what_is_published(tree: Path, site: Site, tmp_path: Path) -> None:
    """Also where the contract is the same to the byte: the lock says from then on where it is from."""
    file = tmp_path / "by-hand.yaml"
    file.write_bytes(NEWER)
    assert run(tree, site, "--from", f"public={file}", "--source", "transcribed", "--edition", "2026-07-23") == 0
    assert lock.read(tree).pins["public"].source == "transcribed"
    assert 'source = "transcribed"' in (tree / lock.LOCK).read_text()
    site.answer_all(status(200, NEWER))
    assert run(tree, site) == 0
    assert {pin.source for pin in lock.check(tree).pins.values()} == {None}


def test_new_edition_is_pinned_locked_and_built(tree: Path, site: Site) -> None:
    site.answer_all(status(200, NEWER, ETag='"two"', Last_Modified="Mon, 03 Aug 2026 10:00:00 GMT"))
    assert run(tree, site) == 0
    locked = lock.check(tree)
    for api in APIS:
        assert locked.pins[api.name].edition.isoformat() == "2026-08-03"
        assert locked.pins[api.name].download_sha256 == lock.sha256(NEWER)
        assert "maxLength: 40" in (tree / api.pin).read_text()
        assert "maxLength: 40" in (tree / "generated" / f"{api.name}.openapi.yaml").read_text()


def test_unmodified_edition_is_not_sent_again(tree: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.answer_all(status(200, NEWER, ETag='"two"', Last_Modified="Mon, 03 Aug 2026 10:00:00 GMT"))
    run(tree, site)
    before = contents(tree)
    site.seen.clear()
    site.answer_all(status(304))
    assert run(tree, site) == 0
    assert [request.headers["if-none-match"] for request in site.seen] == ['"two"'] * len(APIS)
    assert "nothing has changed; nothing is written" in capsys.readouterr().out
    assert contents(tree) == before


def test_new_wording_alone_writes_nothing(tree: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.answer_all(status(200, NEWER))
    run(tree, site)
    before = contents(tree)
    capsys.readouterr()
    reworded = NEWER.replace(b"      summary: Get a pet", b"      description: Fetches it.\n      summary: Get a pet")
    site.answer_all(status(200, reworded))
    assert run(tree, site) == 0
    assert "nothing has changed" in capsys.readouterr().out
    assert contents(tree) == before


def test_older_edition_is_taken_if_meant(tree: Path, site: Site) -> None:
    site.answer_all(status(200, NEWER, Last_Modified="Wed, 01 Jul 2026 10:00:00 GMT"))
    assert run(tree, site, "--allow-older") == 0
    assert lock.read(tree).pins["b2b-v1"].edition.isoformat() == "2026-07-01"


def test_failure_after_the_download_changes_nothing(tree: Path, site: Site) -> None:
    site.answer_all(status(200, NEWER.replace(b"        age: {type: integer}\n", b"")))  # the overlay's target
    before = contents(tree)
    assert run(tree, site) == 1
    assert contents(tree) == before


def test_description_on_disk_is_taken_without_network(tree: Path, site: Site, tmp_path: Path) -> None:
    file = tmp_path / "published.yaml"
    file.write_bytes(NEWER)
    assert run(tree, site, "--from", f"b2b-v1={file}", "--edition", "2026-09-01") == 0
    assert site.seen == []
    locked = lock.check(tree)
    assert locked.pins["b2b-v1"].edition.isoformat() == "2026-09-01"
    assert locked.pins["b2b-v2"].edition.isoformat() == "2026-07-22"


def test_pinned_file_edited_by_hand_is_replaced(tree: Path, site: Site) -> None:
    site.answer_all(status(200, NEWER, ETag='"two"'))
    run(tree, site)
    before = contents(tree)
    with (tree / APIS[0].pin).open("a") as file:
        file.write("# mine\n")
    assert run(tree, site) == 0
    assert contents(tree) == before


def test_wording_is_kept_only_outside_the_tree(tree: Path, site: Site, tmp_path: Path) -> None:
    worded = NEWER.replace(b"        age: {type: integer}", b"        age: {type: integer, description: In years.}")
    site.answer_all(status(200, worded))
    before = contents(tree)
    with pytest.raises(SystemExit):
        run(tree, site, "--keep-prose")
    assert run(tree, site, "--keep-prose", "--output", str(tmp_path / "private")) == 0
    assert "In years." in (tmp_path / "private" / "generated" / "b2b-v1.openapi.yaml").read_text()
    assert contents(tree) == before


def test_silent_server_is_given_up(site: Site) -> None:
    site.answers["/"] = silent
    with pytest.raises(PipelineError, match="the server does not answer"):
        fetch(site.address + "/", limits=Limits(read=0.1))


def test_dripping_server_is_given_up(site: Site) -> None:
    site.answers["/"] = dripping
    started = time.monotonic()
    with pytest.raises(PipelineError, match=r"gave up after 0\.3 seconds in all"):
        fetch(site.address + "/", limits=Limits(total=0.3))
    assert time.monotonic() - started < 1


PACKED = gzip.compress(NEWER)
# Made where they are wanted: it takes a second, in each process that reads this file.
BOMBS = {
    "gzip": lambda: gzip.compress(b"#" * 40_000_000),
    "gzip, gzip": lambda: gzip.compress(gzip.compress(b"#" * 200_000_000, 1)),
}


def test_a_packed_description_is_unpacked(site: Site) -> None:
    site.answers["/a.yaml"] = status(200, PACKED, Content_Encoding="gzip")
    found = fetch(f"{site.address}/a.yaml")
    assert found is not None
    assert found.content == NEWER


@pytest.mark.parametrize("encoding", BOMBS)
def test_a_bomb_takes_no_more_memory_than_a_download_may(site: Site, encoding: str) -> None:
    site.answers["/a.yaml"] = status(200, BOMBS[encoding](), Content_Encoding=encoding)
    tracemalloc.start()
    try:
        with pytest.raises(PipelineError, match="more than 1,000,000 bytes|nobody asked for"):
            fetch(f"{site.address}/a.yaml", limits=Limits(size=1_000_000))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10_000_000


def test_a_packed_description_that_is_cut_off_is_refused(site: Site) -> None:
    site.answers["/a.yaml"] = status(200, PACKED[:-20], Content_Encoding="gzip")
    with pytest.raises(PipelineError, match="incomplete"):
        fetch(f"{site.address}/a.yaml")


def test_refused_connection_is_told() -> None:
    with pytest.raises(PipelineError, match="the download failed"):
        fetch("http://127.0.0.1:9/openapi.yaml", limits=Limits(total=5))


@pytest.mark.parametrize("address", ["http://198.51.100.1/", "ftp://127.0.0.1/", "http://localhost.example.test/"])
def test_only_https_is_trusted(address: str) -> None:
    with pytest.raises(PipelineError, match="only https is trusted"):
        fetch(address, limits=Limits(total=2))


def test_progress_is_told(site: Site) -> None:
    site.answers["/"] = status(200, b"x" * 1000)
    told: list[tuple[int, int | None]] = []
    report: Callable[[int, int | None], None] = lambda received, total: told.append((received, total))  # noqa: E731 - typed in one line
    fetch(site.address + "/", progress=report)
    assert told[-1] == (1000, 1000)


def test_exit_status_reaches_the_shell(tree: Path, site: Site) -> None:
    shutil.copytree(Path(scripts.__file__).parent, tree / "scripts")
    command = [sys.executable, "-m", "scripts", "update", "--base-address", site.address, "--quiet"]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert "404" in done.stderr
    assert done.stdout == ""

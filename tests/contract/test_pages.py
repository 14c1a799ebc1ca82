"""Every code block of README.md and docs/: Python runs against the mock server, commands exist, data can be read."""

import json
import linecache
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from altegio import Altegio
from altegio_core.http.options import ClientOptions
from tests.contract.pages import ROOT, Block, blocks, pages
from tests.contract.shell import commands, problem
from tests.contract.test_programs import EXAMPLES, PROGRAMS
from tests.notes import Notes

PAGES = [page for page in pages() if any(blocks(page))]


@pytest.fixture
def newcomer(mocks: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A shell with both tokens set, where the API's own address leads to the mock server."""
    monkeypatch.setenv("ALTEGIO_PARTNER_TOKEN", "partner")
    monkeypatch.setenv("ALTEGIO_USER_TOKEN", "user")
    monkeypatch.chdir(tmp_path)
    original: Callable[[ClientOptions, str, str], str] = ClientOptions.base_url

    def base_url(options: ClientOptions, api: str, server: str) -> str:
        address = original(options, api, server)
        return mocks[api] if address == server else address

    monkeypatch.setattr(ClientOptions, "base_url", base_url)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page(page: Path, newcomer: None, capsys: pytest.CaptureFixture[str], note: Notes) -> None:
    """What a page shows works, one block after the other, and prints what the lines ``# > …`` below it promise."""
    names: dict[str, object] = {"__name__": "__page__"}
    for block in blocks(page):
        if block.reason:
            note("not run", f"{block.place} ({block.language}): {block.reason}")
        elif block.program:
            assert block.code == block.program.read_text(encoding="utf-8"), f"{block.place}: run make pages"
            note("block", "programs")
        elif block.language == "python":
            _run(block, names)
            told = capsys.readouterr().out.splitlines()
            promised = re.findall(r"^ *# > (.*)$", block.code, re.MULTILINE)
            assert not promised or told == promised, block.place
            note("block", "python")
            for _ in promised:
                note("block", "promised line")
        else:
            _check(block)
            note("block", block.language)
    for left_open in [value for value in names.values() if isinstance(value, Altegio)]:
        left_open.close()


def _run(block: Block, names: dict[str, object]) -> None:
    # So that a traceback shows the page's own lines.
    linecache.cache[block.place] = (len(block.code), None, block.code.splitlines(keepends=True), block.place)
    exec(compile(block.code, block.place, "exec"), names)  # noqa: S102 - pages of our own


def _check(block: Block) -> None:
    if block.language in ("sh", "console"):
        typed = list(commands(block.language, block.code))
        assert typed, f"{block.place}: nothing to type"
        assert [(line, text) for line in typed if (text := problem(line))] == [], block.place
    elif block.language == "json":
        json.loads(block.code)
    elif block.language == "toml":
        tomllib.loads(block.code)
    else:
        assert block.language in ("text", "yaml"), f"{block.place}: say what it is: python, sh, console, text, …"


def test_every_program_of_a_page_is_run() -> None:
    """What pages show of docs/examples is what test_programs runs."""
    shown = {block.program for page in PAGES for block in blocks(page)} - {None}
    assert shown
    assert shown <= set(EXAMPLES.glob("*.py"))
    assert PROGRAMS


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("make regenrate", "no target regenrate"),
        ("make update ARGS='--form x'", "no option --form"),
        ("pip install altegio-client[readis]", "no extra readis"),
        ("python -m tests.contract.mok", "no module"),
        ("python -m tests.contract.mock --prot 1", "no option --prot"),
        ("altegioo operations", "nobody knows"),
    ],
)
def test_a_wrong_command_is_noticed(command: str, text: str) -> None:
    """The check of commands can fail, in each of its ways."""
    assert text in problem(command)


def test_a_right_command_passes() -> None:
    assert problem('make update ARGS="--from b2b-v1=FILE --edition 2026-10-09"') == ""
    assert problem("ALTEGIO_USER_TOKEN=x python -m tests.contract.mock --port 0  # stops by Ctrl-C") == ""

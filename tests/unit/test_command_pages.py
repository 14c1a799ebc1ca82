"""What docs/command-line.md and docs/testing.md show: typed into a shell, and run as tests, as a reader would do."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from altegio.mock import MockServer
from altegio_core.cli import status

DOCS = Path(__file__).parents[2] / "docs"

# Calls go to the mock; the page shows them as they go to the API.
SHELL = """
altegio() {
    if [ "$1" = call ]; then command altegio "$@" --base-url "$MOCK/${2%%.*}"; else command altegio "$@"; fi
}
"""


def blocks(page: str, language: str) -> list[str]:
    return re.findall(
        rf"^```{language}\n(.*?)^```$", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )


def sessions() -> list[tuple[str, list[str]]]:
    """Each command with the lines shown below it."""
    found: list[tuple[str, list[str]]] = []
    for block in blocks("command-line.md", "console"):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


@pytest.mark.parametrize(
    ("command", "shown"), sessions(), ids=lambda value: value[:40] if isinstance(value, str) else ""
)
def test_commands_print_what_the_page_shows(command: str, shown: list[str]) -> None:
    with MockServer() as mock:
        environment = os.environ | {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "MOCK": mock.base_urls["v1"].removesuffix("/v1"),
            "ALTEGIO_PARTNER_TOKEN": "partner",
            "ALTEGIO_USER_TOKEN": "user",
        }
        done = subprocess.run(
            ["bash", "-c", SHELL + command],  # noqa: S607 - the bash of the machine, as a reader has it
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    told = (done.stderr if "||" in command else "") + done.stdout
    assert done.returncode == 0, done.stderr
    assert shown
    if "…" not in "".join(shown):
        assert told.splitlines() == shown
    lines = iter(told.splitlines())
    for line in shown:
        if line != "…":
            start = line.removesuffix("…")
            assert any(_begins(other, start) for other in lines), f"{line!r} is not printed, or not in this order"


def test_exit_statuses_are_those_of_the_page() -> None:
    text = (DOCS / "command-line.md").read_text(encoding="utf-8")
    listed = {int(number): meaning for number, meaning in re.findall(r"^\| (\d+) \| (.*) \|$", text, re.MULTILINE)}
    assert listed.pop(1)
    assert listed == {int(number): meaning for number, meaning in status.MEANINGS.items()}


def test_every_command_is_on_the_page() -> None:
    text = (DOCS / "command-line.md").read_text(encoding="utf-8")
    help_of_all = [sys.executable, "-m", "altegio", "--help"]
    told = subprocess.run(help_of_all, capture_output=True, text=True, check=True).stdout
    commands = re.findall(r"^  (\w+)  ", told.partition("Commands:\n")[2], re.MULTILINE)
    assert {"call", "operations"} <= {*commands}
    assert [name for name in commands if not re.search(rf"altegio {name}\b", text)] == []


def test_tests_of_the_page_pass(tmp_path: Path) -> None:
    conftest, tests, *programs = blocks("testing.md", "python")
    (tmp_path / "conftest.py").write_text(conftest)
    (tmp_path / "test_page.py").write_text(tests)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "--rootdir", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "2 passed" in done.stdout, done.stdout + done.stderr
    assert programs


def test_programs_of_the_page_print_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}
    for program in blocks("testing.md", "python")[2:]:
        exec(program, names)  # noqa: S102
        promised = re.findall(r"^ *# > (.*)$", program, re.MULTILINE)
        assert promised
        assert capsys.readouterr().out.splitlines() == promised


def test_pictures_show_what_the_commands_print() -> None:
    done = subprocess.run([sys.executable, "docs/pictures.py", "--check"], cwd=DOCS.parent, stderr=-1, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_pictures_are_there_and_load_nothing() -> None:
    shown = [name for page in DOCS.glob("*.md") for name in re.findall(r"\(pictures/(.*?)\)", page.read_text())]
    assert shown
    for name in shown:
        text = (DOCS / "pictures" / name).read_text(encoding="utf-8")
        assert "url(http" not in text
        assert "@font-face" not in text


def _begins(line: str, start: str) -> bool:
    """Whether a line begins so; of an object, whose fields may come in another order, whether it has that field."""
    if start.startswith('{"') and line.startswith("{"):
        return json.loads(line).keys() >= set(re.findall(r'"(\w+)":', start))
    return line.startswith(start)

"""The command line prints what came, whatever it is, in a form no terminal obeys; and says when it cannot."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from altegio.mock import MockServer
from altegio_core.cli.output import dumped, indented
from tests.unit.test_command_line import altegio

ALTEGIO = [sys.executable, "-m", "altegio"]
TAG = '{"title":"café","color":"#000000","entity":1}'


@pytest.mark.parametrize(
    ("content", "printed"),
    [
        (b'{"a":1.10,"b":1e400,"c":12345678901234567890.123}', ["1.10", "1e400", "12345678901234567890.123"]),
        (b'{"a":NaN,"b":[],"c":{}}', ['"a": NaN', '"b": []', '"c": {}']),
        (b'{"a":"\\ud800","b":"\\u0444"}', ['"\\ud800"', '"ф"']),
        ('{"a":"\x9b2J\u202e"}'.encode(), ['"\\u009b2J\\u202e"']),
        ('{"a":"x"}'.encode("utf-16"), ['"a": "x"']),
    ],
)
def test_an_answer_is_printed_as_it_came(content: bytes, printed: list[str]) -> None:
    text = indented(content)
    assert all(part in text for part in printed), text
    assert all(c == "\n" or c.isprintable() for c in text)


@pytest.mark.parametrize("value", [[], {}, [[]], [{}, {"a": [1, {"b": None}]}], "x", 1, {"a": '[{,:"\\'}])
def test_lines_are_those_of_the_standard_library(value: Any) -> None:
    assert indented(json.dumps(value).encode()) == json.dumps(value, indent=2)


def test_one_line_for_one_item_whatever_it_holds() -> None:
    assert dumped({"a": "x\u2028\x1b[2J\U000e0001"}) == '{"a": "x\\u2028\\u001b[2J\\udb40\\udc01"}'


@pytest.fixture
def called(tmp_path: Path) -> Any:
    """Calls create_tag with a body from a file or from standard input; returns what came and the finished process."""

    def call(body: bytes, how: str) -> tuple[list[Any], subprocess.CompletedProcess[str]]:
        file = tmp_path / "body.json"
        file.write_bytes(body)
        with MockServer() as mock:
            command = ["call", "v2", "create_tag", "--company-id", "1", "--base-url", mock.base_urls["v2"]]
            done = altegio(*command, "--body", "-" if how == "stdin" else f"@{file}", stdin=body)
            return [seen.body for seen in mock.requests], done

    return call


@pytest.mark.parametrize("how", ["stdin", "file"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_body_is_read_as_shells_write_it(called: Any, how: str, encoding: str) -> None:
    bodies, done = called(TAG.encode(encoding), how)
    assert (done.returncode, bodies) == (0, [json.loads(TAG)]), done.stderr


@pytest.mark.parametrize("how", ["stdin", "file"])
def test_a_body_in_other_characters_is_refused_and_not_mangled(called: Any, how: str) -> None:
    bodies, done = called(TAG.encode("latin-1"), how)
    assert (done.returncode, bodies) == (2, [])
    assert "not UTF-8" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*ALTEGIO, "describe", "v2", "create_tag"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 11
    assert done.stderr.decode().splitlines() == ["error: standard output cannot be written: No space left on device"]


def test_a_closed_standard_output_is_told() -> None:
    close = "import os, sys; os.close(1); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    done = subprocess.run(
        [sys.executable, "-c", close, "-m", "altegio", "describe", "v2", "create_tag"],
        stderr=subprocess.PIPE,
        check=False,
    )
    assert done.returncode == 11, done.stderr

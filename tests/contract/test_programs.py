"""The programs of docs/examples, each run against the mock server as it stands."""

import contextlib
import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from altegio import Altegio, AsyncAltegio
from tests.contract.test_operations import accept_pdf

RECEIVERS = {"webhook_django", "webhook_fastapi", "webhook_flask"}
"""Run by tests/unit/test_receivers.py."""

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"


def program(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def make(mocks: dict[str, str]) -> Iterator[Callable[..., Altegio]]:
    """Makes the client a program gets: of the mock, with headers that make the mock give another answer."""
    with contextlib.ExitStack() as opened:

        def client(**headers: str) -> Altegio:
            http = opened.enter_context(httpx.Client(headers=headers))
            return Altegio("partner-token", "user-token", base_urls=mocks, limiter=None, retries=0, http=http)

        yield client


def _picture(main: Any, altegio: Altegio, folder: Path) -> Any:
    path = folder / "portrait.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n not really")
    return main(altegio, path)


PROGRAMS: dict[str, tuple[Callable[[Any, Altegio, Path], Any], Callable[[Any], bool]]] = {
    "book_client": (lambda main, altegio, folder: main(altegio), lambda result: isinstance(result, str)),
    "reschedule": (lambda main, altegio, folder: main(altegio), lambda result: isinstance(result, int)),
    "week": (lambda main, altegio, folder: main(altegio), lambda result: isinstance(result, int)),
    "find_or_create_client": (lambda main, altegio, folder: main(altegio), lambda result: isinstance(result, int)),
    "repeat_event": (lambda main, altegio, folder: main(altegio), lambda result: len(result) == 4),
    "schedule": (lambda main, altegio, folder: main(altegio), lambda result: result >= 1),
    "busy_slot": (lambda main, altegio, folder: main(altegio), lambda result: result == "created"),
    "book_online": (lambda main, altegio, folder: main(altegio), lambda result: result.record_id > 0),
    "upload_image": (_picture, lambda result: isinstance(result, bool)),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, make: Callable[..., Altegio], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a newcomer copies does what it says, and says something."""
    run, is_right = PROGRAMS[name]
    with make() as altegio:
        assert is_right(run(program(name).main, altegio, tmp_path))
    assert capsys.readouterr().out


@pytest.mark.parametrize(("status", "outcome"), [(409, "busy"), (422, "not valid")])
def test_refusals_are_told(status: int, outcome: str, make: Callable[..., Altegio]) -> None:
    """A busy slot and a value the server does not take end in two different messages."""
    with make(Prefer=f"code={status}") as altegio:
        assert program("busy_slot").main(altegio) == outcome


@pytest.mark.anyio
async def test_fan_out(mocks: dict[str, str]) -> None:
    """Ten calls at once keep below the rate the API allows, so they take their time."""
    async with AsyncAltegio("partner-token", "user-token", base_urls=mocks, retries=0) as altegio:
        assert await program("fan_out").main(altegio) == 10


def test_receipt(mocks: dict[str, str], tmp_path: Path) -> None:
    """The receipt arrives as bytes and is in the file; the mock, unlike the server, wants its media type asked for."""
    with (
        httpx.Client(event_hooks={"request": [accept_pdf]}) as http,
        Altegio("partner-token", "user-token", base_urls=mocks, limiter=None, retries=0, http=http) as altegio,
    ):
        target = tmp_path / "receipt.pdf"
        assert program("receipt").main(altegio, target) == target.stat().st_size


def test_every_program_is_run() -> None:
    """A program added to the folder is added here."""
    here = {*PROGRAMS, "fan_out", "receipt", "nightly_copy", *RECEIVERS}
    assert {path.stem for path in EXAMPLES.glob("*.py")} == here

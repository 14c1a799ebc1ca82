"""Pages and programs of docs/ on the mock that keeps state: without an answer prepared for them."""

import contextlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import altegio
from altegio import Altegio, Throttle
from altegio.mock import MockServer, RecordedRequest
from altegio_core.base import clock
from altegio_core.mock.store import START
from tests.contract.pages import ROOT, blocks
from tests.contract.test_programs import PROGRAMS, program
from tests.unit.pocket import pocket

BEFORE = "2026-11-20T09:00:00"  # of the dates that the pages write


def world(begins: str = "10:00:00") -> MockServer:
    """A location in which there is what the programs have the ids of; its first event begins at that time."""
    mock = MockServer(state=True, now=BEFORE)
    event = {"capacity": 8, "length": 3600, "service_id": 500}
    things: list[dict[str, Any]] = [
        _thing("event", 10126531, **event, staff_id=1, date=f"2026-11-22 {begins}"),
        _thing("event", 10126532, **event, staff_id=2, date="2026-11-23 10:00:00"),
        _thing("appointment", 624798251, activity_id=10126531, clients_count=1),
        *(_thing("appointment", number, visit_id=number) for number in range(1, 11)),
        _thing("event_duplication_strategy", 1, title="Mondays", repeat_mode_id=1, days=[1], interval=1),
    ]
    mock.load({"seconds": 0, "next": {}, "things": things})
    return mock


def _thing(resource: str, id: int, **fields: Any) -> dict[str, Any]:
    moments = {"made": BEFORE, "changed": BEFORE, "deleted": False}
    return {"resource": resource, "scope": ["4564"], "id": str(id), "fields": fields, **moments}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_runs_on_the_stateful_mock(name: str, tmp_path: Path) -> None:
    run, is_right = PROGRAMS[name]
    with pocket(world()) as client:
        assert is_right(run(program(name).main, client, tmp_path))


ON_THE_MOCK = ["docs/booking.md", "docs/dates.md"]
"""Pages whose own client goes to the mock."""


def test_ten_at_once_and_a_file_run_on_it_too(tmp_path: Path) -> None:
    with clock.testing(), pocket(world(), asynchronous=True, limiter=Throttle()) as client:
        assert client._runner.run(program("fan_out").main(client._inner)) == 10
    with pocket(world()) as client:
        target = tmp_path / "receipt.pdf"
        assert program("receipt").main(client, target) == target.stat().st_size


def test_a_client_is_found_by_the_phone_however_it_is_typed() -> None:
    with pocket(MockServer(state=True)) as client:
        find = program("find_or_create_client").main
        assert find(client, "13155550175") == find(client, "+13155550175") == find(client, "13155550175")


def test_the_page_tells_when_the_clock_of_the_mock_starts() -> None:
    day, hour = START.removesuffix(":00:00").split("T0")
    assert f"It starts on {day} at {hour}:00;" in (ROOT / "docs/testing.md").read_text(encoding="utf-8")


def test_nothing_is_prepared_but_where_that_is_the_subject() -> None:
    pages = [*(ROOT / "docs/examples").glob("*.py"), *map(ROOT.joinpath, ON_THE_MOCK)]
    assert [path.name for path in pages if ".answer(" in path.read_text(encoding="utf-8")] == []
    subject, _, stateful = (ROOT / "docs/testing.md").read_text(encoding="utf-8").partition("## A pocket Altegio")
    assert (".answer(" in subject, ".answer(" in stateful) == (True, False)


@pytest.mark.parametrize("page", [*ON_THE_MOCK, "docs/testing.md"])
def test_a_page_runs_on_the_stateful_mock(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every block of the page after the other, with the client that ``Altegio()`` makes going to the mock."""
    with contextlib.ExitStack() as opened:
        server = opened.enter_context(
            world(begins="14:00:00") if page == "docs/dates.md" else MockServer(state=True, now=BEFORE)
        )
        given = {"base_urls": server.base_urls, "limiter": None, "retries": 2}
        made: Callable[..., Altegio] = lambda **more: Altegio("partner", "user", **{**given, **more})  # noqa: E731
        names: dict[str, Any] = {"__name__": "page"}
        ran = 0
        for block in blocks(ROOT / page):
            if block.language != "python" or block.reason or "def test_" in block.code:
                continue
            output = io.StringIO()
            code = compile(block.code, block.place, "exec")
            with monkeypatch.context() as patched, contextlib.redirect_stdout(output):
                if page in ON_THE_MOCK:
                    patched.setattr(altegio, "Altegio", made)
                exec(code, names)  # noqa: S102 - a page of ours
            wanted = [line.partition("# > ")[2] for line in block.code.splitlines() if line.strip().startswith("# > ")]
            assert [line for line in wanted if line not in output.getvalue().splitlines()] == [], block.place
            ran += 1
        assert ran > 2
        if page in ON_THE_MOCK:
            done = [seen for seen in server.requests if seen.status // 100 == 2]
            _use_what_came_back(page, done)


def _use_what_came_back(page: str, done: list[RecordedRequest]) -> None:
    """The ids and dates that answers give are those the page sends on."""
    if page == "docs/booking.md":
        operations = [seen.operation_id for seen in done]
        assert operations.count("create_event") == 2
        listed = operations.index("list_events")
        assert {"create_event_appointment", "reschedule_event_appointment"} <= set(operations[listed:])
        moved = done[operations.index("reschedule_event_appointment")]
        booked = done[operations.index("create_event_appointment")]
        assert moved.path.startswith(f"{booked.path}/"), "the event and the appointment that were made"
        assert moved.body["reschedule_activity_id"] != int(moved.path.split("/")[-3]), "to another event"
    else:
        read, written = done
        assert (read.operation_id, written.operation_id) == ("get_event", "update_event")
        assert written.path == read.path
        assert written.body["date"] == "2026-11-22 14:00:00", "the date that was read"

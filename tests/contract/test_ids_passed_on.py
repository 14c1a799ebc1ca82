"""Pages that book and move an event send back the ids and dates they were given, whatever these are."""

import json
from typing import Any

import httpx
import pytest

from altegio import Altegio
from tests.contract.pages import ROOT, blocks

EVENT, APPOINTMENT, OTHER, DATE = "987650001", "987650002", "987650003", "2031-05-06T07:08:09"


def _answer(request: httpx.Request) -> httpx.Response:
    path = request.url.path
    attributes: dict[str, Any] = {"date": DATE, "length": 5400, "activity_id": OTHER, "visit_id": 7, "capacity": 8}
    event = OTHER if b"16:00:00" in request.content else EVENT  # the page makes a second one, for later
    kind, number = ("record", APPOINTMENT) if "/appointments" in path else ("activity", event)
    one = {"type": kind, "id": number, "attributes": attributes, "relationships": {}}
    listed = request.method == "GET" and path.endswith("/events")
    data: Any = [{**one, "id": OTHER}] if listed else one
    return httpx.Response(200, json={"data": data, "meta": [], "included": []})


def _sent_by(page: str, monkeypatch: pytest.MonkeyPatch) -> list[httpx.Request]:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return _answer(request)

    class Recorded(Altegio):
        def __init__(self, **_: Any) -> None:
            http = httpx.Client(transport=httpx.MockTransport(answer))
            super().__init__(partner_token="partner", user_token="user", http=http, limiter=None)

    monkeypatch.setattr("altegio.Altegio", Recorded)
    names: dict[str, object] = {"__name__": "__page__"}
    for block in blocks(ROOT / "docs" / page):
        if block.language == "python" and not block.reason and not block.program:
            exec(compile(block.code, block.place, "exec"), names)  # noqa: S102 - pages of our own
    return sent


def test_booking(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = _sent_by("booking.md", monkeypatch)
    paths = [request.url.path for request in sent if request.method in ("POST", "PATCH")]
    assert paths[1].endswith(f"/events/{EVENT}/appointments")
    moved = next(request for request in sent if request.method == "PATCH")
    assert moved.url.path.endswith(f"/events/{EVENT}/appointments/{APPOINTMENT}")
    assert str(json.loads(moved.content)["reschedule_activity_id"]) == OTHER


def test_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    updated = next(one for one in _sent_by("dates.md", monkeypatch) if one.method == "PUT")
    assert updated.url.path.endswith(f"/events/{EVENT}")
    body = json.loads(updated.content)
    assert (body["date"].replace("T", " "), body["length"]) == (DATE.replace("T", " "), 5400)

"""Probes of one feature each; run in the opponents' environment, prints what each side did as JSON."""

import copy
import functools
import json
from collections.abc import Callable
from typing import Any

import httpx

from bench.environment import HERE
from bench.feature_sides import SIDES, Side
from bench.scripted import RESET, Server, serving

EVENT = json.loads((HERE / "data" / "event.json").read_text(encoding="utf-8"))
BODY = {
    "staff_id": 1001,
    "service_id": 500,
    "resource_instance_ids": [],
    "label_ids": [],
    "capacity": 8,
    "date": "2026-11-22 14:00:00",
    "length": 3600,
}
WELL = (200, {"success": True, "data": EVENT, "meta": []})
BUSY = (503, {"success": False, "data": None, "meta": {"message": "later"}})


def _event(**changes: Any) -> tuple[int, Any]:
    event = copy.deepcopy(EVENT)
    event["attributes"] |= changes.pop("attributes", {})
    return 200, {"success": True, "data": event | changes, "meta": []}


def _outcome(call: Callable[[], Any]) -> tuple[str, Any]:
    """A word for how a call ended, and what came."""
    try:
        value = call()
    except Exception as error:
        return type(error).__name__, None
    return ("no answer, no error" if value is None else ""), value


def timeout(side: Side, server: Server) -> str:
    """How long an answer is waited for, as httpx is told with the request."""
    server.begin(WELL)
    asked: list[float | None] = []
    # Where all sides pass, the transport; yclients is asynchronous underneath.
    ways = [(httpx.HTTPTransport, "handle_request"), (httpx.AsyncHTTPTransport, "handle_async_request")]
    for kind, name in ways:
        setattr(kind, name, _watched(getattr(kind, name), asked))
    side.get_event()
    for kind, name in ways:
        setattr(kind, name, getattr(kind, name).__wrapped__)
    return "none" if asked[0] is None else f"{asked[0]:.0f} s"


def _watched(send: Callable[..., Any], asked: list[float | None]) -> Callable[..., Any]:
    @functools.wraps(send)
    def watched(transport: Any, request: Any) -> Any:
        asked.append(request.extensions["timeout"]["read"])
        return send(transport, request)

    return watched


def again(side: Side, server: Server) -> str:
    """A GET answered by 503, then well."""
    server.begin(BUSY, WELL)
    ended, _ = _outcome(side.get_event)
    return ended or f"answer, {len(server.times)} requests"


def write_lost(side: Side, server: Server) -> str:
    """A POST whose answer is lost, and what would come of repeating it."""
    server.begin(RESET)
    ended, _ = _outcome(lambda: side.create_event(BODY))
    return f"sent {_times(server)}, {ended}"


def write_busy(side: Side, server: Server) -> str:
    """A POST answered by 503."""
    server.begin(BUSY)
    ended, _ = _outcome(lambda: side.create_event(BODY))
    return f"sent {_times(server)}, {ended or 'taken for done'}"


def _times(server: Server) -> str:
    return {1: "once", 2: "twice"}.get(len(server.times), f"{len(server.times)} times")


def unknown_value(side: Side, server: Server) -> str:
    """A constant that is another one now."""
    server.begin(_event(type="class"))
    ended, _ = _outcome(side.get_event)
    return ended or "read"


def unknown_field(side: Side, server: Server) -> str:
    """A field nobody described."""
    server.begin(_event(attributes={"mood": "good"}))
    ended, value = _outcome(side.get_event)
    return ended or ("kept" if "mood" in _shown(value) else "lost")


def other_type(side: Side, server: Server) -> str:
    """A number that comes as null: is it read, and is anybody told?"""
    server.begin(_event(attributes={"capacity": None}))
    told = getattr(side, "told", [])
    told.clear()
    ended, _ = _outcome(side.get_event)
    return ended or ("read, told to `on_drift`" if told else "read, nobody told")


def null(side: Side, server: Server) -> str:
    """Null and "not sent" in a body."""
    server.begin(WELL)
    _outcome(lambda: side.create_event({**BODY, "technical_break_duration": None}))
    _outcome(lambda: side.create_event(BODY))
    name = "technical_break_duration"
    kept = [name in body for body in server.bodies]
    return "told apart" if kept == [True, False] else "null is not sent"


def raw(side: Side, server: Server) -> str:
    """Status and headers beside the answer as read."""
    server.begin(WELL)
    return "yes" if side.raw() else "no"


def paging(side: Side, server: Server) -> str:
    """A list of five on three pages."""
    pages = [[{"id": 1}, {"id": 2}], [{"id": 3}, {"id": 4}], [{"id": 5}]]
    server.begin(*((200, {"success": True, "data": page, "meta": {"page": 1, "total_count": 5}}) for page in pages))
    ended, count = _outcome(side.appointments)
    return ended or ("all pages" if count == 5 else "one page")


def rate(side: Side, server: Server) -> str:
    """Ten calls at once: the most that arrive within a second."""
    server.begin(WELL)
    side.burst(10)
    times = sorted(server.times)
    return f"{max(sum(0 <= other - one < 1 for other in times) for one in times)} in a second"


def refused(side: Side, server: Server) -> str:
    """A body that breaks a rule of the description (a break of 400 seconds)."""
    server.begin(WELL)
    ended, _ = _outcome(lambda: side.create_event({**BODY, "technical_break_duration": 400}))
    return "sent" if server.times else f"{ended}, not sent"


def _shown(value: Any) -> str:
    for method in ("to_dict", "model_dump"):
        if hasattr(value, method):
            return repr(getattr(value, method)())
    return repr(value)


PROBES = {
    "time-out by default": timeout,
    "GET answered 503, then well": again,
    "POST whose answer is lost": write_lost,
    "POST answered 503": write_busy,
    "body that breaks a rule": refused,
    "ten calls at once": rate,
    "list on three pages": paging,
    "constant with a new value": unknown_value,
    "field nobody described": unknown_field,
    "null where a number was": other_type,
    "null and not sent": null,
    "status and headers": raw,
}


def main() -> None:
    """Run all probes on all sides."""
    found = {}
    with serving() as server:
        for name, probe in PROBES.items():
            # A new client for each: the rate limit of one probe shall not slow the next.
            found[name] = {side: probe(make(server.url), server) for side, make in SIDES.items()}
    print(json.dumps(found))


if __name__ == "__main__":
    main()

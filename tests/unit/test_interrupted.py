"""The handler of a signal, or what the garbage collector finds, calls the client while the same thread is in a call."""

import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from altegio import Altegio
from altegio_core.http.rate_limit import Rate, Throttle
from tests.support.server import FaultServer
from tests.unit.conftest import PARTNER, USER
from tests.unit.test_throttle import most_in_any_window

ROOMS = ("http/pool.py", "http/rate_limit.py", "http/socket_guard.py", "http/client.py", "http/flow.py")


def interrupting(do: Callable[[], object]) -> Any:
    """A trace function that does it once at each line of these modules, as a signal might."""
    seen: set[tuple[str, int]] = set()
    inside = False

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal inside
        place = (frame.f_code.co_filename, frame.f_lineno)
        if inside or not place[0].endswith(ROOMS):
            return None if inside else trace
        if event == "line" and place not in seen:
            seen.add(place)
            inside = True
            try:
                do()
            finally:
                inside = False
        return trace

    trace.seen = seen  # type: ignore[attr-defined]
    return trace


@pytest.mark.parametrize("requests", [None, 3], ids=["without a limit", "with one"])
def test_a_call_in_the_midst_of_a_call_is_a_call(
    serve: Callable[..., FaultServer], requests: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("altegio_core.http.rate_limit.LATE_SECONDS", 0.05)  # it waits for the one it interrupts
    server = serve()
    limiter = None if requests is None else Throttle([Rate(requests, 0.05)], margin=0.0)
    urls = {"v1": server.url, "v2": server.url}
    nested: list[int] = []
    with Altegio(PARTNER, USER, base_urls=urls, limiter=limiter, max_connections=2, timeout=5, retries=0) as altegio:
        altegio.request("GET", "/first")
        trace = interrupting(lambda: nested.append(altegio.request("GET", "/within").status_code))

        def work() -> None:
            sys.settrace(trace)
            try:
                for _ in range(3):
                    altegio.request("GET", "/around")
            finally:
                sys.settrace(None)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        thread.join(60)
        assert not thread.is_alive(), "it waits for itself"
        assert altegio.request("GET", "/last").status_code == 200
    assert set(nested) == {200}
    assert len(nested) == len(trace.seen) > 50
    if requests:
        times = [received.at for received in server.received]
        assert most_in_any_window(times, 0.05) <= requests

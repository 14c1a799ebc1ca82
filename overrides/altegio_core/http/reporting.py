"""Reports the events of a call from start to end, however it ends."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from altegio_core.http.events import Reporter

if TYPE_CHECKING:
    from altegio_core.base.response import RawResponse
    from altegio_core.http.flow import CallContext, Report
    from altegio_core.http.steps import Step


def reported(
    call: CallContext, flow: Callable[[CallContext, Report], Generator[Step, Any, RawResponse]]
) -> Generator[Step, Any, RawResponse]:
    """The steps of ``flow``; the last event is ``ended`` also where the call is cancelled in between."""
    assert call.options.on_event is not None  # noqa: S101 - else this is not called
    report = Reporter(call.options.on_event, call.operation)
    ended: dict[str, Any] = {}
    report("started", sent=call.prepared.size)
    try:
        response = yield from flow(call, report)
        ended = {"attempt": response.attempts, "status": response.status_code, "received": len(response.content)}
        return response
    except BaseException as error:
        ended = {"attempt": getattr(error, "attempts", 0), "status": getattr(error, "status_code", None)}
        ended["reason"] = "cancelled" if isinstance(error, GeneratorExit) else type(error).__name__
        raise
    finally:
        report("ended", seconds=call.clock.now() - call.started, **ended)

"""Calls as OpenTelemetry sees them: a span for each call with a child for each attempt, and their durations.

Needs the extra ``otel``. No id, token or personal value is in a name or an attribute: they come from the events of a
call (:class:`altegio.Event`), which hold the path's template and no more.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from altegio_core.base.errors import ConfigurationError
from altegio_core.version import VERSION

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from altegio_core.http.events import Event


def tracing(
    tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
) -> Callable[[Event], None]:
    """What to give a client as ``on_event``.

    Each call is a span such as ``v2.events.get_event``, child of the span that is current where the call is made; each
    attempt is a child of it such as ``GET``, with ``url.template`` and ``http.request.resend_count``. The histogram
    ``http.client.request.duration`` counts attempts, in seconds.

    Args:
        tracer_provider: where spans go; None for the global provider.
        meter_provider: where durations go; None for the global provider.

    Raises:
        ConfigurationError: OpenTelemetry is not installed.
    """
    try:
        from opentelemetry import metrics, trace
    except ImportError:
        text = "opentelemetry is not installed: pip install 'altegio-client[otel]'"
        raise ConfigurationError(text) from None
    tracer = trace.get_tracer("altegio", VERSION, tracer_provider)
    meter = metrics.get_meter("altegio", VERSION, meter_provider)
    return _Spans(trace, tracer, meter.create_histogram("http.client.request.duration", "s")).take


class _Spans:
    def __init__(self, trace: Any, tracer: Any, durations: Any) -> None:
        self._trace, self._tracer, self._durations = trace, tracer, durations
        self._calls: dict[int, tuple[Span, Span | None]] = {}
        self._lock = threading.Lock()

    def take(self, event: Event) -> None:
        """Takes one event of any call; threads and tasks may share this."""
        with self._lock:
            call, attempt = self._calls.get(event.call, (None, None))
        if event.kind == "started":
            call = self._tracer.start_span(_name(event), kind=self._trace.SpanKind.INTERNAL, attributes=_of(event))
        elif call is None:
            return  # this listener came late
        elif event.kind == "attempt":
            attributes = _of(event) | ({"http.request.resend_count": event.attempt - 1} if event.attempt > 1 else {})
            around, client = self._trace.set_span_in_context(call), self._trace.SpanKind.CLIENT
            attempt = self._tracer.start_span(event.method, around, kind=client, attributes=attributes)
        elif event.kind in ("response", "failure") and attempt is not None:
            self._end(attempt, event)
            attempt = None
        elif event.kind in ("waiting", "retry"):
            why = {"reason": event.reason} if event.reason else {}
            call.add_event(event.kind, {"seconds": event.seconds, **why})
        elif event.kind == "ended":
            if attempt is not None:  # cancelled while it was under way
                self._end(attempt, event)
            if event.reason:
                self._fail(call, event.reason)
            if event.status is not None:
                call.set_attribute("http.response.status_code", event.status)
            call.end()
        with self._lock:
            if event.kind == "ended":
                self._calls.pop(event.call, None)
            else:
                self._calls[event.call] = call, attempt

    def _end(self, span: Span, event: Event) -> None:
        what: dict[str, Any] = {} if event.status is None else {"http.response.status_code": event.status}
        for name, value in what.items():
            span.set_attribute(name, value)
        failed = event.reason or (str(event.status) if event.status is not None and event.status >= 400 else "")
        if failed:
            self._fail(span, failed)
        span.end()
        wrong = {"error.type": failed} if failed else {}
        self._durations.record(event.seconds, {**_of(event), **what, **wrong})

    def _fail(self, span: Span, kind: str) -> None:
        span.set_attribute("error.type", kind)
        span.set_status(self._trace.StatusCode.ERROR)


def _name(event: Event) -> str:
    return f"{event.api}.{event.tag}.{event.operation_id}" if event.tag else f"{event.api}.{event.operation_id}"


def _of(event: Event) -> dict[str, str]:
    return {"http.request.method": event.method, "url.template": event.path}

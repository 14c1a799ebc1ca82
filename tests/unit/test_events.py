"""Tracing sees every call from its start to its end, and nothing of what it carried."""

import subprocess
import sys

import anyio
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from altegio import AsyncAltegio, RetryPolicy, errors, otel
from altegio_core.base.errors import AltegioError
from altegio_core.http.options import CallOptions
from tests.support.server import answer, hang_up, stall
from tests.unit.conftest import PARTNER, USER, request

AT_ONCE = RetryPolicy(base_delay=0)
EVENT = {"data": {"type": "event", "id": "17", "attributes": {}}}


def kinds(events):
    return [event.kind for event in events]


def test_a_call_with_retries_is_told_from_start_to_end(kind, clock, serve):
    events = []
    server = serve(hang_up, answer(503), answer(200, EVENT))
    altegio = kind.altegio(server.url, on_event=events.append, retries=AT_ONCE)
    kind.call(altegio.v2.events.get_event, 4564, 17)
    assert kinds(events) == [
        *("started", "attempt", "failure", "retry"),
        *("attempt", "response", "retry", "attempt", "response", "ended"),
    ]
    assert [event.reason for event in events if event.kind == "retry"] == ["no-connection", "503"]
    assert [event.status for event in events if event.kind == "response"] == [503, 200]
    last = events[-1]
    assert (last.api, last.tag, last.operation_id, last.method) == ("v2", "events", "get_event", "GET")
    assert last.path == "/locations/{location_id}/events/{event_id}"
    assert (last.attempt, last.status, last.reason) == (3, 200, "")
    assert last.received == events[-2].received > 0
    assert len({event.call for event in events}) == 1


def test_a_call_that_fails_says_how_it_ended(kind, clock, serve):
    events = []
    server = serve(answer(404, {"meta": {"message": "no"}}))
    with pytest.raises(errors.NotFoundError):
        kind.caller(server.url, clock=clock, on_event=events.append).send(request("GET"))
    assert kinds(events) == ["started", "attempt", "response", "ended"]
    assert (events[-1].status, events[-1].reason, events[-1].attempt) == (404, "NotFoundError", 1)


def test_no_event_holds_an_id_a_token_or_a_value(kind, clock, serve):
    events = []
    server = serve(answer(401, {"meta": {"message": f"secret-3f1c {USER}"}}))
    with pytest.raises(AltegioError):
        kind.caller(server.url, clock=clock, on_event=events.append).send(
            request(
                "POST",
                "/clients/77012345",
                template="/clients/{phone}",
                query=(("q", "query-77c0"),),
                body={"a": "body-6b1f"},
                has_body=True,
            ),
            CallOptions(headers={"X-Mine": "header-18ad"}),
        )
    text = repr(events)
    for secret in (PARTNER, USER, "77012345", "query-77c0", "body-6b1f", "header-18ad", "secret-3f1c"):
        assert secret not in text
    assert events[0].sent == len('{"a":"body-6b1f"}')


def test_an_error_in_the_callback_does_not_disturb_the_call(kind, clock, serve, caplog):
    def broken(event):
        raise ValueError("text-91c2 of an error")

    server = serve(answer(200, {"data": 1}))
    assert kind.caller(server.url, clock=clock, on_event=broken).send(request("GET")).status_code == 200
    assert "on_event raised ValueError" in caplog.text
    assert "text-91c2" not in caplog.text


def test_a_cancelled_call_ends_too(serve):
    events = []
    server = serve(stall(5))

    async def main():
        async with AsyncAltegio(
            PARTNER, USER, base_urls={"v2": server.url}, limiter=None, on_event=events.append
        ) as one:
            with anyio.move_on_after(0.2):
                await one.v2.events.get_event(4564, 17)

    anyio.run(main)
    assert kinds(events) == ["started", "attempt", "ended"]
    assert events[-1].reason


def test_nothing_is_loaded_where_nobody_listens():
    code = (
        "import sys, httpx\n"
        "from altegio import Altegio\n"
        "reply = httpx.MockTransport(lambda r: httpx.Response(200, json={'data': {}}))\n"
        "Altegio('partner', 'user', transport=reply).v2.events.get_event(1, 2)\n"
        "print([m for m in sys.modules if m.endswith(('http.events', 'http.reporting', 'package.otel'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_call_is_a_span_and_each_attempt_a_child_of_it(kind, clock, serve):
    exporter, reader = InMemorySpanExporter(), InMemoryMetricReader()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    listener = otel.tracing(provider, MeterProvider([reader]))
    server = serve(hang_up, answer(503), answer(200, EVENT))
    altegio = kind.altegio(server.url, on_event=listener, retries=AT_ONCE)
    tracer = provider.get_tracer("caller")
    with tracer.start_as_current_span("job"):
        kind.call(altegio.v2.events.get_event, 4564, 17)
    spans = {span.context.span_id: span for span in exporter.get_finished_spans()}
    call = next(span for span in spans.values() if span.name == "v2.events.get_event")
    attempts = [span for span in spans.values() if span.parent and span.parent.span_id == call.context.span_id]
    assert [span.name for span in attempts] == ["GET", "GET", "GET"]
    assert [span.attributes.get("http.request.resend_count") for span in attempts] == [None, 1, 2]
    assert [span.attributes.get("error.type") for span in attempts] == ["no-connection", "503", None]
    assert [span.status.status_code.name for span in attempts] == ["ERROR", "ERROR", "UNSET"]
    assert {span.attributes["url.template"] for span in (call, *attempts)} == {
        "/locations/{location_id}/events/{event_id}"
    }
    assert [event.name for event in call.events] == ["retry", "retry"]
    if kind.name == "sync":  # the others make the call in a context of their own
        assert spans[call.parent.span_id].name == "job"
    # Not the whole span: ids of spans and moments are made of digits too, and have any four of them now and then.
    told = [one for span in spans.values() for one in (span, *span.events)]
    shown = repr(
        [(one.name, dict(one.attributes)) for one in told] + [span.status.description for span in spans.values()]
    )
    assert "4564" not in shown
    assert USER not in shown
    (metric,) = reader.get_metrics_data().resource_metrics[0].scope_metrics[0].metrics
    assert metric.name == "http.client.request.duration"
    assert sum(point.count for point in metric.data.data_points) == 3

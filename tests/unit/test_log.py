"""Logs show what a call was and how it went, and nothing it carried."""

import logging

import pytest

from altegio_core.base.errors import AltegioError
from altegio_core.http.options import CallOptions
from tests.support.server import answer, hang_up
from tests.unit.conftest import PARTNER, USER, request


def test_one_line_for_each_attempt_by_allow_list(kind, clock, serve, caplog):
    caplog.set_level(logging.DEBUG, logger="altegio")
    server = serve(hang_up, answer(200, {"data": "body-6b1f"}, {"X-Request-Id": "abc-123"}))
    kind.caller(server.url, clock=clock).send(
        request("GET", "/clients/77012345", template="/clients/{phone}", query=(("q", "query-77c0"),)),
        CallOptions(headers={"X-Mine": "header-18ad"}),
    )
    lines = [record.getMessage() for record in caplog.records if record.name == "altegio"]
    assert lines == [
        "GET /clients/{phone} status=no-connection request_id=- attempt=1 ms=0",
        "GET /clients/{phone} status=200 request_id=abc-123 attempt=2 ms=0",
    ]
    fields = caplog.records[-1].altegio
    assert set(fields) == {"method", "path", "status", "request_id", "attempt", "milliseconds"}


@pytest.mark.parametrize(
    "request_id", [f"Bearer {PARTNER}, User {USER}", USER, "x" * 500, "a\tb"], ids=["header", "token", "long", "tab"]
)
def test_a_request_id_that_is_none_is_not_logged(kind, serve, caplog, request_id):
    caplog.set_level(logging.DEBUG, logger="altegio")
    server = serve(answer(200, headers={"X-Request-Id": request_id}))
    kind.caller(server.url).send(request("GET"))
    assert "request_id=-" in caplog.text
    assert USER not in "".join(record.getMessage() for record in caplog.records if record.name == "altegio")


def test_no_logger_shows_a_token(kind, clock, serve, caplog):
    caplog.set_level(logging.DEBUG)
    server = serve(hang_up, answer(503), answer(401, {"meta": {"message": "no"}}))
    with pytest.raises(AltegioError):
        kind.caller(server.url, clock=clock).send(request("GET"))
    assert caplog.records
    everything = "".join(f"{record.getMessage()} {record.__dict__!r}" for record in caplog.records)
    assert PARTNER not in everything
    assert USER not in everything

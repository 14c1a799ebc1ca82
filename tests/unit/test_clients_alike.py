"""A client is checked alike whether it is created, updated or added with others: by what the text beside each says."""

import datetime as dt
from typing import Any

import pytest

from altegio import Altegio, errors
from tests.support.family import httpx

SENT: list[bytes] = []


def _answer(request: httpx.Request) -> httpx.Response:
    SENT.append(request.content)
    return httpx.Response(201, json={"success": True, "data": None, "meta": {}})


def _ways(altegio: Altegio) -> dict[str, Any]:
    clients = altegio.v1.clients
    return {
        "create_client": lambda body: clients.create_client(4564, body=body),
        "update_client": lambda body: clients.update_client(4564, 7, body=body),
        "bulk_create_clients": lambda body: clients.bulk_create_clients(4564, body=[body]),
    }


@pytest.mark.parametrize("way", ["create_client", "update_client", "bulk_create_clients"])
@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("birth_date", "03.03.2000", "date, YYYY-MM-DD"),
        ("birth_date", "tomorrow", "date, YYYY-MM-DD"),
        ("gender_id", 3, "at most 2"),
        ("gender_id", -1, "at least 0"),
        ("importance_id", 4, "at most 3"),
    ],
)
def test_what_the_text_beside_a_field_rules_out_is_refused_in_each(way: str, field: str, value: Any, rule: str) -> None:
    SENT.clear()
    altegio = Altegio("partner", "user", transport=httpx.MockTransport(_answer), limiter=None)
    with altegio, pytest.raises(errors.RequestValidationError) as caught:
        _ways(altegio)[way]({"name": "Ann", "phone": "13155550181", field: value})
    (problem,) = caught.value.problems
    assert (problem.field.rpartition(".")[2], problem.rule) == (field, rule)
    assert SENT == []


@pytest.mark.parametrize("way", ["create_client", "update_client", "bulk_create_clients"])
@pytest.mark.parametrize("born", [dt.date(2000, 3, 3), "2000-03-03", "", "952041600"])
def test_a_date_the_forms_the_examples_have_and_none_are_sent(way: str, born: Any) -> None:
    SENT.clear()
    with Altegio("partner", "user", transport=httpx.MockTransport(_answer), limiter=None) as altegio:
        _ways(altegio)[way]({"name": "Ann", "phone": "13155550181", "birth_date": born, "gender_id": 0})
    (sent,) = SENT
    assert f'"birth_date":"{born}"'.encode() in sent

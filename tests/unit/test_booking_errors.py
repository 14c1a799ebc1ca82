"""Refusals of a booking are errors by their code, caught by their status as well; booking from end to end."""

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from altegio import Altegio, AsyncAltegio, errors
from altegio.booking import SERVERS
from altegio.mock import MockServer
from altegio_core.base.booking_errors import BOOKING_ERRORS
from tests.contract.test_programs import program

BODY = {"fullname": "Jane", "phone": "+12025550123", "appointments": [{"id": 1, "services": [7], "staff_id": 0}]}


@pytest.fixture
def mock() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.fixture
def client(mock: MockServer) -> Iterator[Altegio]:
    with Altegio("partner", base_urls=mock.base_urls, limiter=None, retries=0) as altegio:
        yield altegio


def refusal(*told: dict[str, Any], message: str = "An error has occurred") -> dict[str, Any]:
    return {"success": False, "data": None, "meta": {"message": message, "errors": list(told)}}


@pytest.mark.parametrize("code", BOOKING_ERRORS)
def test_a_code_is_an_error_of_its_status_too(code: int, mock: MockServer, client: Altegio) -> None:
    status, base = (403, errors.PermissionDeniedError) if code == 434 else (422, errors.UnprocessableEntityError)
    body = refusal({"code": code, "message": "no", "id": 3})
    mock.answer("booking", "create_online_booking", status=status, json=body)
    with pytest.raises(base) as caught:
        client.booking.online_booking.create_online_booking(4564, body=BODY)
    error = caught.value
    assert type(error) is BOOKING_ERRORS[code]
    assert isinstance(error, errors.BookingError)
    assert (error.code, error.status_code, error.message) == (code, status, "An error has occurred")
    assert error.refusals == (errors.BookingRefusal(code, "no", 3),)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - made here
        assert (type(twin), twin.code, twin.refusals) == (type(error), code, error.refusals)


def test_of_several_codes_the_first_that_is_a_booking_s_decides(mock: MockServer, client: Altegio) -> None:
    told = [{"code": 422, "message": "nothing set"}, {"code": "437", "message": "overlap"}, {"code": 433}]
    mock.answer("booking", "validate_booking_params", status=422, json=refusal(*told))
    with pytest.raises(errors.OverlapError) as caught:
        client.booking.online_booking.validate_booking_params(4564, body={"appointments": BODY["appointments"]})
    assert [one.code for one in caught.value.refusals] == [422, 437, 433]
    assert caught.value.code == 437


@pytest.mark.parametrize("told", [[], [{"code": 422}], [{"code": True}], [{"code": None}], ["433"], [{"code": "x"}]])
def test_other_refusals_stay_what_they_are(told: list[Any], mock: MockServer, client: Altegio) -> None:
    mock.answer("booking", "create_online_booking", status=422, json=refusal(*told))
    with pytest.raises(errors.UnprocessableEntityError) as caught:
        client.booking.online_booking.create_online_booking(4564, body=BODY)
    assert not isinstance(caught.value, errors.BookingError)


def test_a_code_of_another_status_is_no_booking_s(mock: MockServer, client: Altegio) -> None:
    mock.answer("booking", "create_online_booking", status=409, json=refusal({"code": 433}))
    with pytest.raises(errors.ConflictError):
        client.booking.online_booking.create_online_booking(4564, body=BODY)


def test_from_end_to_end(mock: MockServer, client: Altegio, capsys: pytest.CaptureFixture[str]) -> None:
    """The program books, with a code as well, goes on to the next time where one is taken, and cancels."""
    book = program("book_online")
    mock.answer("booking", "create_online_booking", status=422, json=refusal({"code": 433}))
    booked = book.main(client, code="0123")
    assert mock.requests[-1].body["code"] == "0123"
    book.cancel(client, booked)
    assert [seen.status for seen in mock.requests][-2:] == [201, 200]
    assert mock.requests[-1].path.endswith(f"/{booked.record_id}/{booked.record_hash}")
    mock.answer("booking", "create_online_booking", status=422, json=refusal({"code": 432}))
    assert book.main(client, code="9999") is None
    assert "wrong" in capsys.readouterr().out


def test_asynchronously(mock: MockServer) -> None:
    async def book() -> int:
        async with AsyncAltegio("partner", base_urls=mock.base_urls, limiter=None, retries=0) as client:
            online = client.booking.online_booking
            services = (await online.get_services_available_for_booking(4564)).data.services
            slots = (await online.get_time_slots_for_booking(4564, 0, "2026-09-21", service_ids=[services[0].id])).data
            visit = {"id": 1, "services": [services[0].id], "staff_id": 0, "datetime": slots[0].datetime}
            await online.validate_booking_params(4564, body={"appointments": [visit]})
            booked = (await online.create_online_booking(4564, body={**BODY, "appointments": [visit]})).data[0]
            await client.booking.client_account.delete_user_appointment(booked.record_id, booked.record_hash)
            return booked.record_id

    assert anyio.run(book) == 2820023
    assert [seen.status for seen in mock.requests] == [200, 200, 201, 201, 200]


def test_hosts_of_the_descriptions() -> None:
    assert SERVERS == ("https://api.alteg.io/api/v1", "https://b{form}.alteg.io/api/v1")
    operations = __import__("altegio").developers.OPERATIONS
    assert {one.server for one in operations.values()} == {
        "https://api.alteg.io/api/v1",
        "https://app.alteg.io",
        "https://api.alteg.io",
    }

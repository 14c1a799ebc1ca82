# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
    UNSET,
    Array,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    String,
    Union,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.BookingDates] = Endpoint(
    OPERATIONS["get_dates_available_for_booking"],
    ResponseSpec(Ref(models.__name__, "BookingDates")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("date", "query", String(format="date")),
        Parameter("date_from", "query", String(format="date")),
        Parameter("date_to", "query", String(format="date")),
        Parameter("service_ids", "query", Union((Array(INTEGER), STRING)), wire="service_ids[]"),
        Parameter("staff_id", "query", INTEGER),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    date: str | dt.date | Unset
    date_from: str | dt.date | Unset
    date_to: str | dt.date | Unset
    service_ids: list[int] | str | Unset
    staff_id: int | Unset


def request(
    location_id: int | str,
    *,
    date: str | dt.date | Unset = UNSET,
    date_from: str | dt.date | Unset = UNSET,
    date_to: str | dt.date | Unset = UNSET,
    service_ids: list[int] | str | Unset = UNSET,
    staff_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.BookingDates]:
    """Lists days with free times, and working days.

    `date_from` and `date_to` must be given together and take precedence over `date`.

    GET /book_dates/{location_id}

    Args:
        location_id: the location (int | str)
        date: only the month of this day (str | dt.date, YYYY-MM-DD, optional)
        date_from: first day (str | dt.date, YYYY-MM-DD, optional)
        date_to: last day (str | dt.date, YYYY-MM-DD, optional)
        service_ids: the services already chosen (list[int] | str, optional)
        staff_id: the team member already chosen; 0 is anyone (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BookingDates.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/online-booking/get_dates_available_for_booking
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "date": date,
            "date_from": date_from,
            "date_to": date_to,
            "service_ids": service_ids,
            "staff_id": staff_id,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookingDates]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.BookingDates]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookingDates]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.BookingDates]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

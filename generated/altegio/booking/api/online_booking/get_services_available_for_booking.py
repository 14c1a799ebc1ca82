# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.BookableServices] = Endpoint(
    OPERATIONS["get_services_available_for_booking"],
    ResponseSpec(Ref(models.__name__, "BookableServices")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("datetime", "query", String(format="local-date-time-t")),
        Parameter("service_ids", "query", Array(INTEGER), wire="service_ids[]"),
        Parameter("staff_id", "query", INTEGER),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    datetime: str | dt.datetime | dt.date | Unset
    service_ids: list[int] | Unset
    staff_id: int | Unset


def request(
    location_id: int | str,
    *,
    datetime: str | dt.datetime | dt.date | Unset = UNSET,
    service_ids: list[int] | Unset = UNSET,
    staff_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.BookableServices]:
    """Lists services that can be booked, and their categories, which cannot.

    `seance_length` comes only with a team member.

    GET /book_services/{location_id}

    Args:
        location_id: the location (int | str)
        datetime: the time already chosen, as `2026-09-09T18:30` (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS,
            optional)
        service_ids: the services already chosen (list[int], optional)
        staff_id: the team member already chosen; 0 is anyone (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BookableServices.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/online-booking/get_services_available_for_booking
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "datetime": datetime, "service_ids": service_ids, "staff_id": staff_id},
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookableServices]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.BookableServices]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookableServices]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.BookableServices]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

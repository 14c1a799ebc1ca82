# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Required, Unpack

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
    Response,
    ResponseSpec,
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[str]] = Endpoint(
    OPERATIONS["search_event_dates"],
    ResponseSpec(Array(STRING)),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("from_", "query", String(format="date"), wire="from", required=True),
        Parameter("resource_ids", "query", Array(INTEGER), wire="resource_ids[]"),
        Parameter("service_ids", "query", Array(INTEGER), wire="service_ids[]"),
        Parameter("staff_ids", "query", Array(INTEGER), wire="staff_ids[]"),
        Parameter("till", "query", String(format="date"), required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    from_: Required[str | dt.date]
    till: Required[str | dt.date]
    resource_ids: list[int] | Unset
    service_ids: list[int] | Unset
    staff_ids: list[int] | Unset


def request(
    location_id: int | str,
    *,
    from_: str | dt.date,
    till: str | dt.date,
    resource_ids: list[int] | Unset = UNSET,
    service_ids: list[int] | Unset = UNSET,
    staff_ids: list[int] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[str]]:
    """The days on which there are events.

    GET /activity/{location_id}/search_dates

    Args:
        location_id: the location (int | str)
        from_: first day to search (str | dt.date, YYYY-MM-DD)
        till: last day to search (str | dt.date, YYYY-MM-DD)
        resource_ids: only what uses these resources (list[int], optional)
        service_ids: only these services (list[int], optional)
        staff_ids: only of these team members (list[int], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[str].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/search_event_dates
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "from_": from_,
            "resource_ids": resource_ids,
            "service_ids": service_ids,
            "staff_ids": staff_ids,
            "till": till,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[str]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[str]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[str]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[str]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

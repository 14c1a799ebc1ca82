# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Required, Unpack

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
    Integer,
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

ENDPOINT: Endpoint[list[models.EventFilter]] = Endpoint(
    OPERATIONS["list_event_filters"],
    ResponseSpec(Array(Ref(models.__name__, "EventFilter"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_from", "query", String(format="local-date-time"), wire="filter[from]", required=True),
        Parameter("filter_to", "query", String(format="local-date-time"), wire="filter[to]", required=True),
        Parameter("filter_master_ids", "query", Array(INTEGER), wire="filter[master_ids][]"),
        Parameter("filter_service_ids", "query", Array(INTEGER), wire="filter[service_ids][]"),
        Parameter("filter_resource_ids", "query", Array(INTEGER), wire="filter[resource_ids][]"),
        Parameter("filter_weekdays", "query", Array(Integer(minimum=1, maximum=7)), wire="filter[weekdays][]"),
        Parameter("filter_capacity", "query", Integer(minimum=0), wire="filter[capacity]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_from: Required[str | dt.datetime | dt.date]
    filter_to: Required[str | dt.datetime | dt.date]
    filter_master_ids: list[int] | Unset
    filter_service_ids: list[int] | Unset
    filter_resource_ids: list[int] | Unset
    filter_weekdays: list[int] | Unset
    filter_capacity: int | Unset


def request(
    location_id: int | str,
    *,
    filter_from: str | dt.datetime | dt.date,
    filter_to: str | dt.datetime | dt.date,
    filter_master_ids: list[int] | Unset = UNSET,
    filter_service_ids: list[int] | Unset = UNSET,
    filter_resource_ids: list[int] | Unset = UNSET,
    filter_weekdays: list[int] | Unset = UNSET,
    filter_capacity: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.EventFilter]]:
    """What the events of a period can be filtered by: one resource each for `staff`, `service`, `service_category` and
    `resource`, whose `relationships` refer to what there is of it in `included`.

    A begin in the past is always refused with 422.

    GET /locations/{location_id}/events/filters

    Args:
        location_id: the location (int | str)
        filter_from: begin of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_to: end of the range, in the location's time zone (str | dt.datetime | dt.date, YYYY-MM-DD HH:MM:SS)
        filter_master_ids: only of these team members (list[int], optional)
        filter_service_ids: only these services (list[int], optional)
        filter_resource_ids: only events that use these resources (list[int], optional)
        filter_weekdays: only events on these days of the week, 1 Monday to 7 Sunday (list[int], optional)
        filter_capacity: only events with at least this many free places (int, at least 0, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[EventFilter].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/list_event_filters
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_from": filter_from,
            "filter_to": filter_to,
            "filter_master_ids": filter_master_ids,
            "filter_service_ids": filter_service_ids,
            "filter_resource_ids": filter_resource_ids,
            "filter_weekdays": filter_weekdays,
            "filter_capacity": filter_capacity,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.EventFilter]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.EventFilter]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.EventFilter]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.EventFilter]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

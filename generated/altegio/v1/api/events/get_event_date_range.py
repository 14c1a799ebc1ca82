# Generated; do not edit.

from __future__ import annotations

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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.EventDatesRange] = Endpoint(
    OPERATIONS["get_event_date_range"],
    ResponseSpec(Ref(models.__name__, "EventDatesRange")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("resource_ids", "query", Array(INTEGER), wire="resource_ids[]"),
        Parameter("service_ids", "query", Array(INTEGER), wire="service_ids[]"),
        Parameter("staff_ids", "query", Array(INTEGER), wire="staff_ids[]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    resource_ids: list[int] | Unset
    service_ids: list[int] | Unset
    staff_ids: list[int] | Unset


def request(
    location_id: int | str,
    *,
    resource_ids: list[int] | Unset = UNSET,
    service_ids: list[int] | Unset = UNSET,
    staff_ids: list[int] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.EventDatesRange]:
    """The first and the last day on which there are events.

    GET /activity/{location_id}/search_dates_range

    Args:
        location_id: the location (int | str)
        resource_ids: only what uses these resources (list[int], optional)
        service_ids: only these services (list[int], optional)
        staff_ids: only of these team members (list[int], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is EventDatesRange.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/get_event_date_range
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "resource_ids": resource_ids, "service_ids": service_ids, "staff_ids": staff_ids},
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.EventDatesRange]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.EventDatesRange]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.EventDatesRange]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.EventDatesRange]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

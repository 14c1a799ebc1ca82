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

ENDPOINT: Endpoint[list[models.ResourceOccupation]] = Endpoint(
    OPERATIONS["list_resource_occupations"],
    ResponseSpec(Array(Ref(models.__name__, "ResourceOccupation"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter(
            "filter_date_intersect_from_strict",
            "query",
            String(pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t"),
            wire="filter[date_intersect_from_strict]",
            required=True,
        ),
        Parameter(
            "filter_date_intersect_to_strict",
            "query",
            String(pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t"),
            wire="filter[date_intersect_to_strict]",
            required=True,
        ),
        Parameter("filter_service_id", "query", Integer(minimum=1), wire="filter[service_id]"),
        Parameter("filter_service_ids", "query", Array(Integer(minimum=1)), wire="filter[service_ids][]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_date_intersect_from_strict: Required[str | dt.datetime | dt.date]
    filter_date_intersect_to_strict: Required[str | dt.datetime | dt.date]
    filter_service_id: int | Unset
    filter_service_ids: list[int] | Unset


def request(
    location_id: int | str,
    *,
    filter_date_intersect_from_strict: str | dt.datetime | dt.date,
    filter_date_intersect_to_strict: str | dt.datetime | dt.date,
    filter_service_id: int | Unset = UNSET,
    filter_service_ids: list[int] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ResourceOccupation]]:
    """Lists when resources are taken, within a range of time.

    GET /locations/{location_id}/resource_occupations

    Args:
        location_id: the location (int | str)
        filter_date_intersect_from_strict: begin of the range, local to the location (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS)
        filter_date_intersect_to_strict: end of the range, local to the location (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS)
        filter_service_id: only resources this service uses (int, at least 1, optional)
        filter_service_ids: only these services (list[int], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ResourceOccupation].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/appointments/list_resource_occupations
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_date_intersect_from_strict": filter_date_intersect_from_strict,
            "filter_date_intersect_to_strict": filter_date_intersect_to_strict,
            "filter_service_id": filter_service_id,
            "filter_service_ids": filter_service_ids,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ResourceOccupation]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ResourceOccupation]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ResourceOccupation]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ResourceOccupation]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

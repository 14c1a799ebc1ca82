# Generated; do not edit.

from __future__ import annotations

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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.EventServiceOption]] = Endpoint(
    OPERATIONS["search_event_services"],
    ResponseSpec(Array(Ref(models.__name__, "EventServiceOption"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("staff_id", "query", INTEGER),
        Parameter("term", "query", STRING),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    staff_id: int | Unset
    term: str | Unset


def request(
    location_id: int | str,
    *,
    staff_id: int | Unset = UNSET,
    term: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.EventServiceOption]]:
    """Lists services that group events can be made of.

    GET /activity/{location_id}/services

    Args:
        location_id: the location (int | str)
        staff_id: only of this team member (int, optional)
        term: text to search for (str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[EventServiceOption].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/search_event_services
    """
    return Call(ENDPOINT, {"location_id": location_id, "staff_id": staff_id, "term": term}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.EventServiceOption]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.EventServiceOption]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.EventServiceOption]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.EventServiceOption]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
    AsyncClient,
    BodySpec,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.CreatedEventAppointment]] = Endpoint(
    OPERATIONS["bulk_create_event_appointments"],
    ResponseSpec(Array(Ref(models.__name__, "CreatedEventAppointment"))),
    (Parameter("location_id", "path", INTEGER), Parameter("event_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "BulkCreateEventAppointmentsRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.BulkCreateEventAppointmentsRequest | models.BulkCreateEventAppointmentsRequestDict]


def request(
    location_id: int | str,
    event_id: int | str,
    *,
    body: models.BulkCreateEventAppointmentsRequest | models.BulkCreateEventAppointmentsRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.CreatedEventAppointment]]:
    """Books up to 50 clients into an event.

    With the same status, some may be refused while others are booked: the data contains those booked, and
    `meta['errors']` has `index`, `phone`, `name` and `error` of each refused.

    POST /locations/{location_id}/events/{event_id}/appointments/bulk

    Args:
        location_id: the location (int | str)
        event_id: the group event (int | str)
        body: the clients, known ones by `client_id`, others by name and phone (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[CreatedEventAppointment].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/bulk_create_event_appointments
    """
    return Call(ENDPOINT, {"location_id": location_id, "event_id": event_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.CreatedEventAppointment]]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments))


def sync(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.CreatedEventAppointment]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.CreatedEventAppointment]]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, **arguments))


async def asyncio(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.CreatedEventAppointment]]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, **arguments))).parsed


name_errors(globals())

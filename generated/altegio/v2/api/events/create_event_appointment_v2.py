# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.CreatedEventAppointmentV2] = Endpoint(
    OPERATIONS["create_event_appointment_v2"],
    ResponseSpec(Ref(models.__name__, "CreatedEventAppointmentV2")),
    (Parameter("location_id", "path", INTEGER), Parameter("event_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "CreateEventAppointmentV2Request")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateEventAppointmentV2Request | models.CreateEventAppointmentV2RequestDict]


def request(
    location_id: int | str,
    event_id: int | str,
    *,
    body: models.CreateEventAppointmentV2Request | models.CreateEventAppointmentV2RequestDict,
    options: CallOptions | None = None,
) -> Call[models.CreatedEventAppointmentV2]:
    """Books a client into an event, under the path of early 2026.

    Deprecated: use v2.events.create_event_appointment.

    POST /companies/{location_id}/activities/{event_id}/records

    Args:
        location_id: the location (int | str)
        event_id: the group event (int | str)
        body: the client with all ten fields, and number of places (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is CreatedEventAppointmentV2.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/create_event_appointment_v2
    """
    return Call(ENDPOINT, {"location_id": location_id, "event_id": event_id, "body": body}, options)


@deprecated("create_event_appointment_v2 is deprecated by Altegio; use v2.events.create_event_appointment")
def sync_detailed(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CreatedEventAppointmentV2]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments))


@deprecated("create_event_appointment_v2 is deprecated by Altegio; use v2.events.create_event_appointment")
def sync(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.CreatedEventAppointmentV2]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments)).parsed


@deprecated("create_event_appointment_v2 is deprecated by Altegio; use v2.events.create_event_appointment")
async def asyncio_detailed(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CreatedEventAppointmentV2]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, **arguments))


@deprecated("create_event_appointment_v2 is deprecated by Altegio; use v2.events.create_event_appointment")
async def asyncio(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.CreatedEventAppointmentV2]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, **arguments))).parsed


name_errors(globals())

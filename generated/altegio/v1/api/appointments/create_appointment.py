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

ENDPOINT: Endpoint[list[models.Appointment]] = Endpoint(
    OPERATIONS["create_appointment"],
    ResponseSpec(Array(Ref(models.__name__, "Appointment"))),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "AppointmentRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.AppointmentRequest | models.AppointmentRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.AppointmentRequest | models.AppointmentRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.Appointment]]:
    """Books a client with a team member, or into a group event.

    A busy or past time is refused unless `save_if_busy` is true. The server does not prevent double bookings: put a
    reference of your own into `api_id`, and look for it before you try again.

    POST /records/{location_id}

    Args:
        location_id: the location (int | str)
        body: for a plain appointment `client`, `staff_id`, `services`, `datetime` and `seance_length`; for a group
            event `activity_id` and `client` (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Appointment].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/create_appointment
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Appointment]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Appointment]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Appointment]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Appointment]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Required, Unpack

from altegio_core.operations.generated import (
    ANY,
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

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATIONS["update_appointment_attendance"],
    ResponseSpec(ANY),
    (Parameter("location_id", "path", INTEGER), Parameter("record_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateAppointmentAttendanceRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateAppointmentAttendanceRequest | models.UpdateAppointmentAttendanceRequestDict]


def request(
    location_id: int | str,
    record_id: int | str,
    *,
    body: models.UpdateAppointmentAttendanceRequest | models.UpdateAppointmentAttendanceRequestDict,
    options: CallOptions | None = None,
) -> Call[Any]:
    """Sets whether the client is expected, came or did not come.

    Other appointments of the same visit may change too, and so may payments, loyalty and notifications. If a part
    fails, nothing is undone. Read the appointment again afterwards: the answer describes the calendar.

    POST /locations/{location_id}/appointments/{record_id}/attendance

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int | str)
        body: 2 confirmed, 1 arrived, 0 expected, -1 did not come (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Any.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment_attendance
    """
    return Call(ENDPOINT, {"location_id": location_id, "record_id": record_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[Any]]:
    """See `request`."""
    return run(client, request(location_id, record_id, **arguments))


def sync(
    location_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[Any]:
    """See `request`."""
    return run(client, request(location_id, record_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[Any]]:
    """See `request`."""
    return await run_async(client, request(location_id, record_id, **arguments))


async def asyncio(
    location_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[Any]:
    """See `request`."""
    return (await run_async(client, request(location_id, record_id, **arguments))).parsed


name_errors(globals())

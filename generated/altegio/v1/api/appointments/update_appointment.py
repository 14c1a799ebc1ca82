# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    AsyncClient,
    BodySpec,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.UpdatedAppointment] = Endpoint(
    OPERATIONS["update_appointment"],
    ResponseSpec(Ref(models.__name__, "UpdatedAppointment")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
        Parameter("include_consumables", "query", Integer(minimum=0, maximum=1)),
        Parameter("include_finance_transactions", "query", Integer(minimum=0, maximum=1)),
    ),
    BodySpec(Ref(models.__name__, "AppointmentRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.AppointmentRequest | models.AppointmentRequestDict]
    include_consumables: int | Unset
    include_finance_transactions: int | Unset


def request(
    location_id: int | str,
    record_id: int | str,
    *,
    body: models.AppointmentRequest | models.AppointmentRequestDict,
    include_consumables: int | Unset = UNSET,
    include_finance_transactions: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.UpdatedAppointment]:
    """Replaces an appointment.

    Fields that are not sent are lost or refused, so read it first and send everything, even to change one custom field.
    The answer may have status 201.

    PUT /record/{location_id}/{record_id}

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int | str)
        include_consumables: 1 to list consumables with the appointment (int, at least 0, at most 1, optional)
        include_finance_transactions: 1 to list payments with the appointment (int, at least 0, at most 1, optional)
        body: for a plain appointment `client`, `staff_id`, `services`, `datetime` and `seance_length`; for one of a
            group event `activity_id`, which has to be its present one, and `client` (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is UpdatedAppointment.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "record_id": record_id,
            "include_consumables": include_consumables,
            "include_finance_transactions": include_finance_transactions,
            "body": body,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UpdatedAppointment]]:
    """See `request`."""
    return run(client, request(location_id, record_id, **arguments))


def sync(
    location_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.UpdatedAppointment]:
    """See `request`."""
    return run(client, request(location_id, record_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UpdatedAppointment]]:
    """See `request`."""
    return await run_async(client, request(location_id, record_id, **arguments))


async def asyncio(
    location_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.UpdatedAppointment]:
    """See `request`."""
    return (await run_async(client, request(location_id, record_id, **arguments))).parsed


name_errors(globals())

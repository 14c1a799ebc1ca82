# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.AppointmentDetails] = Endpoint(
    OPERATIONS["get_appointment"],
    ResponseSpec(Ref(models.__name__, "AppointmentDetails")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
        Parameter("include_consumables", "query", Integer(minimum=0, maximum=1)),
        Parameter("include_finance_transactions", "query", Integer(minimum=0, maximum=1)),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include_consumables: int | Unset
    include_finance_transactions: int | Unset


def request(
    location_id: int | str,
    record_id: int | str,
    *,
    include_consumables: int | Unset = UNSET,
    include_finance_transactions: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.AppointmentDetails]:
    """Reads an appointment.

    `date` is local time of the location; the offset in `datetime` may be that of another season. Lines of services
    deleted meanwhile are missing.

    GET /record/{location_id}/{record_id}

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int | str)
        include_consumables: 1 to list consumables with the appointment (int, at least 0, at most 1, optional)
        include_finance_transactions: 1 to list payments with the appointment (int, at least 0, at most 1, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is AppointmentDetails.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "record_id": record_id,
            "include_consumables": include_consumables,
            "include_finance_transactions": include_finance_transactions,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.AppointmentDetails]]:
    """See `request`."""
    return run(client, request(location_id, record_id, **arguments))


def sync(
    location_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.AppointmentDetails]:
    """See `request`."""
    return run(client, request(location_id, record_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.AppointmentDetails]]:
    """See `request`."""
    return await run_async(client, request(location_id, record_id, **arguments))


async def asyncio(
    location_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.AppointmentDetails]:
    """See `request`."""
    return (await run_async(client, request(location_id, record_id, **arguments))).parsed


name_errors(globals())

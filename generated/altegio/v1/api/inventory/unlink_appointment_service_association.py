# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    Array,
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

ENDPOINT: Endpoint[list[models.AppointmentConsumables]] = Endpoint(
    OPERATIONS["unlink_appointment_service_association"],
    ResponseSpec(Array(Ref(models.__name__, "AppointmentConsumables"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
        Parameter("service_id", "path", INTEGER),
        Parameter("delete_consumables", "query", Integer(minimum=0, maximum=1)),
    ),
    BodySpec(Ref(models.__name__, "UnlinkAppointmentServiceAssociationRequest"), required=False),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: (
        models.UnlinkAppointmentServiceAssociationRequest
        | models.UnlinkAppointmentServiceAssociationRequestDict
        | Unset
    )
    delete_consumables: int | Unset


def request(
    location_id: int | str,
    record_id: int | str,
    service_id: int | str,
    *,
    delete_consumables: int | Unset = UNSET,
    body: models.UnlinkAppointmentServiceAssociationRequest
    | models.UnlinkAppointmentServiceAssociationRequestDict
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.AppointmentConsumables]]:
    """Removes the bill of materials from a service of an appointment.

    `delete_consumables` can be sent in query and body; it is not known which of them is read.

    DELETE /technological_cards/record_consumables/technological_cards/{location_id}/{record_id}/{service_id}

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int | str)
        service_id: the service (int | str)
        delete_consumables: 1 to remove the consumables as well (int, at least 0, at most 1, optional)
        body: whether the consumables go as well (a model or a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[AppointmentConsumables].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/unlink_appointment_service_association
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "record_id": record_id,
            "service_id": service_id,
            "delete_consumables": delete_consumables,
            "body": body,
        },
        options,
    )


def sync_detailed(
    location_id: int | str,
    record_id: int | str,
    service_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[list[models.AppointmentConsumables]]]:
    """See `request`."""
    return run(client, request(location_id, record_id, service_id, **arguments))


def sync(
    location_id: int | str,
    record_id: int | str,
    service_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Arguments],
) -> Envelope[list[models.AppointmentConsumables]]:
    """See `request`."""
    return run(client, request(location_id, record_id, service_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    record_id: int | str,
    service_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[list[models.AppointmentConsumables]]]:
    """See `request`."""
    return await run_async(client, request(location_id, record_id, service_id, **arguments))


async def asyncio(
    location_id: int | str,
    record_id: int | str,
    service_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[list[models.AppointmentConsumables]]:
    """See `request`."""
    return (await run_async(client, request(location_id, record_id, service_id, **arguments))).parsed


name_errors(globals())

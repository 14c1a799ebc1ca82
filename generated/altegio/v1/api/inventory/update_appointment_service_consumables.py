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

ENDPOINT: Endpoint[list[models.AppointmentConsumables]] = Endpoint(
    OPERATIONS["update_appointment_service_consumables"],
    ResponseSpec(Array(Ref(models.__name__, "AppointmentConsumables"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
        Parameter("service_id", "path", INTEGER),
    ),
    BodySpec(Ref(models.__name__, "Consumables")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.Consumables | models.ConsumablesDict]


def request(
    location_id: int | str,
    record_id: int | str,
    service_id: int | str,
    *,
    body: models.Consumables | models.ConsumablesDict,
    options: CallOptions | None = None,
) -> Call[list[models.AppointmentConsumables]]:
    """Replaces what a service of an appointment uses up.

    PUT /technological_cards/record_consumables/consumables/{location_id}/{record_id}/{service_id}

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int | str)
        service_id: the service (int | str)
        body: all consumables; those left out are removed (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[AppointmentConsumables].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_appointment_service_consumables
    """
    return Call(
        ENDPOINT, {"location_id": location_id, "record_id": record_id, "service_id": service_id, "body": body}, options
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

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Integer, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.create_appointment_request import CreateAppointmentRequest
    from ...models.update_appointment_data import UpdateAppointmentData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[UpdateAppointmentData] = Endpoint(
    OPERATIONS["update_appointment"],
    Answer(Ref(_MODELS, "UpdateAppointmentData")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
        Parameter("include_consumables", "query", Integer(minimum=0, maximum=1)),
        Parameter("include_finance_transactions", "query", Integer(minimum=0, maximum=1)),
    ),
    Body(Ref(_MODELS, "CreateAppointmentRequest")),
)


def sync_detailed(
    location_id: int,
    record_id: int,
    *,
    client: Client,
    body: CreateAppointmentRequest | Mapping[str, Any],
    include_consumables: int | Unset = UNSET,
    include_finance_transactions: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[UpdateAppointmentData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
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


def sync(
    location_id: int,
    record_id: int,
    *,
    client: Client,
    body: CreateAppointmentRequest | Mapping[str, Any],
    include_consumables: int | Unset = UNSET,
    include_finance_transactions: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[UpdateAppointmentData]:
    """Edit Appointment.

    PUT /record/{location_id}/{record_id}

    Args:
        location_id: int
        record_id: int
        include_consumables: int, at least 0, at most 1 (optional)
        include_finance_transactions: int, at least 0, at most 1 (optional)
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is UpdateAppointmentData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_appointment
    """
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "record_id": record_id,
            "include_consumables": include_consumables,
            "include_finance_transactions": include_finance_transactions,
            "body": body,
        },
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    record_id: int,
    *,
    client: AsyncClient,
    body: CreateAppointmentRequest | Mapping[str, Any],
    include_consumables: int | Unset = UNSET,
    include_finance_transactions: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[UpdateAppointmentData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
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


async def asyncio(
    location_id: int,
    record_id: int,
    *,
    client: AsyncClient,
    body: CreateAppointmentRequest | Mapping[str, Any],
    include_consumables: int | Unset = UNSET,
    include_finance_transactions: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[UpdateAppointmentData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
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
    ).parsed

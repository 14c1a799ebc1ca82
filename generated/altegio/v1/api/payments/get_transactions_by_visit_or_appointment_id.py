# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_transactions_data_item import GetTransactionsDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetTransactionsDataItem]] = Endpoint(
    OPERATIONS["get_transactions_by_visit_or_appointment_id"],
    Answer(Array(Ref(_MODELS, "GetTransactionsDataItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "query", INTEGER),
        Parameter("visit_id", "query", INTEGER),
    ),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    record_id: int | Unset = UNSET,
    visit_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetTransactionsDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "record_id": record_id, "visit_id": visit_id}, options)


def sync(
    location_id: int,
    *,
    client: Client,
    record_id: int | Unset = UNSET,
    visit_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[GetTransactionsDataItem]]:
    """Get Transactions by Visit or Appointment ID.

    GET /timetable/transactions/{location_id}

    Args:
        location_id: int
        record_id: int (optional)
        visit_id: int (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetTransactionsDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/payments/get_transactions_by_visit_or_appointment_id
    """
    return call(
        client, ENDPOINT, {"location_id": location_id, "record_id": record_id, "visit_id": visit_id}, options
    ).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    record_id: int | Unset = UNSET,
    visit_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetTransactionsDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "record_id": record_id, "visit_id": visit_id}, options
    )


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    record_id: int | Unset = UNSET,
    visit_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[GetTransactionsDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"location_id": location_id, "record_id": record_id, "visit_id": visit_id}, options
        )
    ).parsed

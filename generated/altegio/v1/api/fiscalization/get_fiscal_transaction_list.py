# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, NUMBER, Array, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_fiscal_transaction_list_data_item import GetFiscalTransactionListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetFiscalTransactionListDataItem]] = Endpoint(
    OPERATIONS["get_fiscal_transaction_list"],
    Answer(Array(Ref(_MODELS, "GetFiscalTransactionListDataItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("editable_length", "query", INTEGER),
        Parameter("end_date", "query", NUMBER),
        Parameter("page", "query", INTEGER),
        Parameter("start_date", "query", NUMBER),
        Parameter("status", "query", NUMBER),
        Parameter("type", "query", NUMBER),
    ),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    editable_length: int | Unset = UNSET,
    end_date: float | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: float | Unset = UNSET,
    status: float | Unset = UNSET,
    type: float | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetFiscalTransactionListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "editable_length": editable_length,
            "end_date": end_date,
            "page": page,
            "start_date": start_date,
            "status": status,
            "type": type,
        },
        options,
    )


def sync(
    location_id: int,
    *,
    client: Client,
    editable_length: int | Unset = UNSET,
    end_date: float | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: float | Unset = UNSET,
    status: float | Unset = UNSET,
    type: float | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[GetFiscalTransactionListDataItem]]:
    """Get fiscal transactions.

    GET /kkm_transactions/{location_id}

    Args:
        location_id: int
        editable_length: int (optional)
        end_date: float (optional)
        page: int (optional)
        start_date: float (optional)
        status: float (optional)
        type: float (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetFiscalTransactionListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/get_fiscal_transaction_list
    """
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "editable_length": editable_length,
            "end_date": end_date,
            "page": page,
            "start_date": start_date,
            "status": status,
            "type": type,
        },
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    editable_length: int | Unset = UNSET,
    end_date: float | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: float | Unset = UNSET,
    status: float | Unset = UNSET,
    type: float | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetFiscalTransactionListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "editable_length": editable_length,
            "end_date": end_date,
            "page": page,
            "start_date": start_date,
            "status": status,
            "type": type,
        },
        options,
    )


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    editable_length: int | Unset = UNSET,
    end_date: float | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: float | Unset = UNSET,
    status: float | Unset = UNSET,
    type: float | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[GetFiscalTransactionListDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {
                "location_id": location_id,
                "editable_length": editable_length,
                "end_date": end_date,
                "page": page,
                "start_date": start_date,
                "status": status,
                "type": type,
            },
            options,
        )
    ).parsed

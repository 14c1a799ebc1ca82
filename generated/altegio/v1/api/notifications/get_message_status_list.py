# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint
from altegio_core.response import Envelope, Response
from altegio_core.schema import Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.delivery_status_request_data_types_item import DeliveryStatusRequestDataTypesItem
    from ...models.get_message_status_list_data import GetMessageStatusListData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetMessageStatusListData] = Endpoint(
    OPERATIONS["get_message_status_list"],
    Answer(Ref(_MODELS, "GetMessageStatusListData"), enveloped=False),
    (),
    Body(Array(Ref(_MODELS, "DeliveryStatusRequestDataTypesItem"))),
)


def sync_detailed(
    *,
    client: Client,
    body: list[DeliveryStatusRequestDataTypesItem] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Response[Envelope[GetMessageStatusListData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"body": body}, options)


def sync(
    *,
    client: Client,
    body: list[DeliveryStatusRequestDataTypesItem] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Envelope[GetMessageStatusListData]:
    """Getting Message Statuses.

    POST /delivery/status

    Args:
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetMessageStatusListData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_message_status_list
    """
    return call(client, ENDPOINT, {"body": body}, options).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: list[DeliveryStatusRequestDataTypesItem] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Response[Envelope[GetMessageStatusListData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"body": body}, options)


async def asyncio(
    *,
    client: AsyncClient,
    body: list[DeliveryStatusRequestDataTypesItem] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Envelope[GetMessageStatusListData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"body": body}, options)).parsed

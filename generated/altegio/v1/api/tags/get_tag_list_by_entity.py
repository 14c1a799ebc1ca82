# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref, String

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_tag_list_by_entity_data_item import GetTagListByEntityDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetTagListByEntityDataItem]] = Endpoint(
    OPERATIONS["get_tag_list_by_entity"],
    Answer(Array(Ref(_MODELS, "GetTagListByEntityDataItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("entity", "path", String(enum=("common", "client", "record", "activity"))),
    ),
)


def sync_detailed(
    location_id: int,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: Client,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetTagListByEntityDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "entity": entity}, options)


def sync(
    location_id: int,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: Client,
    options: CallOptions | None = None,
) -> Envelope[list[GetTagListByEntityDataItem]]:
    """Get location tags (Deprecated).

    GET /labels/{location_id}/{entity}

    Deprecated: use v2.list_tags.

    Args:
        location_id: int
        entity: Literal['common', 'client', 'record', 'activity']
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetTagListByEntityDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/tags/get_tag_list_by_entity
    """
    return call(client, ENDPOINT, {"location_id": location_id, "entity": entity}, options).parsed


async def asyncio_detailed(
    location_id: int,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: AsyncClient,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetTagListByEntityDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "entity": entity}, options)


async def asyncio(
    location_id: int,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: AsyncClient,
    options: CallOptions | None = None,
) -> Envelope[list[GetTagListByEntityDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "entity": entity}, options)).parsed

# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref, String
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.list_tags_data_item import ListTagsDataItem

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[list[ListTagsDataItem]] = Endpoint(
    OPERATIONS["list_tags"],
    Answer(Array(Ref(_MODELS, "ListTagsDataItem"))),
    (
        Parameter("company_id", "path", INTEGER),
        Parameter("entity", "query", String(enum=("common", "client", "record", "activity", "0", "1", "2", "3"))),
    ),
)


def sync_detailed(
    company_id: int,
    *,
    client: Client,
    entity: Literal["common", "client", "record", "activity", "0", "1", "2", "3"] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[ListTagsDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"company_id": company_id, "entity": entity}, options)


def sync(
    company_id: int,
    *,
    client: Client,
    entity: Literal["common", "client", "record", "activity", "0", "1", "2", "3"] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[ListTagsDataItem]]:
    """List Tags.

    GET /locations/{company_id}/tags

    Args:
        company_id: int
        entity: Literal['common', 'client', 'record', 'activity', '0', '1', '2', '3'] (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[ListTagsDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/list_tags
    """
    return call(client, ENDPOINT, {"company_id": company_id, "entity": entity}, options).parsed


async def asyncio_detailed(
    company_id: int,
    *,
    client: AsyncClient,
    entity: Literal["common", "client", "record", "activity", "0", "1", "2", "3"] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[ListTagsDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"company_id": company_id, "entity": entity}, options)


async def asyncio(
    company_id: int,
    *,
    client: AsyncClient,
    entity: Literal["common", "client", "record", "activity", "0", "1", "2", "3"] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[ListTagsDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"company_id": company_id, "entity": entity}, options)).parsed

# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.create_tag_request import CreateTagRequest
    from ...models.get_tag_data import GetTagData

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[GetTagData] = Endpoint(
    OPERATIONS["create_tag"],
    Answer(Ref(_MODELS, "GetTagData")),
    (Parameter("company_id", "path", INTEGER),),
    Body(Ref(_MODELS, "CreateTagRequest")),
)


def sync_detailed(
    company_id: int, *, client: Client, body: CreateTagRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Response[Envelope[GetTagData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"company_id": company_id, "body": body}, options)


def sync(
    company_id: int, *, client: Client, body: CreateTagRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Envelope[GetTagData]:
    """Create Tag.

    POST /locations/{company_id}/tags

    Args:
        company_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetTagData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/create_tag
    """
    return call(client, ENDPOINT, {"company_id": company_id, "body": body}, options).parsed


async def asyncio_detailed(
    company_id: int,
    *,
    client: AsyncClient,
    body: CreateTagRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetTagData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"company_id": company_id, "body": body}, options)


async def asyncio(
    company_id: int,
    *,
    client: AsyncClient,
    body: CreateTagRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetTagData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"company_id": company_id, "body": body}, options)).parsed

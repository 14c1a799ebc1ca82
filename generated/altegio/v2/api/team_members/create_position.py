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
    from ...models.create_position_request import CreatePositionRequest
    from ...models.get_position_data import GetPositionData

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[GetPositionData] = Endpoint(
    OPERATIONS["create_position"],
    Answer(Ref(_MODELS, "GetPositionData")),
    (Parameter("company_id", "path", INTEGER),),
    Body(Ref(_MODELS, "CreatePositionRequest")),
)


def sync_detailed(
    company_id: int,
    *,
    client: Client,
    body: CreatePositionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetPositionData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"company_id": company_id, "body": body}, options)


def sync(
    company_id: int,
    *,
    client: Client,
    body: CreatePositionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetPositionData]:
    """Create Position.

    POST /locations/{company_id}/positions

    Args:
        company_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetPositionData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/create_position
    """
    return call(client, ENDPOINT, {"company_id": company_id, "body": body}, options).parsed


async def asyncio_detailed(
    company_id: int,
    *,
    client: AsyncClient,
    body: CreatePositionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetPositionData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"company_id": company_id, "body": body}, options)


async def asyncio(
    company_id: int,
    *,
    client: AsyncClient,
    body: CreatePositionRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetPositionData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"company_id": company_id, "body": body}, options)).parsed

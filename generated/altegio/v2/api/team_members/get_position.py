# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Integer, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_position_data import GetPositionData

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[GetPositionData] = Endpoint(
    OPERATIONS["get_position"],
    Answer(Ref(_MODELS, "GetPositionData")),
    (Parameter("company_id", "path", INTEGER), Parameter("position_id", "path", Integer(minimum=1))),
)


def sync_detailed(
    company_id: int, position_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[GetPositionData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"company_id": company_id, "position_id": position_id}, options)


def sync(
    company_id: int, position_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[GetPositionData]:
    """Get Position.

    GET /locations/{company_id}/positions/{position_id}

    Args:
        company_id: int
        position_id: int, at least 1
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetPositionData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/get_position
    """
    return call(client, ENDPOINT, {"company_id": company_id, "position_id": position_id}, options).parsed


async def asyncio_detailed(
    company_id: int, position_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[GetPositionData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"company_id": company_id, "position_id": position_id}, options)


async def asyncio(
    company_id: int, position_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[GetPositionData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"company_id": company_id, "position_id": position_id}, options)).parsed

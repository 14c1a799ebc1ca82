# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_visit_data import GetVisitData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetVisitData] = Endpoint(
    OPERATIONS["get_visit"], Answer(Ref(_MODELS, "GetVisitData")), (Parameter("visit_id", "path", INTEGER),)
)


def sync_detailed(
    visit_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[GetVisitData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"visit_id": visit_id}, options)


def sync(visit_id: int, *, client: Client, options: CallOptions | None = None) -> Envelope[GetVisitData]:
    """Get a visit.

    GET /visits/{visit_id}

    Args:
        visit_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetVisitData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit
    """
    return call(client, ENDPOINT, {"visit_id": visit_id}, options).parsed


async def asyncio_detailed(
    visit_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[GetVisitData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"visit_id": visit_id}, options)


async def asyncio(visit_id: int, *, client: AsyncClient, options: CallOptions | None = None) -> Envelope[GetVisitData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"visit_id": visit_id}, options)).parsed

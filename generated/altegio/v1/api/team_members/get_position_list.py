# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.staff_position import StaffPosition

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[StaffPosition | None]] = Endpoint(
    OPERATIONS["get_position_list"],
    Answer(Array(Ref(_MODELS, "StaffPosition", nullable=True))),
    (Parameter("location_id", "path", INTEGER),),
)


def sync_detailed(
    location_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[StaffPosition | None]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id}, options)


def sync(
    location_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[StaffPosition | None]]:
    """Deprecated. Get a list of location positions.

    GET /company/{location_id}/staff/positions

    Deprecated: use v2.list_positions.

    Args:
        location_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[StaffPosition | None].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_position_list
    """
    return call(client, ENDPOINT, {"location_id": location_id}, options).parsed


async def asyncio_detailed(
    location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[StaffPosition | None]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id}, options)


async def asyncio(
    location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[StaffPosition | None]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id}, options)).parsed

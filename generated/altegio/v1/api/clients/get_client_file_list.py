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
    from ...models.get_client_file_list_data_item import GetClientFileListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetClientFileListDataItem]] = Endpoint(
    OPERATIONS["get_client_file_list"],
    Answer(Array(Ref(_MODELS, "GetClientFileListDataItem"))),
    (Parameter("location_id", "path", INTEGER), Parameter("client_id", "path", INTEGER)),
)


def sync_detailed(
    location_id: int, client_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetClientFileListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "client_id": client_id}, options)


def sync(
    location_id: int, client_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[GetClientFileListDataItem]]:
    """Sample Request to Get a List of Client Files.

    GET /company/{location_id}/clients/files/{client_id}

    Args:
        location_id: int
        client_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetClientFileListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_file_list
    """
    return call(client, ENDPOINT, {"location_id": location_id, "client_id": client_id}, options).parsed


async def asyncio_detailed(
    location_id: int, client_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetClientFileListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "client_id": client_id}, options)


async def asyncio(
    location_id: int, client_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[GetClientFileListDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "client_id": client_id}, options)).parsed

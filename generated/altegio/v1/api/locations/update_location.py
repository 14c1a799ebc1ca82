# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

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
    from ...models.update_location_data import UpdateLocationData
    from ...models.update_location_request import UpdateLocationRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[UpdateLocationData] = Endpoint(
    OPERATIONS["update_location"],
    Answer(Ref(_MODELS, "UpdateLocationData")),
    (Parameter("location_id", "path", INTEGER),),
    Body(Ref(_MODELS, "UpdateLocationRequest")),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    body: UpdateLocationRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[UpdateLocationData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync(
    location_id: int,
    *,
    client: Client,
    body: UpdateLocationRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[UpdateLocationData]:
    """Change location.

    PUT /company/{location_id}

    Args:
        location_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is UpdateLocationData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/locations/update_location
    """
    return call(client, ENDPOINT, {"location_id": location_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    body: UpdateLocationRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[UpdateLocationData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "body": body}, options)


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    body: UpdateLocationRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[UpdateLocationData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "body": body}, options)).parsed

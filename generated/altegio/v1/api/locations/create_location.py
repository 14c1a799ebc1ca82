# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint
from altegio_core.response import Envelope, Response
from altegio_core.schema import Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.create_location_data import CreateLocationData
    from ...models.create_location_request import CreateLocationRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[CreateLocationData] = Endpoint(
    OPERATIONS["create_location"],
    Answer(Ref(_MODELS, "CreateLocationData")),
    (),
    Body(Ref(_MODELS, "CreateLocationRequest")),
)


def sync_detailed(
    *, client: Client, body: CreateLocationRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Response[Envelope[CreateLocationData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"body": body}, options)


def sync(
    *, client: Client, body: CreateLocationRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Envelope[CreateLocationData]:
    """Create a location.

    POST /companies

    Args:
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is CreateLocationData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/locations/create_location
    """
    return call(client, ENDPOINT, {"body": body}, options).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateLocationRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Response[Envelope[CreateLocationData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: CreateLocationRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Envelope[CreateLocationData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"body": body}, options)).parsed

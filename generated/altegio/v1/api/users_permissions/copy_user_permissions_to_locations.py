# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import ANY, INTEGER, Map, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.copy_user_permissions_to_locations_request import CopyUserPermissionsToLocationsRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[dict[str, Any] | None] = Endpoint(
    OPERATIONS["copy_user_permissions_to_locations"],
    Answer(Map(ANY, nullable=True)),
    (Parameter("location_id", "path", INTEGER), Parameter("user_id", "path", INTEGER)),
    Body(Ref(_MODELS, "CopyUserPermissionsToLocationsRequest")),
)


def sync_detailed(
    location_id: int,
    user_id: int,
    *,
    client: Client,
    body: CopyUserPermissionsToLocationsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[dict[str, Any] | None]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)


def sync(
    location_id: int,
    user_id: int,
    *,
    client: Client,
    body: CopyUserPermissionsToLocationsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[dict[str, Any] | None]:
    """Copy a User to Companies.

    POST /company/{location_id}/users/{user_id}/copy_to_companies

    Args:
        location_id: int
        user_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is dict[str, Any] | None.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/copy_user_permissions_to_locations
    """
    return call(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    user_id: int,
    *,
    client: AsyncClient,
    body: CopyUserPermissionsToLocationsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[dict[str, Any] | None]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)


async def asyncio(
    location_id: int,
    user_id: int,
    *,
    client: AsyncClient,
    body: CopyUserPermissionsToLocationsRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[dict[str, Any] | None]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)
    ).parsed

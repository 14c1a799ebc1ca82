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
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.update_user_permissions_request import UpdateUserPermissionsRequest
    from ...models.user_role_permissions import UserRolePermissions

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[UserRolePermissions] = Endpoint(
    OPERATIONS["update_user_permissions"],
    Answer(Ref(_MODELS, "UserRolePermissions")),
    (Parameter("location_id", "path", INTEGER), Parameter("user_id", "path", INTEGER)),
    Body(Ref(_MODELS, "UpdateUserPermissionsRequest"), required=False),
)


def sync_detailed(
    location_id: int,
    user_id: int,
    *,
    client: Client,
    body: UpdateUserPermissionsRequest | Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[UserRolePermissions]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)


def sync(
    location_id: int,
    user_id: int,
    *,
    client: Client,
    body: UpdateUserPermissionsRequest | Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[UserRolePermissions]:
    """Updating permission values and user role.

    PUT /company/{location_id}/users/{user_id}/permissions

    Args:
        location_id: int
        user_id: int
        body: what to send, as a model or a mapping (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is UserRolePermissions.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/users-permissions/update_user_permissions
    """
    return call(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    user_id: int,
    *,
    client: AsyncClient,
    body: UpdateUserPermissionsRequest | Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[UserRolePermissions]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)


async def asyncio(
    location_id: int,
    user_id: int,
    *,
    client: AsyncClient,
    body: UpdateUserPermissionsRequest | Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[UserRolePermissions]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "user_id": user_id, "body": body}, options)
    ).parsed

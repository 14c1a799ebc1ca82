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
    from ...models.auth_request import AuthRequest
    from ...models.authorize_user_data import AuthorizeUserData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[AuthorizeUserData] = Endpoint(
    OPERATIONS["authorize_user"], Answer(Ref(_MODELS, "AuthorizeUserData")), (), Body(Ref(_MODELS, "AuthRequest"))
)


def sync_detailed(
    *, client: Client, body: AuthRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Response[Envelope[AuthorizeUserData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"body": body}, options)


def sync(
    *, client: Client, body: AuthRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Envelope[AuthorizeUserData]:
    """Authorize User.

    POST /auth

    Args:
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is AuthorizeUserData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/authentication-b2-b/authorize_user
    """
    return call(client, ENDPOINT, {"body": body}, options).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: AuthRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Response[Envelope[AuthorizeUserData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"body": body}, options)


async def asyncio(
    *, client: AsyncClient, body: AuthRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Envelope[AuthorizeUserData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"body": body}, options)).parsed

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
    from ...models.client_comment_container import ClientCommentContainer
    from ...models.create_client_comment_request import CreateClientCommentRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[ClientCommentContainer] = Endpoint(
    OPERATIONS["create_client_comment"],
    Answer(Ref(_MODELS, "ClientCommentContainer")),
    (Parameter("location_id", "path", INTEGER), Parameter("client_id", "path", INTEGER)),
    Body(Ref(_MODELS, "CreateClientCommentRequest")),
)


def sync_detailed(
    location_id: int,
    client_id: int,
    *,
    client: Client,
    body: CreateClientCommentRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[ClientCommentContainer]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "client_id": client_id, "body": body}, options)


def sync(
    location_id: int,
    client_id: int,
    *,
    client: Client,
    body: CreateClientCommentRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[ClientCommentContainer]:
    """Add a comment for a client.

    POST /company/{location_id}/clients/{client_id}/comments

    Args:
        location_id: int
        client_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is ClientCommentContainer.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/create_client_comment
    """
    return call(client, ENDPOINT, {"location_id": location_id, "client_id": client_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    client_id: int,
    *,
    client: AsyncClient,
    body: CreateClientCommentRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[ClientCommentContainer]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "client_id": client_id, "body": body}, options
    )


async def asyncio(
    location_id: int,
    client_id: int,
    *,
    client: AsyncClient,
    body: CreateClientCommentRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[ClientCommentContainer]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "client_id": client_id, "body": body}, options)
    ).parsed

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import NULL, STRING, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.delete_image_request import DeleteImageRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_image"],
    Answer(NULL),
    (Parameter("entity", "path", STRING),),
    Body(Ref(_MODELS, "DeleteImageRequest"), multipart=True),
)


def sync_detailed(
    entity: str, *, client: Client, body: DeleteImageRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Response[Envelope[None]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"entity": entity, "body": body}, options)


def sync(
    entity: str, *, client: Client, body: DeleteImageRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Envelope[None]:
    """Deleting images.

    DELETE /images/{entity}

    Args:
        entity: str
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/utilities/delete_image
    """
    return call(client, ENDPOINT, {"entity": entity, "body": body}, options).parsed


async def asyncio_detailed(
    entity: str,
    *,
    client: AsyncClient,
    body: DeleteImageRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"entity": entity, "body": body}, options)


async def asyncio(
    entity: str,
    *,
    client: AsyncClient,
    body: DeleteImageRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"entity": entity, "body": body}, options)).parsed

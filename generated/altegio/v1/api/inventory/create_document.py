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
    from ...models.create_document_request import CreateDocumentRequest
    from ...models.get_document_data import GetDocumentData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetDocumentData] = Endpoint(
    OPERATIONS["create_document"],
    Answer(Ref(_MODELS, "GetDocumentData")),
    (Parameter("location_id", "path", INTEGER),),
    Body(Ref(_MODELS, "CreateDocumentRequest")),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    body: CreateDocumentRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetDocumentData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync(
    location_id: int,
    *,
    client: Client,
    body: CreateDocumentRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetDocumentData]:
    """Create document.

    POST /storage_operations/documents/{location_id}

    Args:
        location_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetDocumentData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_document
    """
    return call(client, ENDPOINT, {"location_id": location_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    body: CreateDocumentRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetDocumentData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "body": body}, options)


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    body: CreateDocumentRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetDocumentData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "body": body}, options)).parsed

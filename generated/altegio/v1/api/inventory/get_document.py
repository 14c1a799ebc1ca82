# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.InventoryDocument] = Endpoint(
    OPERATIONS["get_document"],
    ResponseSpec(Ref(models.__name__, "InventoryDocument")),
    (Parameter("location_id", "path", INTEGER), Parameter("document_id", "path", INTEGER)),
)


def request(
    location_id: int | str, document_id: int | str, *, options: CallOptions | None = None
) -> Call[models.InventoryDocument]:
    """Reads an inventory document.

    GET /storage_operations/documents/{location_id}/{document_id}

    Args:
        location_id: the location (int | str)
        document_id: the document, of a sale or of the inventory (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is InventoryDocument.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_document
    """
    return Call(ENDPOINT, {"location_id": location_id, "document_id": document_id}, options)


def sync_detailed(
    location_id: int | str, document_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.InventoryDocument]]:
    """See `request`."""
    return run(client, request(location_id, document_id, **arguments))


def sync(
    location_id: int | str, document_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.InventoryDocument]:
    """See `request`."""
    return run(client, request(location_id, document_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, document_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.InventoryDocument]]:
    """See `request`."""
    return await run_async(client, request(location_id, document_id, **arguments))


async def asyncio(
    location_id: int | str, document_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.InventoryDocument]:
    """See `request`."""
    return (await run_async(client, request(location_id, document_id, **arguments))).parsed


name_errors(globals())

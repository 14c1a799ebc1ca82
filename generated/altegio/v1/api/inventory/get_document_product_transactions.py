# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
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

ENDPOINT: Endpoint[list[models.DocumentInventoryTransaction]] = Endpoint(
    OPERATIONS["get_document_product_transactions"],
    ResponseSpec(Array(Ref(models.__name__, "DocumentInventoryTransaction"))),
    (Parameter("document_id", "path", INTEGER),),
)


def request(
    document_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.DocumentInventoryTransaction]]:
    """Lists the product lines of a document.

    GET /storage_operations/documents/goods_transactions/{document_id}

    Args:
        document_id: the document, of a sale or of the inventory (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[DocumentInventoryTransaction].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_document_product_transactions
    """
    return Call(ENDPOINT, {"document_id": document_id}, options)


def sync_detailed(
    document_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.DocumentInventoryTransaction]]]:
    """See `request`."""
    return run(client, request(document_id, **arguments))


def sync(
    document_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.DocumentInventoryTransaction]]:
    """See `request`."""
    return run(client, request(document_id, **arguments)).parsed


async def asyncio_detailed(
    document_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.DocumentInventoryTransaction]]]:
    """See `request`."""
    return await run_async(client, request(document_id, **arguments))


async def asyncio(
    document_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.DocumentInventoryTransaction]]:
    """See `request`."""
    return (await run_async(client, request(document_id, **arguments))).parsed


name_errors(globals())

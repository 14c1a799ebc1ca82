# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    AsyncClient,
    BodySpec,
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
    OPERATIONS["create_document"],
    ResponseSpec(Ref(models.__name__, "InventoryDocument")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreateDocumentRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateDocumentRequest | models.CreateDocumentRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.CreateDocumentRequest | models.CreateDocumentRequestDict,
    options: CallOptions | None = None,
) -> Call[models.InventoryDocument]:
    """Opens an inventory document, to which transactions are then added.

    POST /storage_operations/documents/{location_id}

    Args:
        location_id: the location (int | str)
        body: its type, the inventory, the date and a comment (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is InventoryDocument.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_document
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.InventoryDocument]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.InventoryDocument]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.InventoryDocument]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.InventoryDocument]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

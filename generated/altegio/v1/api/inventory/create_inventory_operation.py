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

ENDPOINT: Endpoint[models.CreatedInventoryOperation] = Endpoint(
    OPERATIONS["create_inventory_operation"],
    ResponseSpec(Ref(models.__name__, "CreatedInventoryOperation")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreateInventoryOperationRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateInventoryOperationRequest | models.CreateInventoryOperationRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.CreateInventoryOperationRequest | models.CreateInventoryOperationRequestDict,
    options: CallOptions | None = None,
) -> Call[models.CreatedInventoryOperation]:
    """Books a complete inventory operation: the document, its product transactions, and the payments if a payment
    method is given.

    POST /storage_operations/operation/{location_id}

    Args:
        location_id: the location (int | str)
        body: type, inventory, date and the product lines (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is CreatedInventoryOperation.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/create_inventory_operation
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CreatedInventoryOperation]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.CreatedInventoryOperation]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CreatedInventoryOperation]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.CreatedInventoryOperation]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

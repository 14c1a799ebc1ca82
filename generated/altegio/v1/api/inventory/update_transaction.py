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

ENDPOINT: Endpoint[models.InventoryTransaction] = Endpoint(
    OPERATIONS["update_transaction"],
    ResponseSpec(Ref(models.__name__, "InventoryTransaction")),
    (Parameter("location_id", "path", INTEGER), Parameter("transaction_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "CreateTransactionRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateTransactionRequest | models.CreateTransactionRequestDict]


def request(
    location_id: int | str,
    transaction_id: int | str,
    *,
    body: models.CreateTransactionRequest | models.CreateTransactionRequestDict,
    options: CallOptions | None = None,
) -> Call[models.InventoryTransaction]:
    """Replaces a product line.

    PUT /storage_operations/goods_transactions/{location_id}/{transaction_id}

    Args:
        location_id: the location (int | str)
        transaction_id: the transaction (int | str)
        body: all fields of the line (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is InventoryTransaction.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/update_transaction
    """
    return Call(ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, transaction_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.InventoryTransaction]]:
    """See `request`."""
    return run(client, request(location_id, transaction_id, **arguments))


def sync(
    location_id: int | str, transaction_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.InventoryTransaction]:
    """See `request`."""
    return run(client, request(location_id, transaction_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, transaction_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.InventoryTransaction]]:
    """See `request`."""
    return await run_async(client, request(location_id, transaction_id, **arguments))


async def asyncio(
    location_id: int | str, transaction_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.InventoryTransaction]:
    """See `request`."""
    return (await run_async(client, request(location_id, transaction_id, **arguments))).parsed


name_errors(globals())

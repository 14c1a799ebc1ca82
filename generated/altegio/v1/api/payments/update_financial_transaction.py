# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
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

ENDPOINT: Endpoint[list[models.FinancialTransaction]] = Endpoint(
    OPERATIONS["update_financial_transaction"],
    ResponseSpec(Array(Ref(models.__name__, "FinancialTransaction"))),
    (Parameter("location_id", "path", INTEGER), Parameter("transaction_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "CreateFinancialTransactionRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateFinancialTransactionRequest | models.CreateFinancialTransactionRequestDict]


def request(
    location_id: int | str,
    transaction_id: int | str,
    *,
    body: models.CreateFinancialTransactionRequest | models.CreateFinancialTransactionRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.FinancialTransaction]]:
    """Replaces a financial transaction.

    PUT /finance_transactions/{location_id}/{transaction_id}

    Args:
        location_id: the location (int | str)
        transaction_id: the transaction (int | str)
        body: all fields of the transaction (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[FinancialTransaction].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/payments/update_financial_transaction
    """
    return Call(ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, transaction_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.FinancialTransaction]]]:
    """See `request`."""
    return run(client, request(location_id, transaction_id, **arguments))


def sync(
    location_id: int | str, transaction_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.FinancialTransaction]]:
    """See `request`."""
    return run(client, request(location_id, transaction_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, transaction_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.FinancialTransaction]]]:
    """See `request`."""
    return await run_async(client, request(location_id, transaction_id, **arguments))


async def asyncio(
    location_id: int | str, transaction_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.FinancialTransaction]]:
    """See `request`."""
    return (await run_async(client, request(location_id, transaction_id, **arguments))).parsed


name_errors(globals())

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

ENDPOINT: Endpoint[models.FiscalReceipt] = Endpoint(
    OPERATIONS["print_fiscal_receipt"],
    ResponseSpec(Ref(models.__name__, "FiscalReceipt")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "PrintFiscalReceiptRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.PrintFiscalReceiptRequest | models.PrintFiscalReceiptRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.PrintFiscalReceiptRequest | models.PrintFiscalReceiptRequestDict,
    options: CallOptions | None = None,
) -> Call[models.FiscalReceipt]:
    """Sends a receipt to the fiscal register.

    POST /kkm_transactions/{location_id}/print_document_bill

    Args:
        location_id: the location (int | str)
        body: the document and the kind of operation (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is FiscalReceipt.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/print_fiscal_receipt
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.FiscalReceipt]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.FiscalReceipt]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.FiscalReceipt]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.FiscalReceipt]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

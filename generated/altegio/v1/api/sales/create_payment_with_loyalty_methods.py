# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref, Union

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.company_salonid_sale_documentid_payment_abonements import (
        CompanySalonidSaleDocumentidPaymentAbonements,
    )
    from ...models.company_salonid_sale_documentid_payment_account import CompanySalonidSaleDocumentidPaymentAccount
    from ...models.company_salonid_sale_documentid_payment_certificate import (
        CompanySalonidSaleDocumentidPaymentCertificate,
    )
    from ...models.company_salonid_sale_documentid_payment_deposit import CompanySalonidSaleDocumentidPaymentDeposit
    from ...models.company_salonid_sale_documentid_payment_loyalty_card import (
        CompanySalonidSaleDocumentidPaymentLoyaltyCard,
    )
    from ...models.company_salonid_sale_documentid_payment_loyalty_program import (
        CompanySalonidSaleDocumentidPaymentLoyaltyProgram,
    )
    from ...models.company_salonid_sale_documentid_payment_referal import CompanySalonidSaleDocumentidPaymentReferal
    from ...models.get_sale_transaction_data import GetSaleTransactionData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetSaleTransactionData] = Endpoint(
    OPERATIONS["create_payment_with_loyalty_methods"],
    Answer(Ref(_MODELS, "GetSaleTransactionData")),
    (Parameter("location_id", "path", INTEGER), Parameter("document_id", "path", INTEGER)),
    Body(
        Union(
            (
                Ref(_MODELS, "CompanySalonidSaleDocumentidPaymentAccount"),
                Ref(_MODELS, "CompanySalonidSaleDocumentidPaymentDeposit"),
                Ref(_MODELS, "CompanySalonidSaleDocumentidPaymentCertificate"),
                Ref(_MODELS, "CompanySalonidSaleDocumentidPaymentAbonements"),
                Ref(_MODELS, "CompanySalonidSaleDocumentidPaymentReferal"),
                Ref(_MODELS, "CompanySalonidSaleDocumentidPaymentLoyaltyCard"),
                Ref(_MODELS, "CompanySalonidSaleDocumentidPaymentLoyaltyProgram"),
            )
        )
    ),
)


def sync_detailed(
    location_id: int,
    document_id: int,
    *,
    client: Client,
    body: CompanySalonidSaleDocumentidPaymentAccount
    | CompanySalonidSaleDocumentidPaymentDeposit
    | CompanySalonidSaleDocumentidPaymentCertificate
    | CompanySalonidSaleDocumentidPaymentAbonements
    | CompanySalonidSaleDocumentidPaymentReferal
    | CompanySalonidSaleDocumentidPaymentLoyaltyCard
    | CompanySalonidSaleDocumentidPaymentLoyaltyProgram,
    options: CallOptions | None = None,
) -> Response[Envelope[GetSaleTransactionData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "document_id": document_id, "body": body}, options)


def sync(
    location_id: int,
    document_id: int,
    *,
    client: Client,
    body: CompanySalonidSaleDocumentidPaymentAccount
    | CompanySalonidSaleDocumentidPaymentDeposit
    | CompanySalonidSaleDocumentidPaymentCertificate
    | CompanySalonidSaleDocumentidPaymentAbonements
    | CompanySalonidSaleDocumentidPaymentReferal
    | CompanySalonidSaleDocumentidPaymentLoyaltyCard
    | CompanySalonidSaleDocumentidPaymentLoyaltyProgram,
    options: CallOptions | None = None,
) -> Envelope[GetSaleTransactionData]:
    """Payment at the Location Account and Loyalty (Various Methods).

    POST /company/{location_id}/sale/{document_id}/payment

    Args:
        location_id: int
        document_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetSaleTransactionData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/sales/create_payment_with_loyalty_methods
    """
    return call(
        client, ENDPOINT, {"location_id": location_id, "document_id": document_id, "body": body}, options
    ).parsed


async def asyncio_detailed(
    location_id: int,
    document_id: int,
    *,
    client: AsyncClient,
    body: CompanySalonidSaleDocumentidPaymentAccount
    | CompanySalonidSaleDocumentidPaymentDeposit
    | CompanySalonidSaleDocumentidPaymentCertificate
    | CompanySalonidSaleDocumentidPaymentAbonements
    | CompanySalonidSaleDocumentidPaymentReferal
    | CompanySalonidSaleDocumentidPaymentLoyaltyCard
    | CompanySalonidSaleDocumentidPaymentLoyaltyProgram,
    options: CallOptions | None = None,
) -> Response[Envelope[GetSaleTransactionData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"location_id": location_id, "document_id": document_id, "body": body}, options
    )


async def asyncio(
    location_id: int,
    document_id: int,
    *,
    client: AsyncClient,
    body: CompanySalonidSaleDocumentidPaymentAccount
    | CompanySalonidSaleDocumentidPaymentDeposit
    | CompanySalonidSaleDocumentidPaymentCertificate
    | CompanySalonidSaleDocumentidPaymentAbonements
    | CompanySalonidSaleDocumentidPaymentReferal
    | CompanySalonidSaleDocumentidPaymentLoyaltyCard
    | CompanySalonidSaleDocumentidPaymentLoyaltyProgram,
    options: CallOptions | None = None,
) -> Envelope[GetSaleTransactionData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"location_id": location_id, "document_id": document_id, "body": body}, options
        )
    ).parsed

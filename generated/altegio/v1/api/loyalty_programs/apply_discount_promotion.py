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
    from ...models.apply_referral_program_data import ApplyReferralProgramData
    from ...models.visit_loyalty_request_data_types import VisitLoyaltyRequestDataTypes

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[ApplyReferralProgramData] = Endpoint(
    OPERATIONS["apply_discount_promotion"],
    Answer(Ref(_MODELS, "ApplyReferralProgramData"), enveloped=False),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("card_id", "path", INTEGER),
        Parameter("program_id", "path", INTEGER),
    ),
    Body(Ref(_MODELS, "VisitLoyaltyRequestDataTypes")),
)


def sync_detailed(
    location_id: int,
    card_id: int,
    program_id: int,
    *,
    client: Client,
    body: VisitLoyaltyRequestDataTypes | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[ApplyReferralProgramData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "card_id": card_id, "program_id": program_id, "body": body},
        options,
    )


def sync(
    location_id: int,
    card_id: int,
    program_id: int,
    *,
    client: Client,
    body: VisitLoyaltyRequestDataTypes | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[ApplyReferralProgramData]:
    """Apply a Discount Promotion in a Visit.

    POST /visit/loyalty/apply_discount_program/{location_id}/{card_id}/{program_id}

    Args:
        location_id: int
        card_id: int
        program_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is ApplyReferralProgramData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/apply_discount_promotion
    """
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "card_id": card_id, "program_id": program_id, "body": body},
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    card_id: int,
    program_id: int,
    *,
    client: AsyncClient,
    body: VisitLoyaltyRequestDataTypes | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[ApplyReferralProgramData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {"location_id": location_id, "card_id": card_id, "program_id": program_id, "body": body},
        options,
    )


async def asyncio(
    location_id: int,
    card_id: int,
    program_id: int,
    *,
    client: AsyncClient,
    body: VisitLoyaltyRequestDataTypes | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[ApplyReferralProgramData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {"location_id": location_id, "card_id": card_id, "program_id": program_id, "body": body},
            options,
        )
    ).parsed

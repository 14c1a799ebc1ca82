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
    from ...models.apply_referral_program_request import ApplyReferralProgramRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[ApplyReferralProgramData] = Endpoint(
    OPERATIONS["apply_referral_program"],
    Answer(Ref(_MODELS, "ApplyReferralProgramData"), enveloped=False),
    (Parameter("location_id", "path", INTEGER), Parameter("chain_id", "path", INTEGER)),
    Body(Ref(_MODELS, "ApplyReferralProgramRequest")),
)


def sync_detailed(
    location_id: int,
    chain_id: int,
    *,
    client: Client,
    body: ApplyReferralProgramRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[ApplyReferralProgramData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "chain_id": chain_id, "body": body}, options)


def sync(
    location_id: int,
    chain_id: int,
    *,
    client: Client,
    body: ApplyReferralProgramRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[ApplyReferralProgramData]:
    """Apply Referral Program During a Visit.

    POST /visit/loyalty/apply_referral_program/{location_id}/{chain_id}

    Args:
        location_id: int
        chain_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is ApplyReferralProgramData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/apply_referral_program
    """
    return call(client, ENDPOINT, {"location_id": location_id, "chain_id": chain_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    chain_id: int,
    *,
    client: AsyncClient,
    body: ApplyReferralProgramRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[ApplyReferralProgramData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "chain_id": chain_id, "body": body}, options)


async def asyncio(
    location_id: int,
    chain_id: int,
    *,
    client: AsyncClient,
    body: ApplyReferralProgramRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[ApplyReferralProgramData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "chain_id": chain_id, "body": body}, options)
    ).parsed

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import ANY, INTEGER, Map, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.chain_loyalty_membership_type import ChainLoyaltyMembershipType

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[ChainLoyaltyMembershipType] = Endpoint(
    OPERATIONS["chain_loyalty_membership_types_clone"],
    Answer(Ref(_MODELS, "ChainLoyaltyMembershipType")),
    (Parameter("chain_id", "path", INTEGER), Parameter("loyalty_membership_type_id", "path", INTEGER)),
    Body(Map(ANY), required=False),
)


def sync_detailed(
    chain_id: int,
    loyalty_membership_type_id: int,
    *,
    client: Client,
    body: Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[ChainLoyaltyMembershipType]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {"chain_id": chain_id, "loyalty_membership_type_id": loyalty_membership_type_id, "body": body},
        options,
    )


def sync(
    chain_id: int,
    loyalty_membership_type_id: int,
    *,
    client: Client,
    body: Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[ChainLoyaltyMembershipType]:
    """Clone membership type.

    POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone

    Args:
        chain_id: int
        loyalty_membership_type_id: int
        body: what to send, as a model or a mapping (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is ChainLoyaltyMembershipType.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_clone
    """
    return call(
        client,
        ENDPOINT,
        {"chain_id": chain_id, "loyalty_membership_type_id": loyalty_membership_type_id, "body": body},
        options,
    ).parsed


async def asyncio_detailed(
    chain_id: int,
    loyalty_membership_type_id: int,
    *,
    client: AsyncClient,
    body: Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[ChainLoyaltyMembershipType]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {"chain_id": chain_id, "loyalty_membership_type_id": loyalty_membership_type_id, "body": body},
        options,
    )


async def asyncio(
    chain_id: int,
    loyalty_membership_type_id: int,
    *,
    client: AsyncClient,
    body: Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[ChainLoyaltyMembershipType]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {"chain_id": chain_id, "loyalty_membership_type_id": loyalty_membership_type_id, "body": body},
            options,
        )
    ).parsed

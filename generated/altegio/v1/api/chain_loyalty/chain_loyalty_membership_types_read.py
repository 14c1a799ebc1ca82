# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.ChainMembershipType] = Endpoint(
    OPERATIONS["chain_loyalty_membership_types_read"],
    ResponseSpec(Ref(models.__name__, "ChainMembershipType")),
    (Parameter("chain_id", "path", INTEGER), Parameter("loyalty_membership_type_id", "path", INTEGER)),
)


def request(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, options: CallOptions | None = None
) -> Call[models.ChainMembershipType]:
    """Reads a membership type, a deleted one included.

    GET /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}

    Args:
        chain_id: the chain of locations (int | str)
        loyalty_membership_type_id: the membership type (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ChainMembershipType.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_read
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "loyalty_membership_type_id": loyalty_membership_type_id}, options)


def sync_detailed(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.ChainMembershipType]]:
    """See `request`."""
    return run(client, request(chain_id, loyalty_membership_type_id, **arguments))


def sync(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.ChainMembershipType]:
    """See `request`."""
    return run(client, request(chain_id, loyalty_membership_type_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.ChainMembershipType]]:
    """See `request`."""
    return await run_async(client, request(chain_id, loyalty_membership_type_id, **arguments))


async def asyncio(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.ChainMembershipType]:
    """See `request`."""
    return (await run_async(client, request(chain_id, loyalty_membership_type_id, **arguments))).parsed


name_errors(globals())

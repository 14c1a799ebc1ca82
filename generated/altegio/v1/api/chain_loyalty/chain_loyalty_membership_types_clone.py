# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from altegio_core.operations.generated import (
    ANY,
    INTEGER,
    UNSET,
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Map,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.ChainMembershipType] = Endpoint(
    OPERATIONS["chain_loyalty_membership_types_clone"],
    ResponseSpec(Ref(models.__name__, "ChainMembershipType")),
    (Parameter("chain_id", "path", INTEGER), Parameter("loyalty_membership_type_id", "path", INTEGER)),
    BodySpec(Map(ANY), required=False),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Mapping[str, Any] | Unset


def request(
    chain_id: int | str,
    loyalty_membership_type_id: int | str,
    *,
    body: Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.ChainMembershipType]:
    """Copies a membership type under a new id, with ' (2)' added to its title.

    POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone

    Args:
        chain_id: the chain of locations (int | str)
        loyalty_membership_type_id: the membership type (int | str)
        body: an empty object (a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ChainMembershipType.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_clone
    """
    return Call(
        ENDPOINT,
        {"chain_id": chain_id, "loyalty_membership_type_id": loyalty_membership_type_id, "body": body},
        options,
    )


def sync_detailed(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ChainMembershipType]]:
    """See `request`."""
    return run(client, request(chain_id, loyalty_membership_type_id, **arguments))


def sync(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.ChainMembershipType]:
    """See `request`."""
    return run(client, request(chain_id, loyalty_membership_type_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ChainMembershipType]]:
    """See `request`."""
    return await run_async(client, request(chain_id, loyalty_membership_type_id, **arguments))


async def asyncio(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ChainMembershipType]:
    """See `request`."""
    return (await run_async(client, request(chain_id, loyalty_membership_type_id, **arguments))).parsed


name_errors(globals())

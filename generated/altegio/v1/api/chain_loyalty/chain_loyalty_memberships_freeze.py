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

ENDPOINT: Endpoint[models.FrozenMembership] = Endpoint(
    OPERATIONS["chain_loyalty_memberships_freeze"],
    ResponseSpec(Ref(models.__name__, "FrozenMembership")),
    (Parameter("chain_id", "path", INTEGER), Parameter("membership_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "FreezeMembershipRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.FreezeMembershipRequest | models.FreezeMembershipRequestDict]


def request(
    chain_id: int | str,
    membership_id: int | str,
    *,
    body: models.FreezeMembershipRequest | models.FreezeMembershipRequestDict,
    options: CallOptions | None = None,
) -> Call[models.FrozenMembership]:
    """Freezes a membership up to a day; its validity is extended by that time.

    Its type must allow freezing, and for that long.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/freeze

    Args:
        chain_id: the chain of locations (int | str)
        membership_id: the membership sold to a client (int | str)
        body: the last day of the freeze (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is FrozenMembership.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_freeze
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "membership_id": membership_id, "body": body}, options)


def sync_detailed(
    chain_id: int | str, membership_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.FrozenMembership]]:
    """See `request`."""
    return run(client, request(chain_id, membership_id, **arguments))


def sync(
    chain_id: int | str, membership_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.FrozenMembership]:
    """See `request`."""
    return run(client, request(chain_id, membership_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, membership_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.FrozenMembership]]:
    """See `request`."""
    return await run_async(client, request(chain_id, membership_id, **arguments))


async def asyncio(
    chain_id: int | str, membership_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.FrozenMembership]:
    """See `request`."""
    return (await run_async(client, request(chain_id, membership_id, **arguments))).parsed


name_errors(globals())

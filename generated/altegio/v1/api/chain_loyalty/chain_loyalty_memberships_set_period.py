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

ENDPOINT: Endpoint[models.MembershipWithPeriod] = Endpoint(
    OPERATIONS["chain_loyalty_memberships_set_period"],
    ResponseSpec(Ref(models.__name__, "MembershipWithPeriod")),
    (Parameter("chain_id", "path", INTEGER), Parameter("membership_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "SetMembershipPeriodRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.SetMembershipPeriodRequest | models.SetMembershipPeriodRequestDict]


def request(
    chain_id: int | str,
    membership_id: int | str,
    *,
    body: models.SetMembershipPeriodRequest | models.SetMembershipPeriodRequestDict,
    options: CallOptions | None = None,
) -> Call[models.MembershipWithPeriod]:
    """Sets how long a membership is valid.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_period

    Args:
        chain_id: the chain of locations (int | str)
        membership_id: the membership sold to a client (int | str)
        body: the number of units, and the unit (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is MembershipWithPeriod.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_set_period
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "membership_id": membership_id, "body": body}, options)


def sync_detailed(
    chain_id: int | str, membership_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.MembershipWithPeriod]]:
    """See `request`."""
    return run(client, request(chain_id, membership_id, **arguments))


def sync(
    chain_id: int | str, membership_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.MembershipWithPeriod]:
    """See `request`."""
    return run(client, request(chain_id, membership_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, membership_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.MembershipWithPeriod]]:
    """See `request`."""
    return await run_async(client, request(chain_id, membership_id, **arguments))


async def asyncio(
    chain_id: int | str, membership_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.MembershipWithPeriod]:
    """See `request`."""
    return (await run_async(client, request(chain_id, membership_id, **arguments))).parsed


name_errors(globals())

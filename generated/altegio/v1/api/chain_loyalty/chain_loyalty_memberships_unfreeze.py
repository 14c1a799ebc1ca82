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

ENDPOINT: Endpoint[models.UnfrozenMembership] = Endpoint(
    OPERATIONS["chain_loyalty_memberships_unfreeze"],
    ResponseSpec(Ref(models.__name__, "UnfrozenMembership")),
    (Parameter("chain_id", "path", INTEGER), Parameter("membership_id", "path", INTEGER)),
    BodySpec(Map(ANY), required=False),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Mapping[str, Any] | Unset


def request(
    chain_id: int | str,
    membership_id: int | str,
    *,
    body: Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.UnfrozenMembership]:
    """Ends the freeze of a membership; the days frozen so far stay added to its validity.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze

    Args:
        chain_id: the chain of locations (int | str)
        membership_id: the membership sold to a client (int | str)
        body: an empty object (a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is UnfrozenMembership.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_memberships_unfreeze
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "membership_id": membership_id, "body": body}, options)


def sync_detailed(
    chain_id: int | str, membership_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UnfrozenMembership]]:
    """See `request`."""
    return run(client, request(chain_id, membership_id, **arguments))


def sync(
    chain_id: int | str, membership_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.UnfrozenMembership]:
    """See `request`."""
    return run(client, request(chain_id, membership_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, membership_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.UnfrozenMembership]]:
    """See `request`."""
    return await run_async(client, request(chain_id, membership_id, **arguments))


async def asyncio(
    chain_id: int | str, membership_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.UnfrozenMembership]:
    """See `request`."""
    return (await run_async(client, request(chain_id, membership_id, **arguments))).parsed


name_errors(globals())

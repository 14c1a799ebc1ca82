# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
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

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["chain_loyalty_membership_types_archive"],
    ResponseSpec(NULL),
    (Parameter("chain_id", "path", INTEGER), Parameter("loyalty_membership_type_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "ArchiveChainMembershipTypeRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.ArchiveChainMembershipTypeRequest | models.ArchiveChainMembershipTypeRequestDict]


def request(
    chain_id: int | str,
    loyalty_membership_type_id: int | str,
    *,
    body: models.ArchiveChainMembershipTypeRequest | models.ArchiveChainMembershipTypeRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Takes a membership type off sale, or puts it back on sale.

    Memberships already sold do not change.

    PATCH /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}

    Args:
        chain_id: the chain of locations (int | str)
        loyalty_membership_type_id: the membership type (int | str)
        body: `is_archived` as text, '1' or '0'; numbers and booleans are refused (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_archive
    """
    return Call(
        ENDPOINT,
        {"chain_id": chain_id, "loyalty_membership_type_id": loyalty_membership_type_id, "body": body},
        options,
    )


def sync_detailed(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(chain_id, loyalty_membership_type_id, **arguments))


def sync(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(chain_id, loyalty_membership_type_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(chain_id, loyalty_membership_type_id, **arguments))


async def asyncio(
    chain_id: int | str, loyalty_membership_type_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(chain_id, loyalty_membership_type_id, **arguments))).parsed


name_errors(globals())

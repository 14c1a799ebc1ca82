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

ENDPOINT: Endpoint[models.ChainMembershipType] = Endpoint(
    OPERATIONS["chain_loyalty_membership_types_create"],
    ResponseSpec(Ref(models.__name__, "ChainMembershipType")),
    (Parameter("chain_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreateChainMembershipTypeRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateChainMembershipTypeRequest | models.CreateChainMembershipTypeRequestDict]


def request(
    chain_id: int | str,
    *,
    body: models.CreateChainMembershipTypeRequest | models.CreateChainMembershipTypeRequestDict,
    options: CallOptions | None = None,
) -> Call[models.ChainMembershipType]:
    """Makes a membership type, such as ten visits or an unlimited month, for the locations of a chain.

    The services it covers are sent as `services` and `service_categories`, or as `service_links`, depending on the
    settings of the chain. The other form is ignored without an error, so read the type back.

    POST /chain/{chain_id}/loyalty/abonement_types

    Args:
        chain_id: the chain of locations (int | str)
        body: the type; `services` and `service_categories` are objects of id and number of visits, not lists (a model
            or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ChainMembershipType.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_membership_types_create
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "body": body}, options)


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ChainMembershipType]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.ChainMembershipType]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ChainMembershipType]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ChainMembershipType]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


name_errors(globals())

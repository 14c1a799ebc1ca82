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

ENDPOINT: Endpoint[models.VisitLoyalty] = Endpoint(
    OPERATIONS["apply_referral_program"],
    ResponseSpec(Ref(models.__name__, "VisitLoyalty"), enveloped=False),
    (Parameter("location_id", "path", INTEGER), Parameter("chain_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "ApplyReferralProgramRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.ApplyReferralProgramRequest | models.ApplyReferralProgramRequestDict]


def request(
    location_id: int | str,
    chain_id: int | str,
    *,
    body: models.ApplyReferralProgramRequest | models.ApplyReferralProgramRequestDict,
    options: CallOptions | None = None,
) -> Call[models.VisitLoyalty]:
    """Counts a visit as owed to whoever recommended the location.

    POST /visit/loyalty/apply_referral_program/{location_id}/{chain_id}

    Args:
        location_id: the location (int | str)
        chain_id: the chain of locations (int | str)
        body: the visit, its appointment and the phone of the one who recommended (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is VisitLoyalty.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/apply_referral_program
    """
    return Call(ENDPOINT, {"location_id": location_id, "chain_id": chain_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.VisitLoyalty]]:
    """See `request`."""
    return run(client, request(location_id, chain_id, **arguments))


def sync(
    location_id: int | str, chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.VisitLoyalty]:
    """See `request`."""
    return run(client, request(location_id, chain_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.VisitLoyalty]]:
    """See `request`."""
    return await run_async(client, request(location_id, chain_id, **arguments))


async def asyncio(
    location_id: int | str, chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.VisitLoyalty]:
    """See `request`."""
    return (await run_async(client, request(location_id, chain_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
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

ENDPOINT: Endpoint[list[models.VisitLoyaltyTransaction]] = Endpoint(
    OPERATIONS["get_loyalty_transactions_by_visit"],
    ResponseSpec(Array(Ref(models.__name__, "VisitLoyaltyTransaction")), enveloped=False),
    (Parameter("visit_id", "path", INTEGER),),
)


def request(visit_id: int | str, *, options: CallOptions | None = None) -> Call[list[models.VisitLoyaltyTransaction]]:
    """Lists what loyalty did in a visit.

    A bare list, without an envelope.

    GET /visit/loyalty/transactions/{visit_id}

    Args:
        visit_id: the visit, which may span several appointments (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[VisitLoyaltyTransaction].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/get_loyalty_transactions_by_visit
    """
    return Call(ENDPOINT, {"visit_id": visit_id}, options)


def sync_detailed(
    visit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.VisitLoyaltyTransaction]]]:
    """See `request`."""
    return run(client, request(visit_id, **arguments))


def sync(
    visit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.VisitLoyaltyTransaction]]:
    """See `request`."""
    return run(client, request(visit_id, **arguments)).parsed


async def asyncio_detailed(
    visit_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.VisitLoyaltyTransaction]]]:
    """See `request`."""
    return await run_async(client, request(visit_id, **arguments))


async def asyncio(
    visit_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.VisitLoyaltyTransaction]]:
    """See `request`."""
    return (await run_async(client, request(visit_id, **arguments))).parsed


name_errors(globals())

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Unpack

from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import INTEGER, Array, Ref

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
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[VisitLoyaltyTransaction].

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        AuthenticationError: the tokens or the login are not accepted.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: nothing there, or nothing these tokens may see.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/get_loyalty_transactions_by_visit
    """
    return Call(ENDPOINT, {"visit_id": visit_id}, options)


def sync_detailed(
    visit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.VisitLoyaltyTransaction]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(visit_id, **arguments)
    return run(client, call)


def sync(
    visit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.VisitLoyaltyTransaction]]:
    """Call the operation, see :func:`request`."""
    call = request(visit_id, **arguments)
    return run(client, call).parsed


async def asyncio_detailed(
    visit_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.VisitLoyaltyTransaction]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(visit_id, **arguments)
    return await run_async(client, call)


async def asyncio(
    visit_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.VisitLoyaltyTransaction]]:
    """Call the operation, see :func:`request`."""
    call = request(visit_id, **arguments)
    return (await run_async(client, call)).parsed

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

ENDPOINT: Endpoint[list[models.Position]] = Endpoint(
    OPERATIONS["list_positions"],
    ResponseSpec(Array(Ref(models.__name__, "Position"))),
    (Parameter("company_id", "path", INTEGER),),
)


def request(company_id: int | str, *, options: CallOptions | None = None) -> Call[list[models.Position]]:
    """Lists all positions of a location in one answer.

    GET /locations/{company_id}/positions

    Args:
        company_id: the location, under its older name (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Position].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/list_positions
    """
    return Call(ENDPOINT, {"company_id": company_id}, options)


def sync_detailed(
    company_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.Position]]]:
    """See `request`."""
    return run(client, request(company_id, **arguments))


def sync(company_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[list[models.Position]]:
    """See `request`."""
    return run(client, request(company_id, **arguments)).parsed


async def asyncio_detailed(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.Position]]]:
    """See `request`."""
    return await run_async(client, request(company_id, **arguments))


async def asyncio(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.Position]]:
    """See `request`."""
    return (await run_async(client, request(company_id, **arguments))).parsed


name_errors(globals())

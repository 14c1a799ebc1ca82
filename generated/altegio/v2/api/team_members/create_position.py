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

ENDPOINT: Endpoint[models.Position] = Endpoint(
    OPERATIONS["create_position"],
    ResponseSpec(Ref(models.__name__, "Position")),
    (Parameter("company_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreatePositionRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreatePositionRequest | models.CreatePositionRequestDict]


def request(
    company_id: int | str,
    *,
    body: models.CreatePositionRequest | models.CreatePositionRequestDict,
    options: CallOptions | None = None,
) -> Call[models.Position]:
    """Makes a position for team members.

    POST /locations/{company_id}/positions

    Args:
        company_id: the location, under its older name (int | str)
        body: title, and description if any (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Position.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/create_position
    """
    return Call(ENDPOINT, {"company_id": company_id, "body": body}, options)


def sync_detailed(
    company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Position]]:
    """See `request`."""
    return run(client, request(company_id, **arguments))


def sync(company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.Position]:
    """See `request`."""
    return run(client, request(company_id, **arguments)).parsed


async def asyncio_detailed(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Position]]:
    """See `request`."""
    return await run_async(client, request(company_id, **arguments))


async def asyncio(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Position]:
    """See `request`."""
    return (await run_async(client, request(company_id, **arguments))).parsed


name_errors(globals())

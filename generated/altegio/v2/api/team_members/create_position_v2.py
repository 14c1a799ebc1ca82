# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.base.deprecation import deprecated
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

ENDPOINT: Endpoint[models.PositionV2] = Endpoint(
    OPERATIONS["create_position_v2"],
    ResponseSpec(Ref(models.__name__, "PositionV2")),
    (Parameter("company_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreatePositionV2Request")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreatePositionV2Request | models.CreatePositionV2RequestDict]


def request(
    company_id: int | str,
    *,
    body: models.CreatePositionV2Request | models.CreatePositionV2RequestDict,
    options: CallOptions | None = None,
) -> Call[models.PositionV2]:
    """Makes a position, under the path of early 2026.

    Deprecated: use v2.team_members.create_position.

    POST /companies/{company_id}/positions

    Args:
        company_id: the location, under its older name (int | str)
        body: title, and `salon_ids`, the locations it is for (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is PositionV2.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/create_position_v2
    """
    return Call(ENDPOINT, {"company_id": company_id, "body": body}, options)


@deprecated("create_position_v2 is deprecated by Altegio; use v2.team_members.create_position")
def sync_detailed(
    company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.PositionV2]]:
    """See `request`."""
    return run(client, request(company_id, **arguments))


@deprecated("create_position_v2 is deprecated by Altegio; use v2.team_members.create_position")
def sync(company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.PositionV2]:
    """See `request`."""
    return run(client, request(company_id, **arguments)).parsed


@deprecated("create_position_v2 is deprecated by Altegio; use v2.team_members.create_position")
async def asyncio_detailed(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.PositionV2]]:
    """See `request`."""
    return await run_async(client, request(company_id, **arguments))


@deprecated("create_position_v2 is deprecated by Altegio; use v2.team_members.create_position")
async def asyncio(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.PositionV2]:
    """See `request`."""
    return (await run_async(client, request(company_id, **arguments))).parsed


name_errors(globals())

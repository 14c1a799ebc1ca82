# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_position_v2"],
    ResponseSpec(NULL),
    (Parameter("company_id", "path", INTEGER), Parameter("position_id", "path", INTEGER)),
)


def request(company_id: int | str, position_id: int | str, *, options: CallOptions | None = None) -> Call[None]:
    """Deletes a position, under the path of early 2026.

    Deprecated: use v2.team_members.delete_position.

    DELETE /companies/{company_id}/positions/{position_id}

    Args:
        company_id: the location, under its older name (int | str)
        position_id: the position (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/delete_position_v2
    """
    return Call(ENDPOINT, {"company_id": company_id, "position_id": position_id}, options)


@deprecated("delete_position_v2 is deprecated by Altegio; use v2.team_members.delete_position")
def sync_detailed(
    company_id: int | str, position_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(company_id, position_id, **arguments))


@deprecated("delete_position_v2 is deprecated by Altegio; use v2.team_members.delete_position")
def sync(
    company_id: int | str, position_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(company_id, position_id, **arguments)).parsed


@deprecated("delete_position_v2 is deprecated by Altegio; use v2.team_members.delete_position")
async def asyncio_detailed(
    company_id: int | str, position_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(company_id, position_id, **arguments))


@deprecated("delete_position_v2 is deprecated by Altegio; use v2.team_members.delete_position")
async def asyncio(
    company_id: int | str, position_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(company_id, position_id, **arguments))).parsed


name_errors(globals())

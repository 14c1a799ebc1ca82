# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)
from altegio_core.operations.page_styles import ByOffset
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.paging import Paging

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.PositionV2]] = Endpoint(
    OPERATIONS["list_positions_v2"],
    ResponseSpec(Array(Ref(models.__name__, "PositionV2"))),
    (
        Parameter("company_id", "path", INTEGER),
        Parameter("limit", "query", INTEGER),
        Parameter("offset", "query", INTEGER),
    ),
)

PAGING: Paging[models.PositionV2] = ByOffset(
    at="offset", size="limit", identity=(("id",),), total=("meta", "pagination", "total")
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    limit: int | Unset
    offset: int | Unset


def request(
    company_id: int | str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.PositionV2]]:
    """Lists positions, under the path of early 2026.

    Deprecated: use v2.team_members.list_positions.

    One page; ``iter_list_positions_v2`` turns them all.

    GET /companies/{company_id}/positions

    Args:
        company_id: the location, under its older name (int | str)
        limit: how many items a page holds (int, optional)
        offset: how many items to skip (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[PositionV2].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/list_positions_v2
    """
    return Call(ENDPOINT, {"company_id": company_id, "limit": limit, "offset": offset}, options)


@deprecated("list_positions_v2 is deprecated by Altegio; use v2.team_members.list_positions")
def sync_detailed(
    company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.PositionV2]]]:
    """See `request`."""
    return run(client, request(company_id, **arguments))


@deprecated("list_positions_v2 is deprecated by Altegio; use v2.team_members.list_positions")
def sync(company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.PositionV2]]:
    """See `request`."""
    return run(client, request(company_id, **arguments)).parsed


@deprecated("list_positions_v2 is deprecated by Altegio; use v2.team_members.list_positions")
async def asyncio_detailed(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.PositionV2]]]:
    """See `request`."""
    return await run_async(client, request(company_id, **arguments))


@deprecated("list_positions_v2 is deprecated by Altegio; use v2.team_members.list_positions")
async def asyncio(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.PositionV2]]:
    """See `request`."""
    return (await run_async(client, request(company_id, **arguments))).parsed


def iterate(
    company_id: int | str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.PositionV2], models.PositionV2]:
    """Lists positions, under the path of early 2026: the items of all pages.

    Deprecated: use v2.team_members.list_positions.

    Turns the pages by itself; ``offset`` is where to begin. The server decides how many items a page holds unless
    ``limit`` says.

    Args:
        company_id: the location, under its older name (int | str)
        limit: how many items a page holds (int, optional)
        offset: how many items to skip (int, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of PositionV2; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v2/openapi/team-members/list_positions_v2
    """
    return PagedCall(request(company_id, limit=limit, offset=offset, options=options), PAGING, max_items, max_pages)


name_errors(globals())

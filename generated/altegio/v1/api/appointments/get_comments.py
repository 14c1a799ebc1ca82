# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NUMBER,
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
    String,
    Unset,
    name_errors,
    run,
    run_async,
)
from altegio_core.operations.page_styles import ByPage
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.paging import Paging

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.Comment]] = Endpoint(
    OPERATIONS["get_comments"],
    ResponseSpec(Array(Ref(models.__name__, "Comment"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("end_date", "query", String(format="date")),
        Parameter("page", "query", INTEGER),
        Parameter("rating", "query", NUMBER),
        Parameter("start_date", "query", String(format="date")),
        Parameter("team_member_id", "query", INTEGER),
    ),
)

PAGING: Paging[models.Comment] = ByPage(at="page", size="count", identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    count: int | Unset
    end_date: str | dt.date | Unset
    page: int | Unset
    rating: float | Unset
    start_date: str | dt.date | Unset
    team_member_id: int | Unset


def request(
    location_id: int | str,
    *,
    count: int | Unset = UNSET,
    end_date: str | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    rating: float | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    team_member_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.Comment]]:
    """Lists reviews that clients left about the location and its team members.

    One page; ``iter_get_comments`` turns them all.

    GET /comments/{location_id}

    Args:
        location_id: the location (int | str)
        count: how many items a page holds (int, optional)
        end_date: last day of the period (str | dt.date, YYYY-MM-DD, optional)
        page: which page, from 1 (int, optional)
        rating: only reviews with this mark (float, optional)
        start_date: first day of the period (str | dt.date, YYYY-MM-DD, optional)
        team_member_id: only about this team member (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Comment].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_comments
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "count": count,
            "end_date": end_date,
            "page": page,
            "rating": rating,
            "start_date": start_date,
            "team_member_id": team_member_id,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Comment]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.Comment]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Comment]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Comment]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    count: int | Unset = UNSET,
    end_date: str | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    rating: float | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    team_member_id: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.Comment], models.Comment]:
    """Lists reviews that clients left about the location and its team members: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        location_id: the location (int | str)
        count: how many items a page holds (int, optional)
        end_date: last day of the period (str | dt.date, YYYY-MM-DD, optional)
        page: which page, from 1 (int, optional)
        rating: only reviews with this mark (float, optional)
        start_date: first day of the period (str | dt.date, YYYY-MM-DD, optional)
        team_member_id: only about this team member (int, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of Comment; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_comments
    """
    return PagedCall(
        request(
            location_id,
            count=count,
            end_date=end_date,
            page=page,
            rating=rating,
            start_date=start_date,
            team_member_id=team_member_id,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

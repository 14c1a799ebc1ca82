# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Unpack

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
    Integer,
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

ENDPOINT: Endpoint[list[models.Appointment]] = Endpoint(
    OPERATIONS["get_appointment_list"],
    ResponseSpec(Array(Ref(models.__name__, "Appointment"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("c_end_date", "query", String(format="date")),
        Parameter("c_start_date", "query", String(format="date")),
        Parameter("changed_after", "query", String(format="local-date-time-t")),
        Parameter("changed_before", "query", String(format="local-date-time-t")),
        Parameter("client_id", "query", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("created_user_id", "query", INTEGER),
        Parameter("end_date", "query", String(format="date")),
        Parameter("include_consumables", "query", Integer(minimum=0, maximum=1)),
        Parameter("include_finance_transactions", "query", Integer(minimum=0, maximum=1)),
        Parameter("page", "query", INTEGER),
        Parameter("start_date", "query", String(format="date")),
        Parameter("team_member_id", "query", INTEGER),
        Parameter("with_deleted", "query", Integer(minimum=0, maximum=1)),
        Parameter("activity_id", "query", INTEGER),
    ),
)

PAGING: Paging[models.Appointment] = ByPage(
    at="page", size="count", largest=1000, identity=(("id",),), total=("meta", "total_count")
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    c_end_date: str | dt.date | Unset
    c_start_date: str | dt.date | Unset
    changed_after: str | dt.datetime | dt.date | Unset
    changed_before: str | dt.datetime | dt.date | Unset
    client_id: int | Unset
    count: int | Unset
    created_user_id: int | Unset
    end_date: str | dt.date | Unset
    include_consumables: int | Unset
    include_finance_transactions: int | Unset
    page: int | Unset
    start_date: str | dt.date | Unset
    team_member_id: int | Unset
    with_deleted: int | Unset
    activity_id: int | Unset


def request(
    location_id: int | str,
    *,
    c_end_date: str | dt.date | Unset = UNSET,
    c_start_date: str | dt.date | Unset = UNSET,
    changed_after: str | dt.datetime | dt.date | Unset = UNSET,
    changed_before: str | dt.datetime | dt.date | Unset = UNSET,
    client_id: int | Unset = UNSET,
    count: int | Unset = UNSET,
    created_user_id: int | Unset = UNSET,
    end_date: str | dt.date | Unset = UNSET,
    include_consumables: int | Unset = UNSET,
    include_finance_transactions: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    team_member_id: int | Unset = UNSET,
    with_deleted: int | Unset = UNSET,
    activity_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.Appointment]]:
    """Lists the appointments of a location, ordered by date.

    There is no snapshot: an appointment that is edited while you read the pages may appear twice or not at all. Deleted
    ones are left out unless requested.

    One page; ``iter_get_appointment_list`` turns them all.

    GET /records/{location_id}

    Args:
        location_id: the location (int | str)
        c_end_date: only those made on this day or before (str | dt.date, YYYY-MM-DD, optional)
        c_start_date: only those made on this day or later (str | dt.date, YYYY-MM-DD, optional)
        changed_after: only what was created or changed since then (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS,
            optional)
        changed_before: only what was created or changed before then (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS,
            optional)
        client_id: only of this client (int, optional)
        count: how many items a page holds (int, optional)
        created_user_id: only those made by this user (int, optional)
        end_date: last day, local to the location. It ends at 23:59:00: for what begins in its last minute, ask for a
            day more (str | dt.date, YYYY-MM-DD, optional)
        include_consumables: 1 to list consumables with the appointment (int, at least 0, at most 1, optional)
        include_finance_transactions: 1 to list payments with the appointment (int, at least 0, at most 1, optional)
        page: which page, from 1 (int, optional)
        start_date: first day, local to the location (str | dt.date, YYYY-MM-DD, optional)
        team_member_id: only of this team member (int, optional)
        with_deleted: 1 to have deleted appointments as well (int, at least 0, at most 1, optional)
        activity_id: only those into this group event (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Appointment].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment_list
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "c_end_date": c_end_date,
            "c_start_date": c_start_date,
            "changed_after": changed_after,
            "changed_before": changed_before,
            "client_id": client_id,
            "count": count,
            "created_user_id": created_user_id,
            "end_date": end_date,
            "include_consumables": include_consumables,
            "include_finance_transactions": include_finance_transactions,
            "page": page,
            "start_date": start_date,
            "team_member_id": team_member_id,
            "with_deleted": with_deleted,
            "activity_id": activity_id,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Appointment]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Appointment]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Appointment]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Appointment]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    c_end_date: str | dt.date | Unset = UNSET,
    c_start_date: str | dt.date | Unset = UNSET,
    changed_after: str | dt.datetime | dt.date | Unset = UNSET,
    changed_before: str | dt.datetime | dt.date | Unset = UNSET,
    client_id: int | Unset = UNSET,
    count: int | Unset = UNSET,
    created_user_id: int | Unset = UNSET,
    end_date: str | dt.date | Unset = UNSET,
    include_consumables: int | Unset = UNSET,
    include_finance_transactions: int | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    team_member_id: int | Unset = UNSET,
    with_deleted: int | Unset = UNSET,
    activity_id: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.Appointment], models.Appointment]:
    """Lists the appointments of a location, ordered by date: the items of all pages.

    There is no snapshot: an appointment that is edited while you read the pages may appear twice or not at all. Deleted
    ones are left out unless requested.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 1000 items unless ``count`` says otherwise.

    Args:
        location_id: the location (int | str)
        c_end_date: only those made on this day or before (str | dt.date, YYYY-MM-DD, optional)
        c_start_date: only those made on this day or later (str | dt.date, YYYY-MM-DD, optional)
        changed_after: only what was created or changed since then (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS,
            optional)
        changed_before: only what was created or changed before then (str | dt.datetime | dt.date, YYYY-MM-DDTHH:MM:SS,
            optional)
        client_id: only of this client (int, optional)
        count: how many items a page holds (int, optional)
        created_user_id: only those made by this user (int, optional)
        end_date: last day, local to the location. It ends at 23:59:00: for what begins in its last minute, ask for a
            day more (str | dt.date, YYYY-MM-DD, optional)
        include_consumables: 1 to list consumables with the appointment (int, at least 0, at most 1, optional)
        include_finance_transactions: 1 to list payments with the appointment (int, at least 0, at most 1, optional)
        page: which page, from 1 (int, optional)
        start_date: first day, local to the location (str | dt.date, YYYY-MM-DD, optional)
        team_member_id: only of this team member (int, optional)
        with_deleted: 1 to have deleted appointments as well (int, at least 0, at most 1, optional)
        activity_id: only those into this group event (int, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of Appointment; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_appointment_list
    """
    return PagedCall(
        request(
            location_id,
            c_end_date=c_end_date,
            c_start_date=c_start_date,
            changed_after=changed_after,
            changed_before=changed_before,
            client_id=client_id,
            count=count,
            created_user_id=created_user_id,
            end_date=end_date,
            include_consumables=include_consumables,
            include_finance_transactions=include_finance_transactions,
            page=page,
            start_date=start_date,
            team_member_id=team_member_id,
            with_deleted=with_deleted,
            activity_id=activity_id,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

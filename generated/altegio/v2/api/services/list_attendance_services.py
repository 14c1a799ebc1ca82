# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

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

ENDPOINT: Endpoint[list[models.AttendanceService]] = Endpoint(
    OPERATIONS["list_attendance_services"],
    ResponseSpec(Array(Ref(models.__name__, "AttendanceService"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_category_id", "query", Integer(minimum=1), wire="filter[category_id]"),
        Parameter(
            "filter_is_available_for_timetable",
            "query",
            Integer(enum=(0, 1)),
            wire="filter[is_available_for_timetable]",
        ),
        Parameter("filter_is_composite", "query", Integer(enum=(0, 1)), wire="filter[is_composite]"),
        Parameter("filter_is_multi", "query", Integer(enum=(0, 1)), wire="filter[is_multi]"),
        Parameter("filter_service_ids", "query", Array(Integer(minimum=1)), wire="filter[service_ids][]"),
        Parameter("filter_term", "query", String(min_length=3), wire="filter[term]"),
        Parameter("limit", "query", Integer(minimum=1, maximum=250)),
        Parameter("page", "query", Integer(minimum=1)),
        Parameter("staff_id", "query", Integer(minimum=1)),
    ),
)

PAGING: Paging[models.AttendanceService] = ByPage(at="page", size="limit", largest=250, identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_category_id: int | Unset
    filter_is_available_for_timetable: Literal[0, 1] | Unset
    filter_is_composite: Literal[0, 1] | Unset
    filter_is_multi: Literal[0, 1] | Unset
    filter_service_ids: list[int] | Unset
    filter_term: str | Unset
    limit: int | Unset
    page: int | Unset
    staff_id: int | Unset


def request(
    location_id: int | str,
    *,
    filter_category_id: int | Unset = UNSET,
    filter_is_available_for_timetable: Literal[0, 1] | Unset = UNSET,
    filter_is_composite: Literal[0, 1] | Unset = UNSET,
    filter_is_multi: Literal[0, 1] | Unset = UNSET,
    filter_service_ids: list[int] | Unset = UNSET,
    filter_term: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    staff_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.AttendanceService]]:
    """Lists what can be booked in the timetable: each service with its team member, duration and price.

    One page; ``iter_list_attendance_services`` turns them all.

    GET /locations/{location_id}/attendance_services

    Args:
        location_id: the location (int | str)
        filter_category_id: only of this category (int, at least 1, optional)
        filter_is_available_for_timetable: 1 for those that can be booked in the timetable, 0 for the others (Literal[0,
            1], optional)
        filter_is_composite: 1 for services made of others, 0 for plain ones (Literal[0, 1], optional)
        filter_is_multi: 1 for services that group events can be made of, 0 for the others (Literal[0, 1], optional)
        filter_service_ids: only these services (list[int], optional)
        filter_term: text to search for; blanks around it do not count (str, at least 3 characters, optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        staff_id: the team member (int, at least 1, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[AttendanceService].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_attendance_services
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_category_id": filter_category_id,
            "filter_is_available_for_timetable": filter_is_available_for_timetable,
            "filter_is_composite": filter_is_composite,
            "filter_is_multi": filter_is_multi,
            "filter_service_ids": filter_service_ids,
            "filter_term": filter_term,
            "limit": limit,
            "page": page,
            "staff_id": staff_id,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.AttendanceService]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.AttendanceService]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.AttendanceService]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.AttendanceService]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    filter_category_id: int | Unset = UNSET,
    filter_is_available_for_timetable: Literal[0, 1] | Unset = UNSET,
    filter_is_composite: Literal[0, 1] | Unset = UNSET,
    filter_is_multi: Literal[0, 1] | Unset = UNSET,
    filter_service_ids: list[int] | Unset = UNSET,
    filter_term: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    staff_id: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.AttendanceService], models.AttendanceService]:
    """Lists what can be booked in the timetable: each service with its team member, duration and price: the items of
    all pages.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 250 items unless ``limit`` says otherwise.

    Args:
        location_id: the location (int | str)
        filter_category_id: only of this category (int, at least 1, optional)
        filter_is_available_for_timetable: 1 for those that can be booked in the timetable, 0 for the others (Literal[0,
            1], optional)
        filter_is_composite: 1 for services made of others, 0 for plain ones (Literal[0, 1], optional)
        filter_is_multi: 1 for services that group events can be made of, 0 for the others (Literal[0, 1], optional)
        filter_service_ids: only these services (list[int], optional)
        filter_term: text to search for; blanks around it do not count (str, at least 3 characters, optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        staff_id: the team member (int, at least 1, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of AttendanceService; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_attendance_services
    """
    return PagedCall(
        request(
            location_id,
            filter_category_id=filter_category_id,
            filter_is_available_for_timetable=filter_is_available_for_timetable,
            filter_is_composite=filter_is_composite,
            filter_is_multi=filter_is_multi,
            filter_service_ids=filter_service_ids,
            filter_term=filter_term,
            limit=limit,
            page=page,
            staff_id=staff_id,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

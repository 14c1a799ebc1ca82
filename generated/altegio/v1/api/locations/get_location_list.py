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

ENDPOINT: Endpoint[list[models.LocationListItem]] = Endpoint(
    OPERATIONS["get_location_list"],
    ResponseSpec(Array(Ref(models.__name__, "LocationListItem"))),
    (
        Parameter("active", "query", Integer(minimum=0, maximum=1)),
        Parameter("business_group_id", "query", INTEGER),
        Parameter("business_type_id", "query", INTEGER),
        Parameter("city_id", "query", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("for_booking", "query", Integer(minimum=0, maximum=1), wire="forBooking"),
        Parameter("group_id", "query", INTEGER),
        Parameter("hide_record_type_activity", "query", Integer(minimum=0, maximum=1)),
        Parameter("hide_record_type_mixed", "query", Integer(minimum=0, maximum=1)),
        Parameter("hide_record_type_single", "query", Integer(minimum=0, maximum=1)),
        Parameter("id", "query", INTEGER),
        Parameter(
            "include",
            "query",
            Array(String(enum=("staff", "positions", "accounts", "storages", "expenses"))),
            wire="include[]",
        ),
        Parameter("min_id", "query", INTEGER),
        Parameter("my", "query", Integer(minimum=0, maximum=1)),
        Parameter("page", "query", INTEGER),
        Parameter("show_bookforms", "query", Integer(minimum=0, maximum=1), wire="showBookforms"),
        Parameter("show_deleted", "query", Integer(minimum=0, maximum=1)),
        Parameter("show_groups", "query", Integer(minimum=0, maximum=1)),
    ),
)

PAGING: Paging[models.LocationListItem] = ByPage(at="page", size="count", identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    active: int | Unset
    business_group_id: int | Unset
    business_type_id: int | Unset
    city_id: int | Unset
    count: int | Unset
    for_booking: int | Unset
    group_id: int | Unset
    hide_record_type_activity: int | Unset
    hide_record_type_mixed: int | Unset
    hide_record_type_single: int | Unset
    id: int | Unset
    include: list[Literal["staff", "positions", "accounts", "storages", "expenses"]] | Unset
    min_id: int | Unset
    my: int | Unset
    page: int | Unset
    show_bookforms: int | Unset
    show_deleted: int | Unset
    show_groups: int | Unset


def request(
    *,
    active: int | Unset = UNSET,
    business_group_id: int | Unset = UNSET,
    business_type_id: int | Unset = UNSET,
    city_id: int | Unset = UNSET,
    count: int | Unset = UNSET,
    for_booking: int | Unset = UNSET,
    group_id: int | Unset = UNSET,
    hide_record_type_activity: int | Unset = UNSET,
    hide_record_type_mixed: int | Unset = UNSET,
    hide_record_type_single: int | Unset = UNSET,
    id: int | Unset = UNSET,
    include: list[Literal["staff", "positions", "accounts", "storages", "expenses"]] | Unset = UNSET,
    min_id: int | Unset = UNSET,
    my: int | Unset = UNSET,
    page: int | Unset = UNSET,
    show_bookforms: int | Unset = UNSET,
    show_deleted: int | Unset = UNSET,
    show_groups: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.LocationListItem]]:
    """Lists locations.

    Without `my=1` these are all public locations, not those of the user. For the technical user of a Marketplace
    application the list can be empty: read known locations with `get_location`.

    One page; ``iter_get_location_list`` turns them all.

    GET /companies

    Args:
        active: 1 for those with a paid licence that can be booked (int, at least 0, at most 1, optional)
        business_group_id: only of this group of businesses (int, optional)
        business_type_id: only of this type of business (int, optional)
        city_id: only in this city (int, optional)
        count: how many items a page holds (int, optional)
        for_booking: 1 to add the next free time of the location (int, at least 0, at most 1, optional)
        group_id: only of this chain (int, optional)
        hide_record_type_activity: 1 to leave out those with group events only (int, at least 0, at most 1, optional)
        hide_record_type_mixed: 1 to leave out those with both kinds of booking (int, at least 0, at most 1, optional)
        hide_record_type_single: 1 to leave out those with single appointments only (int, at least 0, at most 1,
            optional)
        id: only this location (int, optional)
        include: related data to put into the answer (list[Literal['staff', 'positions', 'accounts', 'storages',
            'expenses']], optional)
        min_id: only ids of this or above (int, optional)
        my: 1 for what the user may manage; needs the user's token (int, at least 0, at most 1, optional)
        page: which page, from 1 (int, optional)
        show_bookforms: 1 to add the booking widgets of the location (int, at least 0, at most 1, optional)
        show_deleted: 1 to have deleted locations as well (int, at least 0, at most 1, optional)
        show_groups: 1 to add the chains of the location (int, at least 0, at most 1, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[LocationListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.

    See https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location_list
    """
    return Call(
        ENDPOINT,
        {
            "active": active,
            "business_group_id": business_group_id,
            "business_type_id": business_type_id,
            "city_id": city_id,
            "count": count,
            "for_booking": for_booking,
            "group_id": group_id,
            "hide_record_type_activity": hide_record_type_activity,
            "hide_record_type_mixed": hide_record_type_mixed,
            "hide_record_type_single": hide_record_type_single,
            "id": id,
            "include": include,
            "min_id": min_id,
            "my": my,
            "page": page,
            "show_bookforms": show_bookforms,
            "show_deleted": show_deleted,
            "show_groups": show_groups,
        },
        options,
    )


def sync_detailed(
    *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.LocationListItem]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.LocationListItem]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.LocationListItem]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[list[models.LocationListItem]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


def iterate(
    *,
    active: int | Unset = UNSET,
    business_group_id: int | Unset = UNSET,
    business_type_id: int | Unset = UNSET,
    city_id: int | Unset = UNSET,
    count: int | Unset = UNSET,
    for_booking: int | Unset = UNSET,
    group_id: int | Unset = UNSET,
    hide_record_type_activity: int | Unset = UNSET,
    hide_record_type_mixed: int | Unset = UNSET,
    hide_record_type_single: int | Unset = UNSET,
    id: int | Unset = UNSET,
    include: list[Literal["staff", "positions", "accounts", "storages", "expenses"]] | Unset = UNSET,
    min_id: int | Unset = UNSET,
    my: int | Unset = UNSET,
    page: int | Unset = UNSET,
    show_bookforms: int | Unset = UNSET,
    show_deleted: int | Unset = UNSET,
    show_groups: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.LocationListItem], models.LocationListItem]:
    """Lists locations: the items of all pages.

    Without `my=1` these are all public locations, not those of the user. For the technical user of a Marketplace
    application the list can be empty: read known locations with `get_location`.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        active: 1 for those with a paid licence that can be booked (int, at least 0, at most 1, optional)
        business_group_id: only of this group of businesses (int, optional)
        business_type_id: only of this type of business (int, optional)
        city_id: only in this city (int, optional)
        count: how many items a page holds (int, optional)
        for_booking: 1 to add the next free time of the location (int, at least 0, at most 1, optional)
        group_id: only of this chain (int, optional)
        hide_record_type_activity: 1 to leave out those with group events only (int, at least 0, at most 1, optional)
        hide_record_type_mixed: 1 to leave out those with both kinds of booking (int, at least 0, at most 1, optional)
        hide_record_type_single: 1 to leave out those with single appointments only (int, at least 0, at most 1,
            optional)
        id: only this location (int, optional)
        include: related data to put into the answer (list[Literal['staff', 'positions', 'accounts', 'storages',
            'expenses']], optional)
        min_id: only ids of this or above (int, optional)
        my: 1 for what the user may manage; needs the user's token (int, at least 0, at most 1, optional)
        page: which page, from 1 (int, optional)
        show_bookforms: 1 to add the booking widgets of the location (int, at least 0, at most 1, optional)
        show_deleted: 1 to have deleted locations as well (int, at least 0, at most 1, optional)
        show_groups: 1 to add the chains of the location (int, at least 0, at most 1, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of LocationListItem; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location_list
    """
    return PagedCall(
        request(
            active=active,
            business_group_id=business_group_id,
            business_type_id=business_type_id,
            city_id=city_id,
            count=count,
            for_booking=for_booking,
            group_id=group_id,
            hide_record_type_activity=hide_record_type_activity,
            hide_record_type_mixed=hide_record_type_mixed,
            hide_record_type_single=hide_record_type_single,
            id=id,
            include=include,
            min_id=min_id,
            my=my,
            page=page,
            show_bookforms=show_bookforms,
            show_deleted=show_deleted,
            show_groups=show_groups,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

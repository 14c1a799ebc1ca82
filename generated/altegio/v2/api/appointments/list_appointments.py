# Generated; do not edit.

from __future__ import annotations

import datetime as dt
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

ENDPOINT: Endpoint[list[models.Appointment]] = Endpoint(
    OPERATIONS["list_appointments"],
    ResponseSpec(Array(Ref(models.__name__, "Appointment"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_activity_id", "query", Integer(minimum=1), wire="filter[activity_id]"),
        Parameter("filter_client_id", "query", Integer(minimum=1), wire="filter[client_id]"),
        Parameter(
            "filter_date_intersect_from",
            "query",
            String(pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t"),
            wire="filter[date_intersect_from]",
        ),
        Parameter(
            "filter_date_intersect_to",
            "query",
            String(pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t"),
            wire="filter[date_intersect_to]",
        ),
        Parameter(
            "include",
            "query",
            Array(
                String(
                    enum=(
                        "client",
                        "client.custom_field_values",
                        "staff",
                        "services",
                        "goods",
                        "resource_instances",
                        "labels",
                        "attendance_service_items",
                        "attendance_good_items",
                        "attendance_document",
                        "transactions",
                        "fast_payment_settings",
                        "acceptance_free",
                        "custom_field_values",
                        "comer",
                        "client_notification_settings",
                        "client_schedule",
                        "duration_details",
                    )
                ),
                unique=True,
            ),
            wire="include[]",
        ),
        Parameter("limit", "query", Integer(minimum=1, maximum=250)),
        Parameter("page", "query", Integer(minimum=1)),
    ),
)

PAGING: Paging[models.Appointment] = ByPage(at="page", size="limit", largest=250, identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_activity_id: int | Unset
    filter_client_id: int | Unset
    filter_date_intersect_from: str | dt.datetime | dt.date | Unset
    filter_date_intersect_to: str | dt.datetime | dt.date | Unset
    include: (
        list[
            Literal[
                "client",
                "client.custom_field_values",
                "staff",
                "services",
                "goods",
                "resource_instances",
                "labels",
                "attendance_service_items",
                "attendance_good_items",
                "attendance_document",
                "transactions",
                "fast_payment_settings",
                "acceptance_free",
                "custom_field_values",
                "comer",
                "client_notification_settings",
                "client_schedule",
                "duration_details",
            ]
        ]
        | Unset
    )
    limit: int | Unset
    page: int | Unset


def request(
    location_id: int | str,
    *,
    filter_activity_id: int | Unset = UNSET,
    filter_client_id: int | Unset = UNSET,
    filter_date_intersect_from: str | dt.datetime | dt.date | Unset = UNSET,
    filter_date_intersect_to: str | dt.datetime | dt.date | Unset = UNSET,
    include: list[
        Literal[
            "client",
            "client.custom_field_values",
            "staff",
            "services",
            "goods",
            "resource_instances",
            "labels",
            "attendance_service_items",
            "attendance_good_items",
            "attendance_document",
            "transactions",
            "fast_payment_settings",
            "acceptance_free",
            "custom_field_values",
            "comer",
            "client_notification_settings",
            "client_schedule",
            "duration_details",
        ]
    ]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.Appointment]]:
    """Lists the appointments that overlap a period.

    Give both its begin and its end, local to the location, without a zone.

    One page; ``iter_list_appointments`` turns them all.

    GET /locations/{location_id}/appointments

    Args:
        location_id: the location (int | str)
        filter_activity_id: only of this group event (int, at least 1, optional)
        filter_client_id: only of this client (int, at least 1, optional)
        filter_date_intersect_from: begin of the range, local to the location; goes with its end (str | dt.datetime |
            dt.date, YYYY-MM-DDTHH:MM:SS, optional)
        filter_date_intersect_to: end of the range, local to the location; goes with its begin (str | dt.datetime |
            dt.date, YYYY-MM-DDTHH:MM:SS, optional)
        include: related resources to send along in `included` (list[Literal['client', 'client.custom_field_values',
            'staff', 'services', 'goods', 'resource_instances', 'labels', 'attendance_service_items',
            'attendance_good_items', 'attendance_document', 'transactions', 'fast_payment_settings', 'acceptance_free',
            'custom_field_values', 'comer', 'client_notification_settings', 'client_schedule', 'duration_details']],
            optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Appointment].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/appointments/list_appointments
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_activity_id": filter_activity_id,
            "filter_client_id": filter_client_id,
            "filter_date_intersect_from": filter_date_intersect_from,
            "filter_date_intersect_to": filter_date_intersect_to,
            "include": include,
            "limit": limit,
            "page": page,
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
    filter_activity_id: int | Unset = UNSET,
    filter_client_id: int | Unset = UNSET,
    filter_date_intersect_from: str | dt.datetime | dt.date | Unset = UNSET,
    filter_date_intersect_to: str | dt.datetime | dt.date | Unset = UNSET,
    include: list[
        Literal[
            "client",
            "client.custom_field_values",
            "staff",
            "services",
            "goods",
            "resource_instances",
            "labels",
            "attendance_service_items",
            "attendance_good_items",
            "attendance_document",
            "transactions",
            "fast_payment_settings",
            "acceptance_free",
            "custom_field_values",
            "comer",
            "client_notification_settings",
            "client_schedule",
            "duration_details",
        ]
    ]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.Appointment], models.Appointment]:
    """Lists the appointments that overlap a period: the items of all pages.

    Give both its begin and its end, local to the location, without a zone.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 250 items unless ``limit`` says otherwise.

    Args:
        location_id: the location (int | str)
        filter_activity_id: only of this group event (int, at least 1, optional)
        filter_client_id: only of this client (int, at least 1, optional)
        filter_date_intersect_from: begin of the range, local to the location; goes with its end (str | dt.datetime |
            dt.date, YYYY-MM-DDTHH:MM:SS, optional)
        filter_date_intersect_to: end of the range, local to the location; goes with its begin (str | dt.datetime |
            dt.date, YYYY-MM-DDTHH:MM:SS, optional)
        include: related resources to send along in `included` (list[Literal['client', 'client.custom_field_values',
            'staff', 'services', 'goods', 'resource_instances', 'labels', 'attendance_service_items',
            'attendance_good_items', 'attendance_document', 'transactions', 'fast_payment_settings', 'acceptance_free',
            'custom_field_values', 'comer', 'client_notification_settings', 'client_schedule', 'duration_details']],
            optional)
        limit: how many items a page holds (int, at least 1, at most 250, 250 if left out, optional)
        page: which page, from 1 (int, at least 1, 1 if left out, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of Appointment; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v2/openapi/appointments/list_appointments
    """
    return PagedCall(
        request(
            location_id,
            filter_activity_id=filter_activity_id,
            filter_client_id=filter_client_id,
            filter_date_intersect_from=filter_date_intersect_from,
            filter_date_intersect_to=filter_date_intersect_to,
            include=include,
            limit=limit,
            page=page,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

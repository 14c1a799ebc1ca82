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

ENDPOINT: Endpoint[list[models.PartnerAppointment]] = Endpoint(
    OPERATIONS["get_partner_appointment_list"],
    ResponseSpec(Array(Ref(models.__name__, "PartnerAppointment"))),
    (
        Parameter("created_end_date", "query", String(format="date-dotted")),
        Parameter("created_start_date", "query", String(format="date-dotted")),
        Parameter("editable_length", "query", Integer(maximum=100)),
        Parameter("end_date", "query", String(format="date-dotted")),
        Parameter("page", "query", INTEGER),
        Parameter("salon_id", "query", INTEGER),
        Parameter("start_date", "query", String(format="date-dotted")),
        Parameter("user_id", "query", INTEGER),
    ),
)

PAGING: Paging[models.PartnerAppointment] = ByPage(at="page", size="editable_length", largest=100, identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    created_end_date: str | dt.date | Unset
    created_start_date: str | dt.date | Unset
    editable_length: int | Unset
    end_date: str | dt.date | Unset
    page: int | Unset
    salon_id: int | Unset
    start_date: str | dt.date | Unset
    user_id: int | Unset


def request(
    *,
    created_end_date: str | dt.date | Unset = UNSET,
    created_start_date: str | dt.date | Unset = UNSET,
    editable_length: int | Unset = UNSET,
    end_date: str | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    salon_id: int | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    user_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.PartnerAppointment]]:
    """Lists the appointments that were booked through the partner, over all its locations.

    One page; ``iter_get_partner_appointment_list`` turns them all.

    GET /records/partner

    Args:
        created_end_date: only those made on this day or before (str | dt.date, DD.MM.YYYY, optional)
        created_start_date: only those made on this day or later (str | dt.date, DD.MM.YYYY, optional)
        editable_length: how many items a page holds (int, at most 100, optional)
        end_date: last day of the visits (str | dt.date, DD.MM.YYYY, optional)
        page: which page, from 1 (int, optional)
        salon_id: only at this location (int, optional)
        start_date: first day of the visits (str | dt.date, DD.MM.YYYY, optional)
        user_id: only of this user (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[PartnerAppointment].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_partner_appointment_list
    """
    return Call(
        ENDPOINT,
        {
            "created_end_date": created_end_date,
            "created_start_date": created_start_date,
            "editable_length": editable_length,
            "end_date": end_date,
            "page": page,
            "salon_id": salon_id,
            "start_date": start_date,
            "user_id": user_id,
        },
        options,
    )


def sync_detailed(
    *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.PartnerAppointment]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.PartnerAppointment]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.PartnerAppointment]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[list[models.PartnerAppointment]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


def iterate(
    *,
    created_end_date: str | dt.date | Unset = UNSET,
    created_start_date: str | dt.date | Unset = UNSET,
    editable_length: int | Unset = UNSET,
    end_date: str | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    salon_id: int | Unset = UNSET,
    start_date: str | dt.date | Unset = UNSET,
    user_id: int | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.PartnerAppointment], models.PartnerAppointment]:
    """Lists the appointments that were booked through the partner, over all its locations: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 100 items unless ``editable_length`` says
    otherwise.

    Args:
        created_end_date: only those made on this day or before (str | dt.date, DD.MM.YYYY, optional)
        created_start_date: only those made on this day or later (str | dt.date, DD.MM.YYYY, optional)
        editable_length: how many items a page holds (int, at most 100, optional)
        end_date: last day of the visits (str | dt.date, DD.MM.YYYY, optional)
        page: which page, from 1 (int, optional)
        salon_id: only at this location (int, optional)
        start_date: first day of the visits (str | dt.date, DD.MM.YYYY, optional)
        user_id: only of this user (int, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of PartnerAppointment; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_partner_appointment_list
    """
    return PagedCall(
        request(
            created_end_date=created_end_date,
            created_start_date=created_start_date,
            editable_length=editable_length,
            end_date=end_date,
            page=page,
            salon_id=salon_id,
            start_date=start_date,
            user_id=user_id,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

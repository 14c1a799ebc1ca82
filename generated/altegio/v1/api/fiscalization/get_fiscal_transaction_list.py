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
    Integer,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
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

ENDPOINT: Endpoint[list[models.FiscalTransaction]] = Endpoint(
    OPERATIONS["get_fiscal_transaction_list"],
    ResponseSpec(Array(Ref(models.__name__, "FiscalTransaction"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("editable_length", "query", INTEGER),
        Parameter("end_date", "query", Integer(format="date-digits")),
        Parameter("page", "query", INTEGER),
        Parameter("start_date", "query", Integer(format="date-digits")),
        Parameter("status", "query", NUMBER),
        Parameter("type", "query", NUMBER),
    ),
)

PAGING: Paging[models.FiscalTransaction] = ByPage(
    at="page", size="editable_length", identity=(("id",),), total=("meta", "count")
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    editable_length: int | Unset
    end_date: int | dt.date | Unset
    page: int | Unset
    start_date: int | dt.date | Unset
    status: float | Unset
    type: float | Unset


def request(
    location_id: int | str,
    *,
    editable_length: int | Unset = UNSET,
    end_date: int | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: int | dt.date | Unset = UNSET,
    status: float | Unset = UNSET,
    type: float | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.FiscalTransaction]]:
    """Lists what was sent to the fiscal register.

    One page; ``iter_get_fiscal_transaction_list`` turns them all.

    GET /kkm_transactions/{location_id}

    Args:
        location_id: the location (int | str)
        editable_length: how many items a page holds (int, optional)
        end_date: last day of the period (int | dt.date, YYYYMMDD, optional)
        page: which page, from 1 (int, optional)
        start_date: first day of the period (int | dt.date, YYYYMMDD, optional)
        status: only this state of the operation, by number (float, optional)
        type: only this kind of operation: 0 sale, 1 return of a sale, 2 correction, 4 opening of a shift, 5 closing of
            a shift (float, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[FiscalTransaction].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/get_fiscal_transaction_list
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "editable_length": editable_length,
            "end_date": end_date,
            "page": page,
            "start_date": start_date,
            "status": status,
            "type": type,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.FiscalTransaction]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.FiscalTransaction]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.FiscalTransaction]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.FiscalTransaction]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    editable_length: int | Unset = UNSET,
    end_date: int | dt.date | Unset = UNSET,
    page: int | Unset = UNSET,
    start_date: int | dt.date | Unset = UNSET,
    status: float | Unset = UNSET,
    type: float | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.FiscalTransaction], models.FiscalTransaction]:
    """Lists what was sent to the fiscal register: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``editable_length`` says.

    Args:
        location_id: the location (int | str)
        editable_length: how many items a page holds (int, optional)
        end_date: last day of the period (int | dt.date, YYYYMMDD, optional)
        page: which page, from 1 (int, optional)
        start_date: first day of the period (int | dt.date, YYYYMMDD, optional)
        status: only this state of the operation, by number (float, optional)
        type: only this kind of operation: 0 sale, 1 return of a sale, 2 correction, 4 opening of a shift, 5 closing of
            a shift (float, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of FiscalTransaction; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/get_fiscal_transaction_list
    """
    return PagedCall(
        request(
            location_id,
            editable_length=editable_length,
            end_date=end_date,
            page=page,
            start_date=start_date,
            status=status,
            type=type,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

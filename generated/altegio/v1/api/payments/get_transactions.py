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

ENDPOINT: Endpoint[list[models.FinancialTransaction]] = Endpoint(
    OPERATIONS["get_transactions"],
    ResponseSpec(Array(Ref(models.__name__, "FinancialTransaction"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("account_id", "query", INTEGER),
        Parameter("balance_is", "query", NUMBER),
        Parameter("client_id", "query", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("deleted", "query", Integer(minimum=0, maximum=1)),
        Parameter("document_id", "query", INTEGER),
        Parameter("end_date", "query", Integer(format="date-digits")),
        Parameter("master_id", "query", INTEGER),
        Parameter("page", "query", INTEGER),
        Parameter("real_money", "query", Integer(minimum=0, maximum=1)),
        Parameter("start_date", "query", Integer(format="date-digits")),
        Parameter("supplier_id", "query", INTEGER),
        Parameter("type", "query", NUMBER),
        Parameter("user_id", "query", INTEGER),
        Parameter("changed_after", "query", String(format="date-time")),
    ),
)

PAGING: Paging[models.FinancialTransaction] = ByPage(at="page", size="count", identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    account_id: int | Unset
    balance_is: float | Unset
    client_id: int | Unset
    count: int | Unset
    deleted: int | Unset
    document_id: int | Unset
    end_date: int | dt.date | Unset
    master_id: int | Unset
    page: int | Unset
    real_money: int | Unset
    start_date: int | dt.date | Unset
    supplier_id: int | Unset
    type: float | Unset
    user_id: int | Unset
    changed_after: str | dt.datetime | dt.date | Unset


def request(
    location_id: int | str,
    *,
    account_id: int | Unset = UNSET,
    balance_is: float | Unset = UNSET,
    client_id: int | Unset = UNSET,
    count: int | Unset = UNSET,
    deleted: int | Unset = UNSET,
    document_id: int | Unset = UNSET,
    end_date: int | dt.date | Unset = UNSET,
    master_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    real_money: int | Unset = UNSET,
    start_date: int | dt.date | Unset = UNSET,
    supplier_id: int | Unset = UNSET,
    type: float | Unset = UNSET,
    user_id: int | Unset = UNSET,
    changed_after: str | dt.datetime | dt.date | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.FinancialTransaction]]:
    """Lists the financial transactions of a location.

    Absent objects such as `master` and `supplier` come as empty lists and are read as None.

    One page; ``iter_get_transactions`` turns them all.

    GET /transactions/{location_id}

    Args:
        location_id: the location (int | str)
        account_id: only of this account (int, optional)
        balance_is: 1 for money in, 2 for money out, 0 for both (float, optional)
        client_id: only with this client (int, optional)
        count: how many items a page holds (int, optional)
        deleted: 1 for deleted transactions (int, at least 0, at most 1, optional)
        document_id: only of this document (int, optional)
        end_date: last day of the period (int | dt.date, YYYYMMDD, optional)
        master_id: only of this team member (int, optional)
        page: which page, from 1 (int, optional)
        real_money: 1 for real money only, 0 for payments by loyalty (int, at least 0, at most 1, optional)
        start_date: first day of the period (int | dt.date, YYYYMMDD, optional)
        supplier_id: only with this supplier (int, optional)
        type: only this kind, by number (float, optional)
        user_id: only those made by this user (int, optional)
        changed_after: only what was created or changed since then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[FinancialTransaction].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/payments/get_transactions
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "account_id": account_id,
            "balance_is": balance_is,
            "client_id": client_id,
            "count": count,
            "deleted": deleted,
            "document_id": document_id,
            "end_date": end_date,
            "master_id": master_id,
            "page": page,
            "real_money": real_money,
            "start_date": start_date,
            "supplier_id": supplier_id,
            "type": type,
            "user_id": user_id,
            "changed_after": changed_after,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.FinancialTransaction]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.FinancialTransaction]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.FinancialTransaction]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.FinancialTransaction]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    account_id: int | Unset = UNSET,
    balance_is: float | Unset = UNSET,
    client_id: int | Unset = UNSET,
    count: int | Unset = UNSET,
    deleted: int | Unset = UNSET,
    document_id: int | Unset = UNSET,
    end_date: int | dt.date | Unset = UNSET,
    master_id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    real_money: int | Unset = UNSET,
    start_date: int | dt.date | Unset = UNSET,
    supplier_id: int | Unset = UNSET,
    type: float | Unset = UNSET,
    user_id: int | Unset = UNSET,
    changed_after: str | dt.datetime | dt.date | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.FinancialTransaction], models.FinancialTransaction]:
    """Lists the financial transactions of a location: the items of all pages.

    Absent objects such as `master` and `supplier` come as empty lists and are read as None.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        location_id: the location (int | str)
        account_id: only of this account (int, optional)
        balance_is: 1 for money in, 2 for money out, 0 for both (float, optional)
        client_id: only with this client (int, optional)
        count: how many items a page holds (int, optional)
        deleted: 1 for deleted transactions (int, at least 0, at most 1, optional)
        document_id: only of this document (int, optional)
        end_date: last day of the period (int | dt.date, YYYYMMDD, optional)
        master_id: only of this team member (int, optional)
        page: which page, from 1 (int, optional)
        real_money: 1 for real money only, 0 for payments by loyalty (int, at least 0, at most 1, optional)
        start_date: first day of the period (int | dt.date, YYYYMMDD, optional)
        supplier_id: only with this supplier (int, optional)
        type: only this kind, by number (float, optional)
        user_id: only those made by this user (int, optional)
        changed_after: only what was created or changed since then (str | dt.datetime | dt.date,
            YYYY-MM-DDTHH:MM:SS+HH:MM, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of FinancialTransaction; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/payments/get_transactions
    """
    return PagedCall(
        request(
            location_id,
            account_id=account_id,
            balance_is=balance_is,
            client_id=client_id,
            count=count,
            deleted=deleted,
            document_id=document_id,
            end_date=end_date,
            master_id=master_id,
            page=page,
            real_money=real_money,
            start_date=start_date,
            supplier_id=supplier_id,
            type=type,
            user_id=user_id,
            changed_after=changed_after,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

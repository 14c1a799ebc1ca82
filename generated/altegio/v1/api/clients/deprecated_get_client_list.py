# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
    NUMBER,
    STRING,
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
from altegio_core.operations.page_styles import ByPage
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.paging import Paging

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ClientListItem]] = Endpoint(
    OPERATIONS["deprecated_get_client_list"],
    ResponseSpec(Array(Ref(models.__name__, "ClientListItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("email", "query", STRING),
        Parameter("fullname", "query", STRING),
        Parameter("id", "query", INTEGER),
        Parameter("page", "query", INTEGER),
        Parameter("paid_max", "query", NUMBER),
        Parameter("paid_min", "query", NUMBER),
        Parameter("phone", "query", STRING),
    ),
)

PAGING: Paging[models.ClientListItem] = ByPage(
    at="page", size="count", largest=300, identity=(("id",),), total=("meta", "total_count")
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    count: int | Unset
    email: str | Unset
    fullname: str | Unset
    id: int | Unset
    page: int | Unset
    paid_max: float | Unset
    paid_min: float | Unset
    phone: str | Unset


def request(
    location_id: int | str,
    *,
    count: int | Unset = UNSET,
    email: str | Unset = UNSET,
    fullname: str | Unset = UNSET,
    id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    paid_max: float | Unset = UNSET,
    paid_min: float | Unset = UNSET,
    phone: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ClientListItem]]:
    """Lists clients by simple filters, ordered by id, at most 300 a page.

    Send `paid_min` and `paid_max` together: with only one of them, or if nobody is in the range, all clients are
    returned.

    Deprecated: use v1.clients.get_client_list.

    One page; ``iter_deprecated_get_client_list`` turns them all.

    GET /clients/{location_id}

    Args:
        location_id: the location (int | str)
        count: how many items a page holds (int, optional)
        email: only clients whose e-mail address contains this (str, optional)
        fullname: only clients whose name contains this (str, optional)
        id: only this client (int, optional)
        page: which page, from 1 (int, optional)
        paid_max: only clients who paid this much or less, in major units of the currency (float, optional)
        paid_min: only clients who paid this much or more, in major units of the currency (float, optional)
        phone: only clients whose number contains these digits (str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ClientListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/deprecated_get_client_list
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "count": count,
            "email": email,
            "fullname": fullname,
            "id": id,
            "page": page,
            "paid_max": paid_max,
            "paid_min": paid_min,
            "phone": phone,
        },
        options,
    )


@deprecated("deprecated_get_client_list is deprecated by Altegio; use v1.clients.get_client_list")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ClientListItem]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


@deprecated("deprecated_get_client_list is deprecated by Altegio; use v1.clients.get_client_list")
def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ClientListItem]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


@deprecated("deprecated_get_client_list is deprecated by Altegio; use v1.clients.get_client_list")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ClientListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


@deprecated("deprecated_get_client_list is deprecated by Altegio; use v1.clients.get_client_list")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ClientListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    count: int | Unset = UNSET,
    email: str | Unset = UNSET,
    fullname: str | Unset = UNSET,
    id: int | Unset = UNSET,
    page: int | Unset = UNSET,
    paid_max: float | Unset = UNSET,
    paid_min: float | Unset = UNSET,
    phone: str | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.ClientListItem], models.ClientListItem]:
    """Lists clients by simple filters, ordered by id, at most 300 a page: the items of all pages.

    Send `paid_min` and `paid_max` together: with only one of them, or if nobody is in the range, all clients are
    returned.

    Deprecated: use v1.clients.get_client_list.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 300 items unless ``count`` says otherwise.

    Args:
        location_id: the location (int | str)
        count: how many items a page holds (int, optional)
        email: only clients whose e-mail address contains this (str, optional)
        fullname: only clients whose name contains this (str, optional)
        id: only this client (int, optional)
        page: which page, from 1 (int, optional)
        paid_max: only clients who paid this much or less, in major units of the currency (float, optional)
        paid_min: only clients who paid this much or more, in major units of the currency (float, optional)
        phone: only clients whose number contains these digits (str, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ClientListItem; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/deprecated_get_client_list
    """
    return PagedCall(
        request(
            location_id,
            count=count,
            email=email,
            fullname=fullname,
            id=id,
            page=page,
            paid_max=paid_max,
            paid_min=paid_min,
            phone=phone,
            options=options,
        ),
        PAGING,
        max_items,
        max_pages,
    )


name_errors(globals())

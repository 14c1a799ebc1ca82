# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[list[models.BillOfMaterials]] = Endpoint(
    OPERATIONS["get_bill_of_materials_list"],
    ResponseSpec(Array(Ref(models.__name__, "BillOfMaterials"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("count", "query", INTEGER),
        Parameter("page", "query", INTEGER),
        Parameter("search", "query", STRING),
    ),
)

PAGING: Paging[models.BillOfMaterials] = ByPage(at="page", size="count", identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    count: int | Unset
    page: int | Unset
    search: str | Unset


def request(
    location_id: int | str,
    *,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.BillOfMaterials]]:
    """Lists the bills of materials of a location, each with what it uses up.

    One page; ``iter_get_bill_of_materials_list`` turns them all.

    GET /technological_cards/{location_id}

    Args:
        location_id: the location (int | str)
        count: how many items a page holds (int, optional)
        page: which page, from 1 (int, optional)
        search: only those whose name contains this (str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[BillOfMaterials].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_bill_of_materials_list
    """
    return Call(ENDPOINT, {"location_id": location_id, "count": count, "page": page, "search": search}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.BillOfMaterials]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.BillOfMaterials]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.BillOfMaterials]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.BillOfMaterials]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    search: str | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.BillOfMaterials], models.BillOfMaterials]:
    """Lists the bills of materials of a location, each with what it uses up: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. The server decides how many items a page holds unless
    ``count`` says.

    Args:
        location_id: the location (int | str)
        count: how many items a page holds (int, optional)
        page: which page, from 1 (int, optional)
        search: only those whose name contains this (str, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of BillOfMaterials; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/get_bill_of_materials_list
    """
    return PagedCall(
        request(location_id, count=count, page=page, search=search, options=options), PAGING, max_items, max_pages
    )


name_errors(globals())

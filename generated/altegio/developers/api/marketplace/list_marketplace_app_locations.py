# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
    name_errors,
    run,
    run_async,
)
from altegio_core.operations.page_styles import ByPage
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.paging import Paging

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ConnectedLocation]] = Endpoint(
    OPERATIONS["list_marketplace_app_locations"],
    ResponseSpec(Array(Ref(models.__name__, "ConnectedLocation"))),
    (
        Parameter("application_id", "path", INTEGER),
        Parameter("count", "query", Integer(minimum=1, maximum=1000), required=True),
        Parameter("page", "query", Integer(minimum=1), required=True),
    ),
)

PAGING: Paging[models.ConnectedLocation] = ByPage(at="page", size="count", largest=1000, identity=(("id",),))


class Arguments(Given, total=False):
    """Keywords of `request`."""

    count: Required[int]
    page: Required[int]


def request(
    application_id: int | str, *, count: int, page: int, options: CallOptions | None = None
) -> Call[list[models.ConnectedLocation]]:
    """Lists the locations that have the application.

    One page; ``iter_list_marketplace_app_locations`` turns them all.

    GET /marketplace/application/{application_id}/salons

    Args:
        application_id: the application in the Marketplace (int | str)
        count: items of a page (int, at least 1, at most 1000)
        page: number of the page, from 1 (int, at least 1)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ConnectedLocation].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.

    See https://developer.alteg.io/en/developers/openapi/marketplace/list_marketplace_app_locations
    """
    return Call(ENDPOINT, {"application_id": application_id, "count": count, "page": page}, options)


def sync_detailed(
    application_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ConnectedLocation]]]:
    """See `request`."""
    return run(client, request(application_id, **arguments))


def sync(
    application_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ConnectedLocation]]:
    """See `request`."""
    return run(client, request(application_id, **arguments)).parsed


async def asyncio_detailed(
    application_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ConnectedLocation]]]:
    """See `request`."""
    return await run_async(client, request(application_id, **arguments))


async def asyncio(
    application_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ConnectedLocation]]:
    """See `request`."""
    return (await run_async(client, request(application_id, **arguments))).parsed


def iterate(
    application_id: int | str,
    *,
    count: int,
    page: int,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.ConnectedLocation], models.ConnectedLocation]:
    """Lists the locations that have the application: the items of all pages.

    Turns the pages by itself; ``page`` is where to begin. Pages hold 1000 items unless ``count`` says otherwise.

    Args:
        application_id: the application in the Marketplace (int | str)
        count: items of a page (int, at least 1, at most 1000)
        page: number of the page, from 1 (int, at least 1)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ConnectedLocation; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/developers/openapi/marketplace/list_marketplace_app_locations
    """
    return PagedCall(request(application_id, count=count, page=page, options=options), PAGING, max_items, max_pages)


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
    AsyncClient,
    BodySpec,
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
    name_errors,
    run,
    run_async,
)
from altegio_core.operations.page_styles import ByPage
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.paging import Paging

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ClientSearchItem]] = Endpoint(
    OPERATIONS["get_client_list"],
    ResponseSpec(Array(Ref(models.__name__, "ClientSearchItem"))),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "GetClientListRequest")),
)

PAGING: Paging[models.ClientSearchItem] = ByPage(
    at="page",
    size="page_size",
    largest=200,
    identity=(("id",),),
    total=("meta", "total_count"),
    order={"order_by": "id", "order_by_direction": "ASC"},
    in_body=True,
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.GetClientListRequest | models.GetClientListRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.GetClientListRequest | models.GetClientListRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.ClientSearchItem]]:
    """Searches the clients of a location, by name, phone or e-mail address (`quick_search`) and much else.

    Only ids are returned unless `fields` names more; unknown names are ignored. The money a client spent is called
    `sold_amount` here. Order by `id` for stable pages. It only reads, so it may be repeated although it is a POST.

    One page; ``iter_get_client_list`` turns them all.

    POST /company/{location_id}/clients/search

    Args:
        location_id: the location (int | str)
        body: page, order, filters and the fields wanted (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ClientSearchItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        PaymentRequiredError: the licence of the location is not paid.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ClientSearchItem]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ClientSearchItem]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ClientSearchItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ClientSearchItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    body: models.GetClientListRequest | models.GetClientListRequestDict,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.ClientSearchItem], models.ClientSearchItem]:
    """Searches the clients of a location, by name, phone or e-mail address (`quick_search`) and much else: the items of
    all pages.

    Only ids are returned unless `fields` names more; unknown names are ignored. The money a client spent is called
    `sold_amount` here. Order by `id` for stable pages. It only reads, so it may be repeated although it is a POST.

    Turns the pages by itself; ``page`` of the body is where to begin. Pages hold 200 items unless ``page_size`` says
    otherwise.

    Args:
        location_id: the location (int | str)
        body: page, order, filters and the fields wanted (a model or a mapping)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ClientSearchItem; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/get_client_list
    """
    return PagedCall(request(location_id, body=body, options=options), PAGING, max_items, max_pages)


name_errors(globals())

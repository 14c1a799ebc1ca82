# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
from altegio_core.operations.page_styles import ByCursor
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.paging import Paging

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.ClientVisitsHistory] = Endpoint(
    OPERATIONS["search_client_visits"],
    ResponseSpec(Ref(models.__name__, "ClientVisitsHistory")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "SearchClientVisitsRequest")),
)

PAGING: Paging[models.ClientVisitsHistoryRecord | models.ClientVisitsHistoryGoodsTransaction] = ByCursor(
    cursor=("meta", "dateCursor", "next"),
    fields=("from", "to"),
    items=(("records",), ("goods_transactions",)),
    identity=(("id",),),
    in_body=True,
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.SearchClientVisitsRequest | models.SearchClientVisitsRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.SearchClientVisitsRequest | models.SearchClientVisitsRequestDict,
    options: CallOptions | None = None,
) -> Call[models.ClientVisitsHistory]:
    """The history of a client: appointments and product sales by visit, in pages of 25 rows or more.

    Give the client's id or phone. To get the next page, pass the dates of `meta.dateCursor.next`. It only reads.

    One page; ``iter_search_client_visits`` turns them all.

    POST /company/{location_id}/clients/visits/search

    Args:
        location_id: the location (int | str)
        body: client, and filters; null and left out are different things to the server, and an empty list of payment
            statuses means every status (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ClientVisitsHistory.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/search_client_visits
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ClientVisitsHistory]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.ClientVisitsHistory]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ClientVisitsHistory]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ClientVisitsHistory]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


def iterate(
    location_id: int | str,
    *,
    body: models.SearchClientVisitsRequest | models.SearchClientVisitsRequestDict,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[
    models.ClientVisitsHistory, models.ClientVisitsHistoryRecord | models.ClientVisitsHistoryGoodsTransaction
]:
    """The history of a client: appointments and product sales by visit, in pages of 25 rows or more: the items of all
    pages.

    Give the client's id or phone. To get the next page, pass the dates of `meta.dateCursor.next`. It only reads.

    Turns the pages by itself; ``from`` and ``to`` of the body is where to begin.

    Args:
        location_id: the location (int | str)
        body: client, and filters; null and left out are different things to the server, and an empty list of payment
            statuses means every status (a model or a mapping)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of ClientVisitsHistoryRecord | ClientVisitsHistoryGoodsTransaction; nothing is sent before the first
            is asked for.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/search_client_visits
    """
    return PagedCall(request(location_id, body=body, options=options), PAGING, max_items, max_pages)


name_errors(globals())

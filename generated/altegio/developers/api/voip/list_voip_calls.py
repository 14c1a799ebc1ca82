# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    UNSET,
    Array,
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
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

ENDPOINT: Endpoint[list[models.VoipCall]] = Endpoint(
    OPERATIONS["list_voip_calls"],
    ResponseSpec(Array(Ref(models.__name__, "VoipCall"))),
    (),
    BodySpec(Ref(models.__name__, "ListVoipCallsRequest"), required=False),
)

PAGING: Paging[models.VoipCall] = ByPage(at="page", size="limit", largest=1000, identity=(("id",),), in_body=True)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: models.ListVoipCallsRequest | models.ListVoipCallsRequestDict | Unset


def request(
    *,
    body: models.ListVoipCallsRequest | models.ListVoipCallsRequestDict | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.VoipCall]]:
    """Lists calls of a location.

    The user needs the right to see calls.

    One page; ``iter_list_voip_calls`` turns them all.

    GET /voip/integration/calls

    Args:
        body: the location, the days, and which calls (a model or a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[VoipCall].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.

    See https://developer.alteg.io/en/developers/openapi/voip-integration/list_voip_calls
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[list[models.VoipCall]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.VoipCall]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.VoipCall]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[list[models.VoipCall]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


def iterate(
    *,
    body: models.ListVoipCallsRequest | models.ListVoipCallsRequestDict | Unset = UNSET,
    max_items: int | None = None,
    max_pages: int | None = None,
    options: CallOptions | None = None,
) -> PagedCall[list[models.VoipCall], models.VoipCall]:
    """Lists calls of a location: the items of all pages.

    The user needs the right to see calls.

    Turns the pages by itself; ``page`` of the body is where to begin. Pages hold 1000 items unless ``limit`` says
    otherwise.

    Args:
        body: the location, the days, and which calls (a model or a mapping, optional)
        max_items: stop after so many items (optional)
        max_pages: stop after so many pages (optional)
        options: for this call only (optional)

    Returns:
        An iterable of VoipCall; nothing is sent before the first is asked for.

    See https://developer.alteg.io/en/developers/openapi/voip-integration/list_voip_calls
    """
    return PagedCall(request(body=body, options=options), PAGING, max_items, max_pages)


name_errors(globals())

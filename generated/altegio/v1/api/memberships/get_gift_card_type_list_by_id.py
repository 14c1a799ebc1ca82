# Generated; do not edit.

from __future__ import annotations

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
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.GiftCardTypeListItem]] = Endpoint(
    OPERATIONS["get_gift_card_type_list_by_id"],
    ResponseSpec(Array(Ref(models.__name__, "GiftCardTypeListItem"))),
    (Parameter("location_id", "path", INTEGER), Parameter("ids", "query", Array(INTEGER), wire="ids[]")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    ids: list[int] | Unset


def request(
    location_id: int | str, *, ids: list[int] | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.GiftCardTypeListItem]]:
    """Lists gift card types by their ids.

    GET /company/{location_id}/loyalty/certificate_types/fetch

    Args:
        location_id: the location (int | str)
        ids: the ids wanted (list[int], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[GiftCardTypeListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_gift_card_type_list_by_id
    """
    return Call(ENDPOINT, {"location_id": location_id, "ids": ids}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.GiftCardTypeListItem]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.GiftCardTypeListItem]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.GiftCardTypeListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.GiftCardTypeListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

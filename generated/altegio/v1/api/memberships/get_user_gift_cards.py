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
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.GiftCard]] = Endpoint(
    OPERATIONS["get_user_gift_cards"],
    ResponseSpec(Array(Ref(models.__name__, "GiftCard"))),
    (Parameter("company_id", "query", INTEGER, required=True),),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    company_id: Required[int]


def request(*, company_id: int, options: CallOptions | None = None) -> Call[list[models.GiftCard]]:
    """Lists the gift cards of the user whose token is sent.

    GET /user/loyalty/certificates

    Args:
        company_id: the location (int)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[GiftCard].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_user_gift_cards
    """
    return Call(ENDPOINT, {"company_id": company_id}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[list[models.GiftCard]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.GiftCard]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.GiftCard]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[list[models.GiftCard]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())

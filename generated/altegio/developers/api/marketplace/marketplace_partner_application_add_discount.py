# Generated; do not edit.

from __future__ import annotations

from typing import Any, Required, Unpack

from altegio_core.operations.generated import (
    ANY,
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Map,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[dict[str, Any]] = Endpoint(
    OPERATIONS["marketplace_partner_application_add_discount"],
    ResponseSpec(Map(ANY)),
    (),
    BodySpec(Ref(models.__name__, "AddDiscountRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.AddDiscountRequest | models.AddDiscountRequestDict]


def request(
    *, body: models.AddDiscountRequest | models.AddDiscountRequestDict, options: CallOptions | None = None
) -> Call[dict[str, Any]]:
    """Grants locations a discount on the application when they pay through the platform, in per cent or as a fixed sum.

    For partners of the Marketplace.

    POST /marketplace/application/add_discount

    Args:
        body: the locations, the application, and the discount (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is dict[str, Any].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_partner_application_add_discount
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())

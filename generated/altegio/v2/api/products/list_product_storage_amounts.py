# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

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
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.StorageAmount]] = Endpoint(
    OPERATIONS["list_product_storage_amounts"],
    ResponseSpec(Array(Ref(models.__name__, "StorageAmount"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("product_id", "path", INTEGER),
        Parameter("include", "query", Array(String(enum=("storage",)), unique=True), wire="include[]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: list[Literal["storage"]] | Unset


def request(
    location_id: int | str,
    product_id: int | str,
    *,
    include: list[Literal["storage"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.StorageAmount]]:
    """How much of a product each storage holds, in units of sale and in units of use.

    GET /locations/{location_id}/products/{product_id}/storage_amounts

    Args:
        location_id: the location (int | str)
        product_id: the product (int | str)
        include: related resources to send along in `included` (list[Literal['storage']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[StorageAmount].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/products/list_product_storage_amounts
    """
    return Call(ENDPOINT, {"location_id": location_id, "product_id": product_id, "include": include}, options)


def sync_detailed(
    location_id: int | str, product_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.StorageAmount]]]:
    """See `request`."""
    return run(client, request(location_id, product_id, **arguments))


def sync(
    location_id: int | str, product_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.StorageAmount]]:
    """See `request`."""
    return run(client, request(location_id, product_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, product_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.StorageAmount]]]:
    """See `request`."""
    return await run_async(client, request(location_id, product_id, **arguments))


async def asyncio(
    location_id: int | str, product_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.StorageAmount]]:
    """See `request`."""
    return (await run_async(client, request(location_id, product_id, **arguments))).parsed


name_errors(globals())

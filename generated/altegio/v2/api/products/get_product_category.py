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

ENDPOINT: Endpoint[models.ProductCategory] = Endpoint(
    OPERATIONS["get_product_category"],
    ResponseSpec(Ref(models.__name__, "ProductCategory")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("product_category_id", "path", INTEGER),
        Parameter("include", "query", Array(String(enum=("child_categories", "goods")), unique=True), wire="include[]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: list[Literal["child_categories", "goods"]] | Unset


def request(
    location_id: int | str,
    product_category_id: int | str,
    *,
    include: list[Literal["child_categories", "goods"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.ProductCategory]:
    """Reads a product category.

    GET /locations/{location_id}/product_categories/{product_category_id}

    Args:
        location_id: the location (int | str)
        product_category_id: the category (int | str)
        include: related resources to send along in `included` (list[Literal['child_categories', 'goods']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ProductCategory.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/products/get_product_category
    """
    return Call(
        ENDPOINT, {"location_id": location_id, "product_category_id": product_category_id, "include": include}, options
    )


def sync_detailed(
    location_id: int | str, product_category_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ProductCategory]]:
    """See `request`."""
    return run(client, request(location_id, product_category_id, **arguments))


def sync(
    location_id: int | str, product_category_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.ProductCategory]:
    """See `request`."""
    return run(client, request(location_id, product_category_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, product_category_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ProductCategory]]:
    """See `request`."""
    return await run_async(client, request(location_id, product_category_id, **arguments))


async def asyncio(
    location_id: int | str, product_category_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ProductCategory]:
    """See `request`."""
    return (await run_async(client, request(location_id, product_category_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
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

ENDPOINT: Endpoint[list[models.ProductCategory]] = Endpoint(
    OPERATIONS["deprecated_get_product_category_list"],
    ResponseSpec(Array(Ref(models.__name__, "ProductCategory"))),
    (Parameter("location_id", "path", INTEGER), Parameter("category_id", "path", INTEGER)),
)


def request(
    location_id: int | str, category_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.ProductCategory]]:
    """Lists the product categories under another one.

    Deprecated: use v1.products.get_product_category_list.

    GET /goods_categories/{location_id}/{category_id}

    Args:
        location_id: the location (int | str)
        category_id: the category above; 0 for the topmost ones (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ProductCategory].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/deprecated_get_product_category_list
    """
    return Call(ENDPOINT, {"location_id": location_id, "category_id": category_id}, options)


@deprecated("deprecated_get_product_category_list is deprecated by Altegio; use v1.products.get_product_category_list")
def sync_detailed(
    location_id: int | str, category_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ProductCategory]]]:
    """See `request`."""
    return run(client, request(location_id, category_id, **arguments))


@deprecated("deprecated_get_product_category_list is deprecated by Altegio; use v1.products.get_product_category_list")
def sync(
    location_id: int | str, category_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.ProductCategory]]:
    """See `request`."""
    return run(client, request(location_id, category_id, **arguments)).parsed


@deprecated("deprecated_get_product_category_list is deprecated by Altegio; use v1.products.get_product_category_list")
async def asyncio_detailed(
    location_id: int | str, category_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ProductCategory]]]:
    """See `request`."""
    return await run_async(client, request(location_id, category_id, **arguments))


@deprecated("deprecated_get_product_category_list is deprecated by Altegio; use v1.products.get_product_category_list")
async def asyncio(
    location_id: int | str, category_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.ProductCategory]]:
    """See `request`."""
    return (await run_async(client, request(location_id, category_id, **arguments))).parsed


name_errors(globals())

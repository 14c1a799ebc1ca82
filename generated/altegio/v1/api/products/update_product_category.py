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

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.ProductCategoryTitle] = Endpoint(
    OPERATIONS["update_product_category"],
    ResponseSpec(Ref(models.__name__, "ProductCategoryTitle")),
    (Parameter("location_id", "path", INTEGER), Parameter("category_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "CreateProductCategoryRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateProductCategoryRequest | models.CreateProductCategoryRequestDict]


def request(
    location_id: int | str,
    category_id: int | str,
    *,
    body: models.CreateProductCategoryRequest | models.CreateProductCategoryRequestDict,
    options: CallOptions | None = None,
) -> Call[models.ProductCategoryTitle]:
    """Replaces a product category.

    PUT /goods_categories/{location_id}/{category_id}

    Args:
        location_id: the location (int | str)
        category_id: the category (int | str)
        body: all fields of the category (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ProductCategoryTitle.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/update_product_category
    """
    return Call(ENDPOINT, {"location_id": location_id, "category_id": category_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, category_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ProductCategoryTitle]]:
    """See `request`."""
    return run(client, request(location_id, category_id, **arguments))


def sync(
    location_id: int | str, category_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.ProductCategoryTitle]:
    """See `request`."""
    return run(client, request(location_id, category_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, category_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ProductCategoryTitle]]:
    """See `request`."""
    return await run_async(client, request(location_id, category_id, **arguments))


async def asyncio(
    location_id: int | str, category_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ProductCategoryTitle]:
    """See `request`."""
    return (await run_async(client, request(location_id, category_id, **arguments))).parsed


name_errors(globals())

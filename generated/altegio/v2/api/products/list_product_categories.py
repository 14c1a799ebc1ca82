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
    Integer,
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

ENDPOINT: Endpoint[list[models.ProductCategory]] = Endpoint(
    OPERATIONS["list_product_categories"],
    ResponseSpec(Array(Ref(models.__name__, "ProductCategory"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_parent_category_id", "query", Integer(minimum=0), wire="filter[parent_category_id]"),
        Parameter("include", "query", Array(String(enum=("child_categories", "goods")), unique=True), wire="include[]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_parent_category_id: int | Unset
    include: list[Literal["child_categories", "goods"]] | Unset


def request(
    location_id: int | str,
    *,
    filter_parent_category_id: int | Unset = UNSET,
    include: list[Literal["child_categories", "goods"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.ProductCategory]]:
    """Lists the product categories under another one.

    GET /locations/{location_id}/product_categories

    Args:
        location_id: the location (int | str)
        filter_parent_category_id: the category above; 0 for the topmost ones (int, at least 0, 0 if left out, optional)
        include: related resources to send along in `included` (list[Literal['child_categories', 'goods']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ProductCategory].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/products/list_product_categories
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "filter_parent_category_id": filter_parent_category_id, "include": include},
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ProductCategory]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ProductCategory]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ProductCategory]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ProductCategory]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

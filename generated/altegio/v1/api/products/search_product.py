# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ProductOrCategory]] = Endpoint(
    OPERATIONS["search_product"],
    ResponseSpec(Array(Ref(models.__name__, "ProductOrCategory"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("count", "query", Integer(maximum=100)),
        Parameter("term", "query", STRING),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    count: int | Unset
    term: str | Unset


def request(
    location_id: int | str, *, count: int | Unset = UNSET, term: str | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.ProductOrCategory]]:
    """Searches products and their categories by name, article or barcode.

    Without a term it returns the top categories.

    GET /goods/search/{location_id}

    Args:
        location_id: the location (int | str)
        count: how many results at most (int, at most 100, optional)
        term: text to search for (str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ProductOrCategory].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/search_product
    """
    return Call(ENDPOINT, {"location_id": location_id, "count": count, "term": term}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ProductOrCategory]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ProductOrCategory]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ProductOrCategory]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ProductOrCategory]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

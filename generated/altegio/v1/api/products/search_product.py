# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import INTEGER, STRING, Array, Integer, Ref

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
    """What :func:`request` takes by keyword."""

    count: int | Unset
    term: str | Unset


def request(
    location_id: int, *, count: int | Unset = UNSET, term: str | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.ProductOrCategory]]:
    """Searches products and their categories by name, article or barcode.

    Without a term the topmost categories come.

    GET /goods/search/{location_id}

    Args:
        location_id: the location (int)
        count: how many results at most (int, at most 100, optional)
        term: text to search for (str, optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[ProductOrCategory].

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        AuthenticationError: the tokens or the login are not accepted.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: nothing there, or nothing these tokens may see.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/search_product
    """
    return Call(ENDPOINT, {"location_id": location_id, "count": count, "term": term}, options)


def sync_detailed(
    location_id: int, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ProductOrCategory]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(location_id, **arguments)
    return run(client, call)


def sync(
    location_id: int, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ProductOrCategory]]:
    """Call the operation, see :func:`request`."""
    call = request(location_id, **arguments)
    return run(client, call).parsed


async def asyncio_detailed(
    location_id: int, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ProductOrCategory]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(location_id, **arguments)
    return await run_async(client, call)


async def asyncio(
    location_id: int, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ProductOrCategory]]:
    """Call the operation, see :func:`request`."""
    call = request(location_id, **arguments)
    return (await run_async(client, call)).parsed

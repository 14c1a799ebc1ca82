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

ENDPOINT: Endpoint[list[models.City]] = Endpoint(
    OPERATIONS["get_city_list"],
    ResponseSpec(Array(Ref(models.__name__, "City"))),
    (Parameter("company_id", "query", INTEGER), Parameter("country_id", "query", INTEGER)),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    company_id: int | Unset
    country_id: int | Unset


def request(
    *, company_id: int | Unset = UNSET, country_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.City]]:
    """Lists cities.

    GET /cities

    Args:
        company_id: the city of this location as well, whatever its country (int, optional)
        country_id: only in this country (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[City].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/dictionaries/get_city_list
    """
    return Call(ENDPOINT, {"company_id": company_id, "country_id": country_id}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[list[models.City]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.City]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.City]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[list[models.City]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

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

ENDPOINT: Endpoint[list[models.TaxSystem]] = Endpoint(
    OPERATIONS["get_tax_system_list"],
    ResponseSpec(Array(Ref(models.__name__, "TaxSystem"))),
    (Parameter("country_id", "path", INTEGER),),
)


def request(country_id: int | str, *, options: CallOptions | None = None) -> Call[list[models.TaxSystem]]:
    """The tax systems of a country, each with its rates of VAT.

    GET /integration/kkm/references/tax_system/{country_id}

    Args:
        country_id: the country (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[TaxSystem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/get_tax_system_list
    """
    return Call(ENDPOINT, {"country_id": country_id}, options)


def sync_detailed(
    country_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.TaxSystem]]]:
    """See `request`."""
    return run(client, request(country_id, **arguments))


def sync(country_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[list[models.TaxSystem]]:
    """See `request`."""
    return run(client, request(country_id, **arguments)).parsed


async def asyncio_detailed(
    country_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.TaxSystem]]]:
    """See `request`."""
    return await run_async(client, request(country_id, **arguments))


async def asyncio(
    country_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.TaxSystem]]:
    """See `request`."""
    return (await run_async(client, request(country_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.CreatedLocation] = Endpoint(
    OPERATIONS["create_location"],
    ResponseSpec(Ref(models.__name__, "CreatedLocation")),
    (),
    BodySpec(Ref(models.__name__, "CreateLocationRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateLocationRequest | models.CreateLocationRequestDict]


def request(
    *, body: models.CreateLocationRequest | models.CreateLocationRequestDict, options: CallOptions | None = None
) -> Call[models.CreatedLocation]:
    """Makes a location.

    POST /companies

    Args:
        body: title, business type, country, city and address (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is CreatedLocation.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/locations/create_location
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[models.CreatedLocation]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.CreatedLocation]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CreatedLocation]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[models.CreatedLocation]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())

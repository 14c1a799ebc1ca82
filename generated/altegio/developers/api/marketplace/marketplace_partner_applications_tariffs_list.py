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

ENDPOINT: Endpoint[list[models.Tariff]] = Endpoint(
    OPERATIONS["marketplace_partner_applications_tariffs_list"],
    ResponseSpec(Array(Ref(models.__name__, "Tariff"))),
    (Parameter("application_id", "path", INTEGER),),
)


def request(application_id: int | str, *, options: CallOptions | None = None) -> Call[list[models.Tariff]]:
    """Lists what the application costs.

    For partners of the Marketplace.

    GET /marketplace/application/{application_id}/tariffs

    Args:
        application_id: the application in the Marketplace (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Tariff].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_partner_applications_tariffs_list
    """
    return Call(ENDPOINT, {"application_id": application_id}, options)


def sync_detailed(
    application_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.Tariff]]]:
    """See `request`."""
    return run(client, request(application_id, **arguments))


def sync(application_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[list[models.Tariff]]:
    """See `request`."""
    return run(client, request(application_id, **arguments)).parsed


async def asyncio_detailed(
    application_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.Tariff]]]:
    """See `request`."""
    return await run_async(client, request(application_id, **arguments))


async def asyncio(
    application_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.Tariff]]:
    """See `request`."""
    return (await run_async(client, request(application_id, **arguments))).parsed


name_errors(globals())

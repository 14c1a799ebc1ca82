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

ENDPOINT: Endpoint[models.ChainGiftCardType] = Endpoint(
    OPERATIONS["chain_loyalty_certificate_types_create"],
    ResponseSpec(Ref(models.__name__, "ChainGiftCardType")),
    (Parameter("chain_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "ChainLoyaltyCertificateTypesCreateRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[
        models.ChainLoyaltyCertificateTypesCreateRequest | models.ChainLoyaltyCertificateTypesCreateRequestDict
    ]


def request(
    chain_id: int | str,
    *,
    body: models.ChainLoyaltyCertificateTypesCreateRequest | models.ChainLoyaltyCertificateTypesCreateRequestDict,
    options: CallOptions | None = None,
) -> Call[models.ChainGiftCardType]:
    """Makes a type of gift card that the locations of a chain can sell.

    POST /chain/{chain_id}/loyalty/certificate_types

    Args:
        chain_id: the chain of locations (int | str)
        body: title, balance, cost, what it pays for and how long it is valid (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ChainGiftCardType.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/chain_loyalty_certificate_types_create
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "body": body}, options)


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ChainGiftCardType]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.ChainGiftCardType]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ChainGiftCardType]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ChainGiftCardType]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


name_errors(globals())

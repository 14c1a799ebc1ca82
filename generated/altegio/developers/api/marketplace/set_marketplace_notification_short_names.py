# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    NULL,
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

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["set_marketplace_notification_short_names"],
    ResponseSpec(NULL),
    (),
    BodySpec(Ref(models.__name__, "SetShortNamesRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.SetShortNamesRequest | models.SetShortNamesRequestDict]


def request(
    *, body: models.SetShortNamesRequest | models.SetShortNamesRequestDict, options: CallOptions | None = None
) -> Call[None]:
    """Tells Altegio which sender names the user can choose from for SMS.

    POST /marketplace/partner/short_names

    Args:
        body: the location, the application, and the names (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/developers/openapi/marketplace/set_marketplace_notification_short_names
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())

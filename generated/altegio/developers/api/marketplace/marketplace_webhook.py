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
    OPERATIONS["marketplace_webhook"], ResponseSpec(NULL), (), BodySpec(Ref(models.__name__, "ApplicationEvent"))
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.ApplicationEvent | models.ApplicationEventDict]


def request(
    *, body: models.ApplicationEvent | models.ApplicationEventDict, options: CallOptions | None = None
) -> Call[None]:
    """Not for calling: it describes what Altegio posts to the address set in the developer's account.

    Read it with altegio.webhooks.parse.

    POST /marketplace_webhook

    Args:
        body: what happened to the application (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_webhook
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

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Required, Unpack

from altegio_core.operations.generated import (
    ANY,
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Map,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[dict[str, Any]] = Endpoint(
    OPERATIONS["marketplace_partner_applications_update_channel"],
    ResponseSpec(Map(ANY)),
    (),
    BodySpec(Ref(models.__name__, "UpdateChannelRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateChannelRequest | models.UpdateChannelRequestDict]


def request(
    *, body: models.UpdateChannelRequest | models.UpdateChannelRequestDict, options: CallOptions | None = None
) -> Call[dict[str, Any]]:
    """Switches a message channel on or off.

    For partners of the Marketplace whose application is a chat bot or sends SMS.

    POST /marketplace/application/update_channel

    Args:
        body: the location, the application, the channel, and whether it is there (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is dict[str, Any].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/developers/openapi/marketplace/marketplace_partner_applications_update_channel
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())

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
    Union,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["handle_voip_integration_event"],
    ResponseSpec(NULL),
    (),
    BodySpec(
        Union(
            (
                Ref(models.__name__, "EnableVoip"),
                Ref(models.__name__, "DisableVoip"),
                Ref(models.__name__, "VoipHistory"),
                Ref(models.__name__, "VoipNotification"),
            )
        )
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[
        models.EnableVoip
        | models.EnableVoipDict
        | models.DisableVoip
        | models.DisableVoipDict
        | models.VoipHistory
        | models.VoipHistoryDict
        | models.VoipNotification
        | models.VoipNotificationDict
    ]


def request(
    *,
    body: models.EnableVoip
    | models.EnableVoipDict
    | models.DisableVoip
    | models.DisableVoipDict
    | models.VoipHistory
    | models.VoipHistoryDict
    | models.VoipNotification
    | models.VoipNotificationDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Tells Altegio what happens in a telephony system: that it was connected to a chain or disconnected, that a call
    comes in, that a call has ended.

    Calls are not accepted while it is not connected. Only incoming calls are shown.

    POST /voip/integration

    Args:
        body: one of the four commands (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/developers/openapi/voip-integration/handle_voip_integration_event
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

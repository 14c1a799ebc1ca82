# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, Unpack

from altegio_core.operations.generated import (
    NULL,
    Array,
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
    OPERATIONS["get_message_status_list"],
    ResponseSpec(NULL),
    (),
    BodySpec(Array(Ref(models.__name__, "DeliveryStatus"))),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[Sequence[models.DeliveryStatus | models.DeliveryStatusDict]]


def request(
    *, body: Sequence[models.DeliveryStatus | models.DeliveryStatusDict], options: CallOptions | None = None
) -> Call[None]:
    """Tells the delivery status of messages; called by a provider of SMS.

    POST /delivery/status

    Args:
        body: a list of messages with their status: 1 it arrived, 2 it did not, 4 on its way to the phone, 8 with the
            operator, 16 turned down there, 52 not enough money (a list of models or mappings)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_message_status_list
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

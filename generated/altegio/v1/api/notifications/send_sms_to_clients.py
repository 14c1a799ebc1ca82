# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
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

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["send_sms_to_clients"],
    ResponseSpec(NULL),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "SendSmsToClientsRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.SendSmsToClientsRequest | models.SendSmsToClientsRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.SendSmsToClientsRequest | models.SendSmsToClientsRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Sends an SMS to the clients named.

    It costs money.

    POST /sms/clients/by_id/{location_id}

    Args:
        location_id: the location (int | str)
        body: ids of clients, and the text (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PaymentRequiredError: the licence of the location is not paid.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_sms_to_clients
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

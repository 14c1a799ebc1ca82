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

ENDPOINT: Endpoint[list[models.LoyaltyNotificationMessageTemplate]] = Endpoint(
    OPERATIONS["get_chain_loyalty_notification_template_list"],
    ResponseSpec(Array(Ref(models.__name__, "LoyaltyNotificationMessageTemplate")), enveloped=False),
    (Parameter("chain_id", "path", INTEGER),),
)


def request(
    chain_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.LoyaltyNotificationMessageTemplate]]:
    """Lists the message templates promotions can send to clients.

    GET /chain/{chain_id}/loyalty/notification_message_templates/programs

    Args:
        chain_id: the chain of locations (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[LoyaltyNotificationMessageTemplate].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/get_chain_loyalty_notification_template_list
    """
    return Call(ENDPOINT, {"chain_id": chain_id}, options)


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.LoyaltyNotificationMessageTemplate]]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.LoyaltyNotificationMessageTemplate]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.LoyaltyNotificationMessageTemplate]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.LoyaltyNotificationMessageTemplate]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    STRING,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["send_email_campaign_to_filtered_clients"],
    ResponseSpec(NULL),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("email", "query", STRING),
        Parameter("fullname", "query", STRING),
        Parameter("phone", "query", STRING),
    ),
    BodySpec(Ref(models.__name__, "SendEmailCampaignToFilteredClientsRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[
        models.SendEmailCampaignToFilteredClientsRequest | models.SendEmailCampaignToFilteredClientsRequestDict
    ]
    email: str | Unset
    fullname: str | Unset
    phone: str | Unset


def request(
    location_id: int | str,
    *,
    body: models.SendEmailCampaignToFilteredClientsRequest | models.SendEmailCampaignToFilteredClientsRequestDict,
    email: str | Unset = UNSET,
    fullname: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[None]:
    """Sends an e-mail to every client the filters match, and without a filter to all of them.

    POST /email/clients/by_filter/{location_id}

    Args:
        location_id: the location (int | str)
        email: only clients whose e-mail address contains this (str, optional)
        fullname: only clients whose name contains this (str, optional)
        phone: only clients whose number contains these digits (str, optional)
        body: subject and text (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/send_email_campaign_to_filtered_clients
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "email": email, "fullname": fullname, "phone": phone, "body": body},
        options,
    )


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

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    STRING,
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

ENDPOINT: Endpoint[models.FeedbackForm] = Endpoint(
    OPERATIONS["get_feedback_form_status"],
    ResponseSpec(Ref(models.__name__, "FeedbackForm")),
    (Parameter("record_token", "path", STRING),),
)


def request(record_token: str, *, options: CallOptions | None = None) -> Call[models.FeedbackForm]:
    """Reads the form in which a client writes a review after the visit.

    GET /master_record_review/{record_token}

    Args:
        record_token: what the link in the client's message ends with (str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is FeedbackForm.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/client-personal-cabinet/get_feedback_form_status
    """
    return Call(ENDPOINT, {"record_token": record_token}, options)


def sync_detailed(
    record_token: str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.FeedbackForm]]:
    """See `request`."""
    return run(client, request(record_token, **arguments))


def sync(record_token: str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[models.FeedbackForm]:
    """See `request`."""
    return run(client, request(record_token, **arguments)).parsed


async def asyncio_detailed(
    record_token: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.FeedbackForm]]:
    """See `request`."""
    return await run_async(client, request(record_token, **arguments))


async def asyncio(
    record_token: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.FeedbackForm]:
    """See `request`."""
    return (await run_async(client, request(record_token, **arguments))).parsed


name_errors(globals())

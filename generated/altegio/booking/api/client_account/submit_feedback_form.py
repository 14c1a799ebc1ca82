# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    STRING,
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

ENDPOINT: Endpoint[models.SubmittedFeedback] = Endpoint(
    OPERATIONS["submit_feedback_form"],
    ResponseSpec(Ref(models.__name__, "SubmittedFeedback")),
    (Parameter("record_token", "path", STRING),),
    BodySpec(Ref(models.__name__, "SubmitFeedbackFormRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.SubmitFeedbackFormRequest | models.SubmitFeedbackFormRequestDict]


def request(
    record_token: str,
    *,
    body: models.SubmitFeedbackFormRequest | models.SubmitFeedbackFormRequestDict,
    options: CallOptions | None = None,
) -> Call[models.SubmittedFeedback]:
    """Sends a review; with tips, an address comes back at which to pay them.

    POST /master_record_review/{record_token}

    Args:
        record_token: what the link in the client's message ends with (str)
        body: mark and text, and tips (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is SubmittedFeedback.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/client-personal-cabinet/submit_feedback_form
    """
    return Call(ENDPOINT, {"record_token": record_token, "body": body}, options)


def sync_detailed(
    record_token: str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.SubmittedFeedback]]:
    """See `request`."""
    return run(client, request(record_token, **arguments))


def sync(record_token: str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.SubmittedFeedback]:
    """See `request`."""
    return run(client, request(record_token, **arguments)).parsed


async def asyncio_detailed(
    record_token: str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.SubmittedFeedback]]:
    """See `request`."""
    return await run_async(client, request(record_token, **arguments))


async def asyncio(
    record_token: str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.SubmittedFeedback]:
    """See `request`."""
    return (await run_async(client, request(record_token, **arguments))).parsed


name_errors(globals())

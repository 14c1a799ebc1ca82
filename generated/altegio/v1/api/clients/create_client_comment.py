# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.ClientComment] = Endpoint(
    OPERATIONS["create_client_comment"],
    ResponseSpec(Ref(models.__name__, "ClientComment")),
    (Parameter("location_id", "path", INTEGER), Parameter("client_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "CreateClientCommentRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateClientCommentRequest | models.CreateClientCommentRequestDict]


def request(
    location_id: int | str,
    client_id: int | str,
    *,
    body: models.CreateClientCommentRequest | models.CreateClientCommentRequestDict,
    options: CallOptions | None = None,
) -> Call[models.ClientComment]:
    """Adds a note to a client's card.

    POST /company/{location_id}/clients/{client_id}/comments

    Args:
        location_id: the location (int | str)
        client_id: the client (int | str)
        body: the text, which must not be blank, of 255 characters at most (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ClientComment.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/create_client_comment
    """
    return Call(ENDPOINT, {"location_id": location_id, "client_id": client_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ClientComment]]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments))


def sync(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.ClientComment]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ClientComment]]:
    """See `request`."""
    return await run_async(client, request(location_id, client_id, **arguments))


async def asyncio(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ClientComment]:
    """See `request`."""
    return (await run_async(client, request(location_id, client_id, **arguments))).parsed


name_errors(globals())

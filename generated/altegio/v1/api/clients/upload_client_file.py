# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    Array,
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

ENDPOINT: Endpoint[list[models.ClientFile]] = Endpoint(
    OPERATIONS["upload_client_file"],
    ResponseSpec(Array(Ref(models.__name__, "ClientFile"))),
    (Parameter("location_id", "path", INTEGER), Parameter("client_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UploadClientFileRequest"), multipart=True),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UploadClientFileRequest | models.UploadClientFileRequestDict]


def request(
    location_id: int | str,
    client_id: int | str,
    *,
    body: models.UploadClientFileRequest | models.UploadClientFileRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.ClientFile]]:
    """Adds a file of less than 12 MiB to a client's card.

    The answer lists all files of the card.

    POST /locations/{location_id}/clients/files/{client_id}

    Args:
        location_id: the location (int | str)
        client_id: the client (int | str)
        body: the file (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ClientFile].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/upload_client_file
    """
    return Call(ENDPOINT, {"location_id": location_id, "client_id": client_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ClientFile]]]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments))


def sync(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ClientFile]]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ClientFile]]]:
    """See `request`."""
    return await run_async(client, request(location_id, client_id, **arguments))


async def asyncio(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ClientFile]]:
    """See `request`."""
    return (await run_async(client, request(location_id, client_id, **arguments))).parsed


name_errors(globals())

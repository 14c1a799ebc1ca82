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

ENDPOINT: Endpoint[models.Client] = Endpoint(
    OPERATIONS["update_client"],
    ResponseSpec(Ref(models.__name__, "Client")),
    (Parameter("location_id", "path", INTEGER), Parameter("id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateClientRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateClientRequest | models.UpdateClientRequestDict]


def request(
    location_id: int | str,
    id: int | str,
    *,
    body: models.UpdateClientRequest | models.UpdateClientRequestDict,
    options: CallOptions | None = None,
) -> Call[models.Client]:
    """Replaces a client: fields not sent may be emptied, so read the client first.

    PUT /client/{location_id}/{id}

    Args:
        location_id: the location (int | str)
        id: the client (int | str)
        body: all fields of the client (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Client.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/update_client
    """
    return Call(ENDPOINT, {"location_id": location_id, "id": id, "body": body}, options)


def sync_detailed(
    location_id: int | str, id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Client]]:
    """See `request`."""
    return run(client, request(location_id, id, **arguments))


def sync(
    location_id: int | str, id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.Client]:
    """See `request`."""
    return run(client, request(location_id, id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Client]]:
    """See `request`."""
    return await run_async(client, request(location_id, id, **arguments))


async def asyncio(
    location_id: int | str, id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Client]:
    """See `request`."""
    return (await run_async(client, request(location_id, id, **arguments))).parsed


name_errors(globals())

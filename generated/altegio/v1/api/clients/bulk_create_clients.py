# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.BulkCreatedClients] = Endpoint(
    OPERATIONS["bulk_create_clients"],
    ResponseSpec(Ref(models.__name__, "BulkCreatedClients")),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Array(Ref(models.__name__, "BulkClient"), min_items=1), required=False),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Sequence[models.BulkClient | models.BulkClientDict] | Unset


def request(
    location_id: int | str,
    *,
    body: Sequence[models.BulkClient | models.BulkClientDict] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.BulkCreatedClients]:
    """Adds many clients at once.

    The answer's `errors` name those refused; the others are added.

    POST /clients/{location_id}/bulk

    Args:
        location_id: the location (int | str)
        body: a list of clients, each with a name and a phone number (a list of models or mappings, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BulkCreatedClients.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/clients/bulk_create_clients
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BulkCreatedClients]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.BulkCreatedClients]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BulkCreatedClients]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.BulkCreatedClients]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

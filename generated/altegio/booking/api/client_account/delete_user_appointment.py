# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    STRING,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_user_appointment"],
    ResponseSpec(NULL),
    (Parameter("record_id", "path", INTEGER), Parameter("record_hash", "path", STRING)),
)


def request(record_id: int | str, record_hash: str, *, options: CallOptions | None = None) -> Call[None]:
    """Cancels an appointment, by its user or by its hash.

    DELETE /user/records/{record_id}/{record_hash}

    Args:
        record_id: the appointment (int | str)
        record_hash: what came with the id when it was booked; it stands in for a user (str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/client-personal-cabinet/delete_user_appointment
    """
    return Call(ENDPOINT, {"record_id": record_id, "record_hash": record_hash}, options)


def sync_detailed(
    record_id: int | str, record_hash: str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(record_id, record_hash, **arguments))


def sync(record_id: int | str, record_hash: str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(record_id, record_hash, **arguments)).parsed


async def asyncio_detailed(
    record_id: int | str, record_hash: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(record_id, record_hash, **arguments))


async def asyncio(
    record_id: int | str, record_hash: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(record_id, record_hash, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
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

ENDPOINT: Endpoint[list[models.Booking]] = Endpoint(
    OPERATIONS["get_user_appointment_list"],
    ResponseSpec(Array(Ref(models.__name__, "Booking"))),
    (Parameter("record_id", "path", INTEGER), Parameter("record_hash", "path", STRING)),
)


def request(
    record_id: int | str, record_hash: str, *, options: CallOptions | None = None
) -> Call[list[models.Booking]]:
    """Reads an appointment, by its user or by its hash, as a list of one.

    GET /user/records/{record_id}/{record_hash}

    Args:
        record_id: the appointment (int | str)
        record_hash: what came with the id when it was booked; it stands in for a user (str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Booking].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/client-personal-cabinet/get_user_appointment_list
    """
    return Call(ENDPOINT, {"record_id": record_id, "record_hash": record_hash}, options)


def sync_detailed(
    record_id: int | str, record_hash: str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.Booking]]]:
    """See `request`."""
    return run(client, request(record_id, record_hash, **arguments))


def sync(
    record_id: int | str, record_hash: str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.Booking]]:
    """See `request`."""
    return run(client, request(record_id, record_hash, **arguments)).parsed


async def asyncio_detailed(
    record_id: int | str, record_hash: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.Booking]]]:
    """See `request`."""
    return await run_async(client, request(record_id, record_hash, **arguments))


async def asyncio(
    record_id: int | str, record_hash: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.Booking]]:
    """See `request`."""
    return (await run_async(client, request(record_id, record_hash, **arguments))).parsed


name_errors(globals())

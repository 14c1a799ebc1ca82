# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.Booking] = Endpoint(
    OPERATIONS["get_online_booking_details"],
    ResponseSpec(Ref(models.__name__, "Booking"), enveloped=False),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
        Parameter("record_hash", "path", STRING),
    ),
)


def request(
    location_id: int | str, record_id: int | str, record_hash: str, *, options: CallOptions | None = None
) -> Call[models.Booking]:
    """Reads an appointment, by its user or by its hash.

    GET /book_record/{location_id}/{record_id}/{record_hash}

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int | str)
        record_hash: what came with the id when it was booked; it stands in for a user (str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Booking.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/online-booking/get_online_booking_details
    """
    return Call(ENDPOINT, {"location_id": location_id, "record_id": record_id, "record_hash": record_hash}, options)


def sync_detailed(
    location_id: int | str, record_id: int | str, record_hash: str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.Booking]]:
    """See `request`."""
    return run(client, request(location_id, record_id, record_hash, **arguments))


def sync(
    location_id: int | str, record_id: int | str, record_hash: str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.Booking]:
    """See `request`."""
    return run(client, request(location_id, record_id, record_hash, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, record_id: int | str, record_hash: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.Booking]]:
    """See `request`."""
    return await run_async(client, request(location_id, record_id, record_hash, **arguments))


async def asyncio(
    location_id: int | str, record_id: int | str, record_hash: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.Booking]:
    """See `request`."""
    return (await run_async(client, request(location_id, record_id, record_hash, **arguments))).parsed


name_errors(globals())

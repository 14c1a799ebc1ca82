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

ENDPOINT: Endpoint[models.MovedBooking] = Endpoint(
    OPERATIONS["update_online_booking_datetime"],
    ResponseSpec(Ref(models.__name__, "MovedBooking")),
    (Parameter("location_id", "path", INTEGER), Parameter("record_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateOnlineBookingDatetimeRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateOnlineBookingDatetimeRequest | models.UpdateOnlineBookingDatetimeRequestDict]


def request(
    location_id: int | str,
    record_id: int | str,
    *,
    body: models.UpdateOnlineBookingDatetimeRequest | models.UpdateOnlineBookingDatetimeRequestDict,
    options: CallOptions | None = None,
) -> Call[models.MovedBooking]:
    """Moves an appointment of the user to another time.

    PUT /book_record/{location_id}/{record_id}

    Args:
        location_id: the location (int | str)
        record_id: the appointment, of the user whose token is given (int | str)
        body: the new time (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is MovedBooking.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/online-booking/update_online_booking_datetime
    """
    return Call(ENDPOINT, {"location_id": location_id, "record_id": record_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.MovedBooking]]:
    """See `request`."""
    return run(client, request(location_id, record_id, **arguments))


def sync(
    location_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.MovedBooking]:
    """See `request`."""
    return run(client, request(location_id, record_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.MovedBooking]]:
    """See `request`."""
    return await run_async(client, request(location_id, record_id, **arguments))


async def asyncio(
    location_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.MovedBooking]:
    """See `request`."""
    return (await run_async(client, request(location_id, record_id, **arguments))).parsed


name_errors(globals())

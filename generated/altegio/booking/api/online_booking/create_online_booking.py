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

ENDPOINT: Endpoint[list[models.BookedAppointment]] = Endpoint(
    OPERATIONS["create_online_booking"],
    ResponseSpec(Array(Ref(models.__name__, "BookedAppointment"))),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreateOnlineBookingRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateOnlineBookingRequest | models.CreateOnlineBookingRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.CreateOnlineBookingRequest | models.CreateOnlineBookingRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.BookedAppointment]]:
    """Books appointments.

    You give each appointment an `id`, by which the answer gives its `record_id` and `record_hash`, and an error says
    which one it is about. If the form requires confirmation of the phone, pass the `code` of
    `send_booking_verification_code`. It is not repeated after a broken connection: check first whether it was booked.

    POST /book_record/{location_id}

    Args:
        location_id: the location (int | str)
        body: who books, and the appointments (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[BookedAppointment].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/public/openapi/online-booking/create_online_booking
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.BookedAppointment]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.BookedAppointment]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.BookedAppointment]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.BookedAppointment]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

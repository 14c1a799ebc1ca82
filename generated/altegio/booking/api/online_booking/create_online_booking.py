# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import BodySpec, Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import INTEGER, Array, Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.BookedAppointment]] = Endpoint(
    OPERATIONS["create_online_booking"],
    ResponseSpec(Array(Ref(models.__name__, "BookedAppointment"))),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "CreateOnlineBookingRequest")),
)


class Arguments(Given, total=False):
    """What :func:`request` takes by keyword."""

    body: Required[models.CreateOnlineBookingRequest | models.CreateOnlineBookingRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.CreateOnlineBookingRequest | models.CreateOnlineBookingRequestDict,
    options: CallOptions | None = None,
) -> Call[list[models.BookedAppointment]]:
    """Books.

    Each appointment has an `id` of your own, by which the answer tells its `record_id` and `record_hash`, and an error
    tells which one it is about. Where the form asks to confirm the phone, give the `code` of
    `send_booking_verification_code`. Not repeated after a broken connection: look first whether it was booked.

    POST /book_record/{location_id}

    Args:
        location_id: the location (int | str)
        body: who books, and the appointments (a model or a mapping)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[BookedAppointment].

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        AuthenticationError: the tokens or the login are not accepted.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: nothing there, or nothing these tokens may see.
        UnprocessableEntityError: values the server does not accept; see ``errors``.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/public/openapi/online-booking/create_online_booking
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.BookedAppointment]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(location_id, **arguments)
    return run(client, call)


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.BookedAppointment]]:
    """Call the operation, see :func:`request`."""
    call = request(location_id, **arguments)
    return run(client, call).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.BookedAppointment]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(location_id, **arguments)
    return await run_async(client, call)


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.BookedAppointment]]:
    """Call the operation, see :func:`request`."""
    call = request(location_id, **arguments)
    return (await run_async(client, call)).parsed

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.BookingForm] = Endpoint(
    OPERATIONS["get_booking_form_config"],
    ResponseSpec(Ref(models.__name__, "BookingForm")),
    (Parameter("id", "path", INTEGER),),
)


def request(id: int | str, *, options: CallOptions | None = None) -> Call[models.BookingForm]:
    """Reads the settings of a booking form: its location, the order of its steps, and whether a phone number has to be
    confirmed.

    A form with `group_id` 0 belongs to a single location.

    GET /bookform/{id}

    Args:
        id: the form: of https://b123.alteg.io it is 123 (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BookingForm.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/online-booking/get_booking_form_config
    """
    return Call(ENDPOINT, {"id": id}, options)


def sync_detailed(
    id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.BookingForm]]:
    """See `request`."""
    return run(client, request(id, **arguments))


def sync(id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[models.BookingForm]:
    """See `request`."""
    return run(client, request(id, **arguments)).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.BookingForm]]:
    """See `request`."""
    return await run_async(client, request(id, **arguments))


async def asyncio(id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]) -> Envelope[models.BookingForm]:
    """See `request`."""
    return (await run_async(client, request(id, **arguments))).parsed


name_errors(globals())

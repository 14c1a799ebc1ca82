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

ENDPOINT: Endpoint[models.BookingWidget] = Endpoint(
    OPERATIONS["get_booking_widget"],
    ResponseSpec(Ref(models.__name__, "BookingWidget")),
    (Parameter("location_id", "path", INTEGER), Parameter("form_id", "path", INTEGER)),
)


def request(
    location_id: int | str, form_id: int | str, *, options: CallOptions | None = None
) -> Call[models.BookingWidget]:
    """Reads a booking widget.

    GET /company/{location_id}/booking_forms/{form_id}

    Args:
        location_id: the location (int | str)
        form_id: the booking widget (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BookingWidget.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/get_booking_widget
    """
    return Call(ENDPOINT, {"location_id": location_id, "form_id": form_id}, options)


def sync_detailed(
    location_id: int | str, form_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.BookingWidget]]:
    """See `request`."""
    return run(client, request(location_id, form_id, **arguments))


def sync(
    location_id: int | str, form_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.BookingWidget]:
    """See `request`."""
    return run(client, request(location_id, form_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, form_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.BookingWidget]]:
    """See `request`."""
    return await run_async(client, request(location_id, form_id, **arguments))


async def asyncio(
    location_id: int | str, form_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.BookingWidget]:
    """See `request`."""
    return (await run_async(client, request(location_id, form_id, **arguments))).parsed


name_errors(globals())

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

ENDPOINT: Endpoint[models.BookingWidget] = Endpoint(
    OPERATIONS["update_booking_widget"],
    ResponseSpec(Ref(models.__name__, "BookingWidget")),
    (Parameter("location_id", "path", INTEGER), Parameter("form_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateBookingWidgetRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateBookingWidgetRequest | models.UpdateBookingWidgetRequestDict]


def request(
    location_id: int | str,
    form_id: int | str,
    *,
    body: models.UpdateBookingWidgetRequest | models.UpdateBookingWidgetRequestDict,
    options: CallOptions | None = None,
) -> Call[models.BookingWidget]:
    """Changes a booking widget; a PATCH, so what is not sent stays.

    PATCH /company/{location_id}/booking_forms/{form_id}

    Args:
        location_id: the location (int | str)
        form_id: the booking widget (int | str)
        body: the fields to change (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BookingWidget.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/update_booking_widget
    """
    return Call(ENDPOINT, {"location_id": location_id, "form_id": form_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, form_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookingWidget]]:
    """See `request`."""
    return run(client, request(location_id, form_id, **arguments))


def sync(
    location_id: int | str, form_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.BookingWidget]:
    """See `request`."""
    return run(client, request(location_id, form_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, form_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookingWidget]]:
    """See `request`."""
    return await run_async(client, request(location_id, form_id, **arguments))


async def asyncio(
    location_id: int | str, form_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.BookingWidget]:
    """See `request`."""
    return (await run_async(client, request(location_id, form_id, **arguments))).parsed


name_errors(globals())

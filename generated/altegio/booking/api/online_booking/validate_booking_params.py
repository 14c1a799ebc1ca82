# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
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

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["validate_booking_params"],
    ResponseSpec(NULL),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "ValidateBookingParamsRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.ValidateBookingParamsRequest | models.ValidateBookingParamsRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.ValidateBookingParamsRequest | models.ValidateBookingParamsRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Checks whether appointments can be booked as given.

    If not, it raises an error that says why, see BookingError.

    POST /book_check/{location_id}

    Args:
        location_id: the location (int | str)
        body: the appointments, as they would be booked (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/public/openapi/online-booking/validate_booking_params
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

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
    Integer,
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

ENDPOINT: Endpoint[models.LocationAttendanceStatistics] = Endpoint(
    OPERATIONS["get_booking_user_location_attendance_statistics"],
    ResponseSpec(Ref(models.__name__, "LocationAttendanceStatistics")),
    (Parameter("location_id", "path", INTEGER), Parameter("client_id", "path", Integer(minimum=1))),
)


def request(
    location_id: int | str, client_id: int | str, *, options: CallOptions | None = None
) -> Call[models.LocationAttendanceStatistics]:
    """How often a client came to a location, what was spent, and what is on the client's accounts.

    A deleted client still has them.

    GET /locations/{location_id}/clients/{client_id}/attendances_statistic

    Args:
        location_id: the location (int | str)
        client_id: the client (int | str, at least 1)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is LocationAttendanceStatistics.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/booking-users/get_booking_user_location_attendance_statistics
    """
    return Call(ENDPOINT, {"location_id": location_id, "client_id": client_id}, options)


def sync_detailed(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.LocationAttendanceStatistics]]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments))


def sync(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.LocationAttendanceStatistics]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.LocationAttendanceStatistics]]:
    """See `request`."""
    return await run_async(client, request(location_id, client_id, **arguments))


async def asyncio(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.LocationAttendanceStatistics]:
    """See `request`."""
    return (await run_async(client, request(location_id, client_id, **arguments))).parsed


name_errors(globals())

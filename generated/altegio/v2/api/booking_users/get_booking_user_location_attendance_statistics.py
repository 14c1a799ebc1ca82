# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Integer, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.location_attendance_statistics_resource import LocationAttendanceStatisticsResource

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[LocationAttendanceStatisticsResource] = Endpoint(
    OPERATIONS["get_booking_user_location_attendance_statistics"],
    Answer(Ref(_MODELS, "LocationAttendanceStatisticsResource")),
    (Parameter("location_id", "path", INTEGER), Parameter("client_id", "path", Integer(minimum=1))),
)


def sync_detailed(
    location_id: int, client_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[LocationAttendanceStatisticsResource]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "client_id": client_id}, options)


def sync(
    location_id: int, client_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[LocationAttendanceStatisticsResource]:
    """Get Booking User Location Attendance Statistics.

    GET /locations/{location_id}/clients/{client_id}/attendances_statistic

    Args:
        location_id: int
        client_id: int, at least 1
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is LocationAttendanceStatisticsResource.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/booking-users/get_booking_user_location_attendance_statistics
    """
    return call(client, ENDPOINT, {"location_id": location_id, "client_id": client_id}, options).parsed


async def asyncio_detailed(
    location_id: int, client_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[LocationAttendanceStatisticsResource]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "client_id": client_id}, options)


async def asyncio(
    location_id: int, client_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[LocationAttendanceStatisticsResource]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "client_id": client_id}, options)).parsed

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.company_update_timetable_settings_data_types import CompanyUpdateTimetableSettingsDataTypes
    from ...models.get_appointment_calendar_settings_data import GetAppointmentCalendarSettingsData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetAppointmentCalendarSettingsData] = Endpoint(
    OPERATIONS["update_appointment_calendar_settings"],
    Answer(Ref(_MODELS, "GetAppointmentCalendarSettingsData")),
    (Parameter("location_id", "path", INTEGER),),
    Body(Ref(_MODELS, "CompanyUpdateTimetableSettingsDataTypes")),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    body: CompanyUpdateTimetableSettingsDataTypes | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetAppointmentCalendarSettingsData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync(
    location_id: int,
    *,
    client: Client,
    body: CompanyUpdateTimetableSettingsDataTypes | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetAppointmentCalendarSettingsData]:
    """Update Appointment Calendar settings.

    PATCH /company/{location_id}/settings/timetable

    Args:
        location_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetAppointmentCalendarSettingsData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/schedule-resources/update_appointment_calendar_settings
    """
    return call(client, ENDPOINT, {"location_id": location_id, "body": body}, options).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    body: CompanyUpdateTimetableSettingsDataTypes | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[GetAppointmentCalendarSettingsData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "body": body}, options)


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    body: CompanyUpdateTimetableSettingsDataTypes | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[GetAppointmentCalendarSettingsData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"location_id": location_id, "body": body}, options)).parsed

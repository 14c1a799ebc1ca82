# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from altegio_core.call import Call, run, run_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref, String
from altegio_core.types import UNSET, Unset

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.Appointment]] = Endpoint(
    OPERATIONS["delete_timetable_appointment"],
    Answer(Array(Ref(models.__name__, "Appointment"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter(
            "include",
            "query",
            Array(
                String(
                    enum=(
                        "client",
                        "client.custom_field_values",
                        "staff",
                        "services",
                        "goods",
                        "resource_instances",
                        "labels",
                        "attendance_service_items",
                        "attendance_good_items",
                        "attendance_document",
                        "transactions",
                        "fast_payment_settings",
                        "acceptance_free",
                        "custom_field_values",
                        "comer",
                        "client_notification_settings",
                        "client_schedule",
                        "duration_details",
                    )
                ),
                unique=True,
            ),
            wire="include[]",
        ),
    ),
    Body(Ref(models.__name__, "DeleteTimetableAppointmentRequest")),
)


def request(
    location_id: int,
    *,
    body: models.DeleteTimetableAppointmentRequest | Mapping[str, Any],
    include: list[
        Literal[
            "client",
            "client.custom_field_values",
            "staff",
            "services",
            "goods",
            "resource_instances",
            "labels",
            "attendance_service_items",
            "attendance_good_items",
            "attendance_document",
            "transactions",
            "fast_payment_settings",
            "acceptance_free",
            "custom_field_values",
            "comer",
            "client_notification_settings",
            "client_schedule",
            "duration_details",
        ]
    ]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.Appointment]]:
    """Delete Timetable Appointment.

    POST /locations/{location_id}/timetable/appointments/delete

    Args:
        location_id: int
        include: list[Literal['client', 'client.custom_field_values', 'staff', 'services', 'goods', 'resource_instances', 'labels', 'attendance_service_items', 'attendance_good_items', 'attendance_document', 'transactions', 'fast_payment_settings', 'acceptance_free', 'custom_field_values', 'comer', 'client_notification_settings', 'client_schedule', 'duration_details']] (optional)
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[Appointment].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/appointments/delete_timetable_appointment
    """
    return Call(ENDPOINT, {"location_id": location_id, "include": include, "body": body}, options)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    body: models.DeleteTimetableAppointmentRequest | Mapping[str, Any],
    include: list[
        Literal[
            "client",
            "client.custom_field_values",
            "staff",
            "services",
            "goods",
            "resource_instances",
            "labels",
            "attendance_service_items",
            "attendance_good_items",
            "attendance_document",
            "transactions",
            "fast_payment_settings",
            "acceptance_free",
            "custom_field_values",
            "comer",
            "client_notification_settings",
            "client_schedule",
            "duration_details",
        ]
    ]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[models.Appointment]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return run(client, request(location_id, body=body, include=include, options=options))


def sync(
    location_id: int,
    *,
    client: Client,
    body: models.DeleteTimetableAppointmentRequest | Mapping[str, Any],
    include: list[
        Literal[
            "client",
            "client.custom_field_values",
            "staff",
            "services",
            "goods",
            "resource_instances",
            "labels",
            "attendance_service_items",
            "attendance_good_items",
            "attendance_document",
            "transactions",
            "fast_payment_settings",
            "acceptance_free",
            "custom_field_values",
            "comer",
            "client_notification_settings",
            "client_schedule",
            "duration_details",
        ]
    ]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[models.Appointment]]:
    """Call the operation, see :func:`request`."""
    return run(client, request(location_id, body=body, include=include, options=options)).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    body: models.DeleteTimetableAppointmentRequest | Mapping[str, Any],
    include: list[
        Literal[
            "client",
            "client.custom_field_values",
            "staff",
            "services",
            "goods",
            "resource_instances",
            "labels",
            "attendance_service_items",
            "attendance_good_items",
            "attendance_document",
            "transactions",
            "fast_payment_settings",
            "acceptance_free",
            "custom_field_values",
            "comer",
            "client_notification_settings",
            "client_schedule",
            "duration_details",
        ]
    ]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[models.Appointment]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return await run_async(client, request(location_id, body=body, include=include, options=options))


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    body: models.DeleteTimetableAppointmentRequest | Mapping[str, Any],
    include: list[
        Literal[
            "client",
            "client.custom_field_values",
            "staff",
            "services",
            "goods",
            "resource_instances",
            "labels",
            "attendance_service_items",
            "attendance_good_items",
            "attendance_document",
            "transactions",
            "fast_payment_settings",
            "acceptance_free",
            "custom_field_values",
            "comer",
            "client_notification_settings",
            "client_schedule",
            "duration_details",
        ]
    ]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[models.Appointment]]:
    """Call the operation, see :func:`request`."""
    return (await run_async(client, request(location_id, body=body, include=include, options=options))).parsed

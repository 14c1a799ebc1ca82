# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Required, Unpack

from altegio_core.operations.generated import (
    UNSET,
    Array,
    AsyncClient,
    BodySpec,
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
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Appointment] = Endpoint(
    OPERATIONS["reschedule_event_appointment"],
    ResponseSpec(Ref(models.__name__, "Appointment")),
    (
        Parameter("location_id", "path", Integer(minimum=1)),
        Parameter("event_id", "path", Integer(minimum=1)),
        Parameter("record_id", "path", Integer(minimum=1)),
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
    BodySpec(Ref(models.__name__, "RescheduleEventAppointmentRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.RescheduleEventAppointmentRequest | models.RescheduleEventAppointmentRequestDict]
    include: (
        list[
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
        | Unset
    )


def request(
    location_id: int | str,
    event_id: int | str,
    record_id: int | str,
    *,
    body: models.RescheduleEventAppointmentRequest | models.RescheduleEventAppointmentRequestDict,
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
) -> Call[models.Appointment]:
    """Moves an appointment to another event of the location.

    It must be waiting, unpaid and in the future.

    PATCH /locations/{location_id}/events/{event_id}/appointments/{record_id}

    Args:
        location_id: the location (int | str, at least 1)
        event_id: the group event (int | str, at least 1)
        record_id: the appointment (int | str, at least 1)
        include: related resources to send along in `included` (list[Literal['client', 'client.custom_field_values',
            'staff', 'services', 'goods', 'resource_instances', 'labels', 'attendance_service_items',
            'attendance_good_items', 'attendance_document', 'transactions', 'fast_payment_settings', 'acceptance_free',
            'custom_field_values', 'comer', 'client_notification_settings', 'client_schedule', 'duration_details']],
            optional)
        body: the event to move it to (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Appointment.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/reschedule_event_appointment
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "event_id": event_id, "record_id": record_id, "include": include, "body": body},
        options,
    )


def sync_detailed(
    location_id: int | str, event_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Appointment]]:
    """See `request`."""
    return run(client, request(location_id, event_id, record_id, **arguments))


def sync(
    location_id: int | str, event_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.Appointment]:
    """See `request`."""
    return run(client, request(location_id, event_id, record_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    event_id: int | str,
    record_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.Appointment]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, record_id, **arguments))


async def asyncio(
    location_id: int | str,
    event_id: int | str,
    record_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[models.Appointment]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, record_id, **arguments))).parsed


name_errors(globals())

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
    OPERATIONS["create_event_appointment"],
    ResponseSpec(Ref(models.__name__, "Appointment")),
    (
        Parameter("location_id", "path", Integer(minimum=1)),
        Parameter("event_id", "path", Integer(minimum=1)),
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
    BodySpec(Ref(models.__name__, "CreateEventAppointmentRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateEventAppointmentRequest | models.CreateEventAppointmentRequestDict]
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
    *,
    body: models.CreateEventAppointmentRequest | models.CreateEventAppointmentRequestDict,
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
    """Books a client into an event.

    All ten fields of `client` are required. For an existing client give the `id`, for a new one null.

    POST /locations/{location_id}/events/{event_id}/appointments

    Args:
        location_id: the location (int | str, at least 1)
        event_id: the group event (int | str, at least 1)
        include: related resources to send along in `included` (list[Literal['client', 'client.custom_field_values',
            'staff', 'services', 'goods', 'resource_instances', 'labels', 'attendance_service_items',
            'attendance_good_items', 'attendance_document', 'transactions', 'fast_payment_settings', 'acceptance_free',
            'custom_field_values', 'comer', 'client_notification_settings', 'client_schedule', 'duration_details']],
            optional)
        body: the client, number of places, and what is to be paid (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Appointment.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/create_event_appointment
    """
    return Call(ENDPOINT, {"location_id": location_id, "event_id": event_id, "include": include, "body": body}, options)


def sync_detailed(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Appointment]]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments))


def sync(
    location_id: int | str, event_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.Appointment]:
    """See `request`."""
    return run(client, request(location_id, event_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Appointment]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, **arguments))


async def asyncio(
    location_id: int | str, event_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Appointment]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    Array,
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
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.Appointment]] = Endpoint(
    OPERATIONS["list_attendance_appointments"],
    ResponseSpec(Array(Ref(models.__name__, "Appointment"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("attendance_id", "path", String(pattern="^(record|visit)_[0-9]+$")),
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
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

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
    attendance_id: str,
    *,
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
    """Lists the appointments that belong together: those of a visit, or a single one.

    GET /locations/{location_id}/attendances/{attendance_id}/appointments

    Args:
        location_id: the location (int | str)
        attendance_id: `visit_` and the id of a visit, as `visit_123`, or `record_` and that of an appointment, as
            `record_456` (str)
        include: related resources to send along in `included` (list[Literal['client', 'client.custom_field_values',
            'staff', 'services', 'goods', 'resource_instances', 'labels', 'attendance_service_items',
            'attendance_good_items', 'attendance_document', 'transactions', 'fast_payment_settings', 'acceptance_free',
            'custom_field_values', 'comer', 'client_notification_settings', 'client_schedule', 'duration_details']],
            optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Appointment].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/appointments/list_attendance_appointments
    """
    return Call(ENDPOINT, {"location_id": location_id, "attendance_id": attendance_id, "include": include}, options)


def sync_detailed(
    location_id: int | str, attendance_id: str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Appointment]]]:
    """See `request`."""
    return run(client, request(location_id, attendance_id, **arguments))


def sync(
    location_id: int | str, attendance_id: str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Appointment]]:
    """See `request`."""
    return run(client, request(location_id, attendance_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, attendance_id: str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Appointment]]]:
    """See `request`."""
    return await run_async(client, request(location_id, attendance_id, **arguments))


async def asyncio(
    location_id: int | str, attendance_id: str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Appointment]]:
    """See `request`."""
    return (await run_async(client, request(location_id, attendance_id, **arguments))).parsed


name_errors(globals())

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

ENDPOINT: Endpoint[models.BookingUser] = Endpoint(
    OPERATIONS["get_attendance_booking_user"],
    ResponseSpec(Ref(models.__name__, "BookingUser")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("client_id", "path", Integer(minimum=1)),
        Parameter(
            "include",
            "query",
            Array(
                String(
                    enum=(
                        "labels",
                        "first_successful_visit",
                        "loyalty_cards",
                        "loyalty_certificates",
                        "loyalty_abonements",
                        "custom_field_values",
                        "agreements",
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
                "labels",
                "first_successful_visit",
                "loyalty_cards",
                "loyalty_certificates",
                "loyalty_abonements",
                "custom_field_values",
                "agreements",
            ]
        ]
        | Unset
    )


def request(
    location_id: int | str,
    client_id: int | str,
    *,
    include: list[
        Literal[
            "labels",
            "first_successful_visit",
            "loyalty_cards",
            "loyalty_certificates",
            "loyalty_abonements",
            "custom_field_values",
            "agreements",
        ]
    ]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.BookingUser]:
    """Reads the client of an appointment.

    Related data may need further rights, or features of the location that are switched off.

    GET /locations/{location_id}/attendance/clients/{client_id}

    Args:
        location_id: the location (int | str)
        client_id: the client (int | str, at least 1)
        include: related resources to send along in `included` (list[Literal['labels', 'first_successful_visit',
            'loyalty_cards', 'loyalty_certificates', 'loyalty_abonements', 'custom_field_values', 'agreements']],
            optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is BookingUser.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/booking-users/get_attendance_booking_user
    """
    return Call(ENDPOINT, {"location_id": location_id, "client_id": client_id, "include": include}, options)


def sync_detailed(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookingUser]]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments))


def sync(
    location_id: int | str, client_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.BookingUser]:
    """See `request`."""
    return run(client, request(location_id, client_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.BookingUser]]:
    """See `request`."""
    return await run_async(client, request(location_id, client_id, **arguments))


async def asyncio(
    location_id: int | str, client_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.BookingUser]:
    """See `request`."""
    return (await run_async(client, request(location_id, client_id, **arguments))).parsed


name_errors(globals())

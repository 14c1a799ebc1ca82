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

ENDPOINT: Endpoint[models.AttendanceProductItem] = Endpoint(
    OPERATIONS["get_attendance_product_item"],
    ResponseSpec(Ref(models.__name__, "AttendanceProductItem")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("attendance_product_item_id", "path", INTEGER),
        Parameter(
            "include",
            "query",
            Array(
                String(enum=("good", "staff", "storage_amount", "loyalty_abonement", "loyalty_certificate", "marks")),
                unique=True,
            ),
            wire="include[]",
        ),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: (
        list[Literal["good", "staff", "storage_amount", "loyalty_abonement", "loyalty_certificate", "marks"]] | Unset
    )


def request(
    location_id: int | str,
    attendance_product_item_id: int | str,
    *,
    include: list[Literal["good", "staff", "storage_amount", "loyalty_abonement", "loyalty_certificate", "marks"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.AttendanceProductItem]:
    """Reads a product sold with an appointment.

    GET /locations/{location_id}/attendance_product_items/{attendance_product_item_id}

    Args:
        location_id: the location (int | str)
        attendance_product_item_id: the product item (int | str)
        include: related resources to send along in `included` (list[Literal['good', 'staff', 'storage_amount',
            'loyalty_abonement', 'loyalty_certificate', 'marks']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is AttendanceProductItem.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/products/get_attendance_product_item
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "attendance_product_item_id": attendance_product_item_id, "include": include},
        options,
    )


def sync_detailed(
    location_id: int | str, attendance_product_item_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.AttendanceProductItem]]:
    """See `request`."""
    return run(client, request(location_id, attendance_product_item_id, **arguments))


def sync(
    location_id: int | str, attendance_product_item_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.AttendanceProductItem]:
    """See `request`."""
    return run(client, request(location_id, attendance_product_item_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    attendance_product_item_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[models.AttendanceProductItem]]:
    """See `request`."""
    return await run_async(client, request(location_id, attendance_product_item_id, **arguments))


async def asyncio(
    location_id: int | str,
    attendance_product_item_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[models.AttendanceProductItem]:
    """See `request`."""
    return (await run_async(client, request(location_id, attendance_product_item_id, **arguments))).parsed


name_errors(globals())

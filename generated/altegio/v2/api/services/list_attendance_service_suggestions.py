# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Integer, Ref, String
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.attendance_service_suggestion_resource import AttendanceServiceSuggestionResource

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[list[AttendanceServiceSuggestionResource]] = Endpoint(
    OPERATIONS["list_attendance_service_suggestions"],
    Answer(Array(Ref(_MODELS, "AttendanceServiceSuggestionResource"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("client_id", "query", Integer(minimum=1)),
        Parameter(
            "include", "query", Array(String(enum=("attendance_service", "record")), unique=True), wire="include[]"
        ),
        Parameter("staff_id", "query", Integer(minimum=1), required=True),
    ),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    staff_id: int,
    client_id: int | Unset = UNSET,
    include: list[Literal["attendance_service", "record"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[AttendanceServiceSuggestionResource]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "client_id": client_id, "include": include, "staff_id": staff_id},
        options,
    )


def sync(
    location_id: int,
    *,
    client: Client,
    staff_id: int,
    client_id: int | Unset = UNSET,
    include: list[Literal["attendance_service", "record"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[AttendanceServiceSuggestionResource]]:
    """List Attendance Service Suggestions.

    GET /locations/{location_id}/attendance_service_suggestions

    Args:
        location_id: int
        staff_id: int, at least 1
        client_id: int, at least 1 (optional)
        include: list[Literal['attendance_service', 'record']] (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[AttendanceServiceSuggestionResource].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_attendance_service_suggestions
    """
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "client_id": client_id, "include": include, "staff_id": staff_id},
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    staff_id: int,
    client_id: int | Unset = UNSET,
    include: list[Literal["attendance_service", "record"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[AttendanceServiceSuggestionResource]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {"location_id": location_id, "client_id": client_id, "include": include, "staff_id": staff_id},
        options,
    )


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    staff_id: int,
    client_id: int | Unset = UNSET,
    include: list[Literal["attendance_service", "record"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[AttendanceServiceSuggestionResource]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {"location_id": location_id, "client_id": client_id, "include": include, "staff_id": staff_id},
            options,
        )
    ).parsed

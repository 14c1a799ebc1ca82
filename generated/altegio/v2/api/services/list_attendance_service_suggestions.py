# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Required, Unpack

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

ENDPOINT: Endpoint[list[models.AttendanceServiceSuggestion]] = Endpoint(
    OPERATIONS["list_attendance_service_suggestions"],
    ResponseSpec(Array(Ref(models.__name__, "AttendanceServiceSuggestion"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("client_id", "query", Integer(minimum=1)),
        Parameter(
            "include", "query", Array(String(enum=("attendance_service", "record")), unique=True), wire="include[]"
        ),
        Parameter("staff_id", "query", Integer(minimum=1), required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    staff_id: Required[int]
    client_id: int | Unset
    include: list[Literal["attendance_service", "record"]] | Unset


def request(
    location_id: int | str,
    *,
    staff_id: int,
    client_id: int | Unset = UNSET,
    include: list[Literal["attendance_service", "record"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.AttendanceServiceSuggestion]]:
    """Suggests services to book with a team member; if a client is given, based also on that client's earlier services.

    GET /locations/{location_id}/attendance_service_suggestions

    Args:
        location_id: the location (int | str)
        staff_id: the team member (int, at least 1)
        client_id: suggest for this client (int, at least 1, optional)
        include: related resources to send along in `included` (list[Literal['attendance_service', 'record']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[AttendanceServiceSuggestion].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_attendance_service_suggestions
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "client_id": client_id, "include": include, "staff_id": staff_id},
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.AttendanceServiceSuggestion]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.AttendanceServiceSuggestion]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.AttendanceServiceSuggestion]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.AttendanceServiceSuggestion]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

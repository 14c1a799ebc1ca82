# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.AttendanceService]] = Endpoint(
    OPERATIONS["list_composite_service_attendance_services"],
    ResponseSpec(Array(Ref(models.__name__, "AttendanceService"))),
    (Parameter("location_id", "path", INTEGER), Parameter("service_id", "path", Integer(minimum=1))),
)


def request(
    location_id: int | str, service_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.AttendanceService]]:
    """Lists the parts of a service that is made of others, in their order, each with team member, duration and price.

    GET /locations/{location_id}/composite_services/{service_id}/attendance_services

    Args:
        location_id: the location (int | str)
        service_id: the service (int | str, at least 1)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[AttendanceService].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_composite_service_attendance_services
    """
    return Call(ENDPOINT, {"location_id": location_id, "service_id": service_id}, options)


def sync_detailed(
    location_id: int | str, service_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.AttendanceService]]]:
    """See `request`."""
    return run(client, request(location_id, service_id, **arguments))


def sync(
    location_id: int | str, service_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.AttendanceService]]:
    """See `request`."""
    return run(client, request(location_id, service_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, service_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.AttendanceService]]]:
    """See `request`."""
    return await run_async(client, request(location_id, service_id, **arguments))


async def asyncio(
    location_id: int | str, service_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.AttendanceService]]:
    """See `request`."""
    return (await run_async(client, request(location_id, service_id, **arguments))).parsed


name_errors(globals())

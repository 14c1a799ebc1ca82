# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Service] = Endpoint(
    OPERATIONS["get_service"],
    ResponseSpec(Ref(models.__name__, "Service")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("service_id", "path", INTEGER),
        Parameter("category_id", "query", INTEGER),
        Parameter("staff_id", "query", INTEGER),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    category_id: int | Unset
    staff_id: int | Unset


def request(
    location_id: int | str,
    service_id: int | str,
    *,
    category_id: int | Unset = UNSET,
    staff_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Service]:
    """Reads a service; an answer with a list of one is read as well.

    Its duration may be missing; then that of the team member applies.

    GET /company/{location_id}/services/{service_id}

    Args:
        location_id: the location (int | str)
        service_id: the service (int | str)
        category_id: only of this category (int, optional)
        staff_id: only of this team member (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Service.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/get_service
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "service_id": service_id, "category_id": category_id, "staff_id": staff_id},
        options,
    )


def sync_detailed(
    location_id: int | str, service_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Service]]:
    """See `request`."""
    return run(client, request(location_id, service_id, **arguments))


def sync(
    location_id: int | str, service_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.Service]:
    """See `request`."""
    return run(client, request(location_id, service_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, service_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Service]]:
    """See `request`."""
    return await run_async(client, request(location_id, service_id, **arguments))


async def asyncio(
    location_id: int | str, service_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Service]:
    """See `request`."""
    return (await run_async(client, request(location_id, service_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ServiceCategory]] = Endpoint(
    OPERATIONS["list_service_categories"],
    ResponseSpec(Array(Ref(models.__name__, "ServiceCategory"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_staff_id", "query", Integer(minimum=1), wire="filter[staff_id]"),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_staff_id: int | Unset


def request(
    location_id: int | str, *, filter_staff_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.ServiceCategory]]:
    """Lists service categories.

    GET /locations/{location_id}/service_categories

    Args:
        location_id: the location (int | str)
        filter_staff_id: only those with services of this team member (int, at least 1, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ServiceCategory].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_service_categories
    """
    return Call(ENDPOINT, {"location_id": location_id, "filter_staff_id": filter_staff_id}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ServiceCategory]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ServiceCategory]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ServiceCategory]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ServiceCategory]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

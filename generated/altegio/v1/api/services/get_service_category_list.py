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

ENDPOINT: Endpoint[list[models.ServiceCategoryListItem]] = Endpoint(
    OPERATIONS["get_service_category_list"],
    ResponseSpec(Array(Ref(models.__name__, "ServiceCategoryListItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("id", "path", INTEGER),
        Parameter("staff_id", "query", INTEGER),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    staff_id: int | Unset


def request(
    location_id: int | str, id: int | str, *, staff_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.ServiceCategoryListItem]]:
    """Lists the service categories of a location.

    GET /company/{location_id}/service_categories/{id}

    Args:
        location_id: the location (int | str)
        id: the category, 0 for all (int | str)
        staff_id: only those with services of this team member (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ServiceCategoryListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/get_service_category_list
    """
    return Call(ENDPOINT, {"location_id": location_id, "id": id, "staff_id": staff_id}, options)


def sync_detailed(
    location_id: int | str, id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ServiceCategoryListItem]]]:
    """See `request`."""
    return run(client, request(location_id, id, **arguments))


def sync(
    location_id: int | str, id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ServiceCategoryListItem]]:
    """See `request`."""
    return run(client, request(location_id, id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ServiceCategoryListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, id, **arguments))


async def asyncio(
    location_id: int | str, id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ServiceCategoryListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
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

ENDPOINT: Endpoint[list[models.ServiceCategoryListItem]] = Endpoint(
    OPERATIONS["deprecated_get_service_category_list"],
    ResponseSpec(Array(Ref(models.__name__, "ServiceCategoryListItem"))),
    (Parameter("location_id", "path", INTEGER), Parameter("id", "path", INTEGER)),
)


def request(
    location_id: int | str, id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.ServiceCategoryListItem]]:
    """Lists service categories.

    Deprecated: use v1.services.get_service_category_list.

    GET /service_categories/{location_id}/{id}

    Args:
        location_id: the location (int | str)
        id: the category, 0 for all (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ServiceCategoryListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_get_service_category_list
    """
    return Call(ENDPOINT, {"location_id": location_id, "id": id}, options)


@deprecated("deprecated_get_service_category_list is deprecated by Altegio; use v1.services.get_service_category_list")
def sync_detailed(
    location_id: int | str, id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ServiceCategoryListItem]]]:
    """See `request`."""
    return run(client, request(location_id, id, **arguments))


@deprecated("deprecated_get_service_category_list is deprecated by Altegio; use v1.services.get_service_category_list")
def sync(
    location_id: int | str, id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.ServiceCategoryListItem]]:
    """See `request`."""
    return run(client, request(location_id, id, **arguments)).parsed


@deprecated("deprecated_get_service_category_list is deprecated by Altegio; use v1.services.get_service_category_list")
async def asyncio_detailed(
    location_id: int | str, id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ServiceCategoryListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, id, **arguments))


@deprecated("deprecated_get_service_category_list is deprecated by Altegio; use v1.services.get_service_category_list")
async def asyncio(
    location_id: int | str, id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.ServiceCategoryListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, id, **arguments))).parsed


name_errors(globals())

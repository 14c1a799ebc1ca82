# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_service_category_list_data_item import GetServiceCategoryListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetServiceCategoryListDataItem]] = Endpoint(
    OPERATIONS["get_service_category_list"],
    Answer(Array(Ref(_MODELS, "GetServiceCategoryListDataItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("id", "path", INTEGER),
        Parameter("staff_id", "query", INTEGER),
    ),
)


def sync_detailed(
    location_id: int, id: int, *, client: Client, staff_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Response[Envelope[list[GetServiceCategoryListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "id": id, "staff_id": staff_id}, options)


def sync(
    location_id: int, id: int, *, client: Client, staff_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Envelope[list[GetServiceCategoryListDataItem]]:
    """Get a list of service categories.

    GET /company/{location_id}/service_categories/{id}

    Args:
        location_id: int
        id: int
        staff_id: int (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetServiceCategoryListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/get_service_category_list
    """
    return call(client, ENDPOINT, {"location_id": location_id, "id": id, "staff_id": staff_id}, options).parsed


async def asyncio_detailed(
    location_id: int, id: int, *, client: AsyncClient, staff_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Response[Envelope[list[GetServiceCategoryListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "id": id, "staff_id": staff_id}, options)


async def asyncio(
    location_id: int, id: int, *, client: AsyncClient, staff_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Envelope[list[GetServiceCategoryListDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "id": id, "staff_id": staff_id}, options)
    ).parsed

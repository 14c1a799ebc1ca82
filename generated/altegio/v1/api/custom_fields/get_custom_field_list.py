# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, STRING, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_custom_field_list_data_item import GetCustomFieldListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetCustomFieldListDataItem]] = Endpoint(
    OPERATIONS["get_custom_field_list"],
    Answer(Array(Ref(_MODELS, "GetCustomFieldListDataItem"))),
    (Parameter("field_category", "path", STRING), Parameter("location_id", "path", INTEGER)),
)


def sync_detailed(
    field_category: str, location_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetCustomFieldListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"field_category": field_category, "location_id": location_id}, options)


def sync(
    field_category: str, location_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[GetCustomFieldListDataItem]]:
    """Getting a collection of location fields.

    GET /custom_fields/{field_category}/{location_id}

    Args:
        field_category: str
        location_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetCustomFieldListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/get_custom_field_list
    """
    return call(client, ENDPOINT, {"field_category": field_category, "location_id": location_id}, options).parsed


async def asyncio_detailed(
    field_category: str, location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetCustomFieldListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"field_category": field_category, "location_id": location_id}, options)


async def asyncio(
    field_category: str, location_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[GetCustomFieldListDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"field_category": field_category, "location_id": location_id}, options)
    ).parsed

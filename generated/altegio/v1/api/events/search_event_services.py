# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, STRING, Array, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.search_event_services_data_item import SearchEventServicesDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[SearchEventServicesDataItem]] = Endpoint(
    OPERATIONS["search_event_services"],
    Answer(Array(Ref(_MODELS, "SearchEventServicesDataItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("staff_id", "query", INTEGER),
        Parameter("term", "query", STRING),
    ),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    staff_id: int | Unset = UNSET,
    term: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[SearchEventServicesDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "staff_id": staff_id, "term": term}, options)


def sync(
    location_id: int,
    *,
    client: Client,
    staff_id: int | Unset = UNSET,
    term: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[SearchEventServicesDataItem]]:
    """Search Event Services.

    GET /activity/{location_id}/services

    Args:
        location_id: int
        staff_id: int (optional)
        term: str (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[SearchEventServicesDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/events/search_event_services
    """
    return call(client, ENDPOINT, {"location_id": location_id, "staff_id": staff_id, "term": term}, options).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    staff_id: int | Unset = UNSET,
    term: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[SearchEventServicesDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "staff_id": staff_id, "term": term}, options)


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    staff_id: int | Unset = UNSET,
    term: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[SearchEventServicesDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "staff_id": staff_id, "term": term}, options)
    ).parsed

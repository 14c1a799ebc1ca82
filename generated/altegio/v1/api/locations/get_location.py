# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Integer, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_location_data import GetLocationData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[GetLocationData] = Endpoint(
    OPERATIONS["get_location"],
    Answer(Ref(_MODELS, "GetLocationData")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("bookform_id", "query", INTEGER),
        Parameter("for_booking", "query", Integer(minimum=0, maximum=1), wire="forBooking"),
        Parameter("my", "query", Integer(minimum=0, maximum=1)),
        Parameter("show_bookforms", "query", Integer(minimum=0, maximum=1), wire="showBookforms"),
        Parameter("show_groups", "query", Integer(minimum=0, maximum=1)),
    ),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    bookform_id: int | Unset = UNSET,
    for_booking: int | Unset = UNSET,
    my: int | Unset = UNSET,
    show_bookforms: int | Unset = UNSET,
    show_groups: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[GetLocationData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "bookform_id": bookform_id,
            "for_booking": for_booking,
            "my": my,
            "show_bookforms": show_bookforms,
            "show_groups": show_groups,
        },
        options,
    )


def sync(
    location_id: int,
    *,
    client: Client,
    bookform_id: int | Unset = UNSET,
    for_booking: int | Unset = UNSET,
    my: int | Unset = UNSET,
    show_bookforms: int | Unset = UNSET,
    show_groups: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[GetLocationData]:
    """Get location.

    GET /company/{location_id}

    Args:
        location_id: int
        bookform_id: int (optional)
        for_booking: int, at least 0, at most 1 (optional)
        my: int, at least 0, at most 1 (optional)
        show_bookforms: int, at least 0, at most 1 (optional)
        show_groups: int, at least 0, at most 1 (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetLocationData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location
    """
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "bookform_id": bookform_id,
            "for_booking": for_booking,
            "my": my,
            "show_bookforms": show_bookforms,
            "show_groups": show_groups,
        },
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    bookform_id: int | Unset = UNSET,
    for_booking: int | Unset = UNSET,
    my: int | Unset = UNSET,
    show_bookforms: int | Unset = UNSET,
    show_groups: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[GetLocationData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "bookform_id": bookform_id,
            "for_booking": for_booking,
            "my": my,
            "show_bookforms": show_bookforms,
            "show_groups": show_groups,
        },
        options,
    )


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    bookform_id: int | Unset = UNSET,
    for_booking: int | Unset = UNSET,
    my: int | Unset = UNSET,
    show_bookforms: int | Unset = UNSET,
    show_groups: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[GetLocationData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {
                "location_id": location_id,
                "bookform_id": bookform_id,
                "for_booking": for_booking,
                "my": my,
                "show_bookforms": show_bookforms,
                "show_groups": show_groups,
            },
            options,
        )
    ).parsed

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, NULL, STRING

from ...operations import OPERATIONS

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_custom_field"],
    Answer(NULL),
    (
        Parameter("field_category", "path", STRING),
        Parameter("location_id", "path", INTEGER),
        Parameter("field_id", "path", INTEGER),
    ),
)


def sync_detailed(
    field_category: str, location_id: int, field_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[None]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client, ENDPOINT, {"field_category": field_category, "location_id": location_id, "field_id": field_id}, options
    )


def sync(
    field_category: str, location_id: int, field_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[None]:
    """Remove a Custom Field from a Location.

    DELETE /custom_fields/{field_category}/{location_id}/{field_id}

    Args:
        field_category: str
        location_id: int
        field_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/delete_custom_field
    """
    return call(
        client, ENDPOINT, {"field_category": field_category, "location_id": location_id, "field_id": field_id}, options
    ).parsed


async def asyncio_detailed(
    field_category: str, location_id: int, field_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[None]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"field_category": field_category, "location_id": location_id, "field_id": field_id}, options
    )


async def asyncio(
    field_category: str, location_id: int, field_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[None]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {"field_category": field_category, "location_id": location_id, "field_id": field_id},
            options,
        )
    ).parsed

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, NUMBER, STRING, Ref
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.create_tag_data import CreateTagData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[CreateTagData | None] = Endpoint(
    OPERATIONS["create_tag"],
    Answer(Ref(_MODELS, "CreateTagData", nullable=True)),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("color", "query", STRING, required=True),
        Parameter("entity", "query", NUMBER),
        Parameter("icon", "query", STRING),
        Parameter("title", "query", STRING, required=True),
    ),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    color: str,
    title: str,
    entity: float | Unset = UNSET,
    icon: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[CreateTagData | None]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "color": color, "entity": entity, "icon": icon, "title": title},
        options,
    )


def sync(
    location_id: int,
    *,
    client: Client,
    color: str,
    title: str,
    entity: float | Unset = UNSET,
    icon: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[CreateTagData | None]:
    """Create a Tag (Deprecated).

    POST /labels/{location_id}

    Deprecated: use v2.create_tag.

    Args:
        location_id: int
        color: str
        title: str
        entity: float (optional)
        icon: str (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is CreateTagData | None.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/tags/create_tag
    """
    return call(
        client,
        ENDPOINT,
        {"location_id": location_id, "color": color, "entity": entity, "icon": icon, "title": title},
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    color: str,
    title: str,
    entity: float | Unset = UNSET,
    icon: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[CreateTagData | None]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {"location_id": location_id, "color": color, "entity": entity, "icon": icon, "title": title},
        options,
    )


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    color: str,
    title: str,
    entity: float | Unset = UNSET,
    icon: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[CreateTagData | None]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {"location_id": location_id, "color": color, "entity": entity, "icon": icon, "title": title},
            options,
        )
    ).parsed

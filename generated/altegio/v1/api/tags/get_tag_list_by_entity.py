# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Literal

from altegio_core.call import Call, run, run_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref, String

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.TagListItem]] = Endpoint(
    OPERATIONS["get_tag_list_by_entity"],
    Answer(Array(Ref(models.__name__, "TagListItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("entity", "path", String(enum=("common", "client", "record", "activity"))),
    ),
)


def request(
    location_id: int, entity: Literal["common", "client", "record", "activity"], *, options: CallOptions | None = None
) -> Call[list[models.TagListItem]]:
    """Get location tags (Deprecated).

    GET /labels/{location_id}/{entity}

    Deprecated: use v2.list_tags.

    Args:
        location_id: int
        entity: Literal['common', 'client', 'record', 'activity']
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[TagListItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/tags/get_tag_list_by_entity
    """
    return Call(ENDPOINT, {"location_id": location_id, "entity": entity}, options)


def sync_detailed(
    location_id: int,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: Client,
    options: CallOptions | None = None,
) -> Response[Envelope[list[models.TagListItem]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return run(client, request(location_id, entity, options=options))


def sync(
    location_id: int,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: Client,
    options: CallOptions | None = None,
) -> Envelope[list[models.TagListItem]]:
    """Call the operation, see :func:`request`."""
    return run(client, request(location_id, entity, options=options)).parsed


async def asyncio_detailed(
    location_id: int,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: AsyncClient,
    options: CallOptions | None = None,
) -> Response[Envelope[list[models.TagListItem]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return await run_async(client, request(location_id, entity, options=options))


async def asyncio(
    location_id: int,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: AsyncClient,
    options: CallOptions | None = None,
) -> Envelope[list[models.TagListItem]]:
    """Call the operation, see :func:`request`."""
    return (await run_async(client, request(location_id, entity, options=options))).parsed

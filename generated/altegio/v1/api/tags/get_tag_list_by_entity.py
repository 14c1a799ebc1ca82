# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

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
    String,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.TagListItem]] = Endpoint(
    OPERATIONS["get_tag_list_by_entity"],
    ResponseSpec(Array(Ref(models.__name__, "TagListItem"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("entity", "path", String(enum=("common", "client", "record", "activity"))),
    ),
)


def request(
    location_id: int | str,
    entity: Literal["common", "client", "record", "activity"],
    *,
    options: CallOptions | None = None,
) -> Call[list[models.TagListItem]]:
    """Lists the tags for one kind of thing.

    Deprecated: use v2.tags.list_tags.

    GET /labels/{location_id}/{entity}

    Args:
        location_id: the location (int | str)
        entity: what they are for (Literal['common', 'client', 'record', 'activity'])
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[TagListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/tags/get_tag_list_by_entity
    """
    return Call(ENDPOINT, {"location_id": location_id, "entity": entity}, options)


@deprecated("get_tag_list_by_entity is deprecated by Altegio; use v2.tags.list_tags")
def sync_detailed(
    location_id: int | str,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: Client,
    **arguments: Unpack[Given],
) -> Response[Envelope[list[models.TagListItem]]]:
    """See `request`."""
    return run(client, request(location_id, entity, **arguments))


@deprecated("get_tag_list_by_entity is deprecated by Altegio; use v2.tags.list_tags")
def sync(
    location_id: int | str,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: Client,
    **arguments: Unpack[Given],
) -> Envelope[list[models.TagListItem]]:
    """See `request`."""
    return run(client, request(location_id, entity, **arguments)).parsed


@deprecated("get_tag_list_by_entity is deprecated by Altegio; use v2.tags.list_tags")
async def asyncio_detailed(
    location_id: int | str,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Response[Envelope[list[models.TagListItem]]]:
    """See `request`."""
    return await run_async(client, request(location_id, entity, **arguments))


@deprecated("get_tag_list_by_entity is deprecated by Altegio; use v2.tags.list_tags")
async def asyncio(
    location_id: int | str,
    entity: Literal["common", "client", "record", "activity"],
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Envelope[list[models.TagListItem]]:
    """See `request`."""
    return (await run_async(client, request(location_id, entity, **arguments))).parsed


name_errors(globals())

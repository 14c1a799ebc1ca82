# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
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

ENDPOINT: Endpoint[models.CreatedTag | None] = Endpoint(
    OPERATIONS["create_tag"],
    ResponseSpec(Ref(models.__name__, "CreatedTag", nullable=True)),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("color", "query", STRING, required=True),
        Parameter("entity", "query", NUMBER),
        Parameter("icon", "query", STRING),
        Parameter("title", "query", STRING, required=True),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    color: Required[str]
    title: Required[str]
    entity: float | Unset
    icon: str | Unset


def request(
    location_id: int | str,
    *,
    color: str,
    title: str,
    entity: float | Unset = UNSET,
    icon: str | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.CreatedTag | None]:
    """Makes a tag.

    Deprecated: use v2.tags.create_tag.

    POST /labels/{location_id}

    Args:
        location_id: the location (int | str)
        color: colour as #RRGGBB (str)
        title: its name (str)
        entity: what it is for: 0 anything, 1 clients, 2 appointments, 3 events (float, optional)
        icon: name of the icon (str, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is CreatedTag | None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/tags/create_tag
    """
    return Call(
        ENDPOINT, {"location_id": location_id, "color": color, "entity": entity, "icon": icon, "title": title}, options
    )


@deprecated("create_tag is deprecated by Altegio; use v2.tags.create_tag")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CreatedTag | None]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


@deprecated("create_tag is deprecated by Altegio; use v2.tags.create_tag")
def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.CreatedTag | None]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


@deprecated("create_tag is deprecated by Altegio; use v2.tags.create_tag")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CreatedTag | None]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


@deprecated("create_tag is deprecated by Altegio; use v2.tags.create_tag")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.CreatedTag | None]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

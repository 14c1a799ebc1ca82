# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    AsyncClient,
    BodySpec,
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

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["update_tag_by_tag_id"],
    ResponseSpec(NULL),
    (Parameter("location_id", "path", INTEGER), Parameter("tag_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateTagByTagIdRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateTagByTagIdRequest | models.UpdateTagByTagIdRequestDict]


def request(
    location_id: int | str,
    tag_id: int | str,
    *,
    body: models.UpdateTagByTagIdRequest | models.UpdateTagByTagIdRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Replaces a tag.

    Deprecated: use v2.tags.update_tag.

    PUT /labels/{location_id}/{tag_id}

    Args:
        location_id: the location (int | str)
        tag_id: the tag (int | str)
        body: all fields of the tag (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/tags/update_tag_by_tag_id
    """
    return Call(ENDPOINT, {"location_id": location_id, "tag_id": tag_id, "body": body}, options)


@deprecated("update_tag_by_tag_id is deprecated by Altegio; use v2.tags.update_tag")
def sync_detailed(
    location_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(location_id, tag_id, **arguments))


@deprecated("update_tag_by_tag_id is deprecated by Altegio; use v2.tags.update_tag")
def sync(
    location_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(location_id, tag_id, **arguments)).parsed


@deprecated("update_tag_by_tag_id is deprecated by Altegio; use v2.tags.update_tag")
async def asyncio_detailed(
    location_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(location_id, tag_id, **arguments))


@deprecated("update_tag_by_tag_id is deprecated by Altegio; use v2.tags.update_tag")
async def asyncio(
    location_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(location_id, tag_id, **arguments))).parsed


name_errors(globals())

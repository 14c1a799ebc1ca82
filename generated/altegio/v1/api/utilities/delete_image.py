# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    NULL,
    STRING,
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
    OPERATIONS["delete_image"],
    ResponseSpec(NULL),
    (Parameter("entity", "path", STRING),),
    BodySpec(Ref(models.__name__, "DeleteImageRequest"), multipart=True),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.DeleteImageRequest | models.DeleteImageRequestDict]


def request(
    entity: str, *, body: models.DeleteImageRequest | models.DeleteImageRequestDict, options: CallOptions | None = None
) -> Call[None]:
    """Deletes an image.

    A DELETE with a body.

    DELETE /images/{entity}

    Args:
        entity: what the image belongs to: `team_member` or `service`; `master` is the older name of the former (str)
        body: `image_group_id`, the images to delete (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/utilities/delete_image
    """
    return Call(ENDPOINT, {"entity": entity, "body": body}, options)


def sync_detailed(entity: str, *, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(entity, **arguments))


def sync(entity: str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(entity, **arguments)).parsed


async def asyncio_detailed(
    entity: str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(entity, **arguments))


async def asyncio(entity: str, *, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(entity, **arguments))).parsed


name_errors(globals())

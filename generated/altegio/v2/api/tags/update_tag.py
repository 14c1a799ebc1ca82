# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

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
    OPERATIONS["update_tag"],
    ResponseSpec(NULL),
    (Parameter("company_id", "path", INTEGER), Parameter("tag_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateTagRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateTagRequest | models.UpdateTagRequestDict]


def request(
    company_id: int | str,
    tag_id: int | str,
    *,
    body: models.UpdateTagRequest | models.UpdateTagRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Replaces a tag.

    The answer is empty.

    PUT /locations/{company_id}/tags/{tag_id}

    Args:
        company_id: the location, under its older name (int | str)
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
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/update_tag
    """
    return Call(ENDPOINT, {"company_id": company_id, "tag_id": tag_id, "body": body}, options)


def sync_detailed(
    company_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(company_id, tag_id, **arguments))


def sync(company_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(company_id, tag_id, **arguments)).parsed


async def asyncio_detailed(
    company_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(company_id, tag_id, **arguments))


async def asyncio(
    company_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(company_id, tag_id, **arguments))).parsed


name_errors(globals())

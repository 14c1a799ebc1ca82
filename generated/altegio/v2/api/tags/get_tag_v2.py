# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    INTEGER,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Tag] = Endpoint(
    OPERATIONS["get_tag_v2"],
    ResponseSpec(Ref(models.__name__, "Tag")),
    (Parameter("company_id", "path", INTEGER), Parameter("tag_id", "path", INTEGER)),
)


def request(company_id: int | str, tag_id: int | str, *, options: CallOptions | None = None) -> Call[models.Tag]:
    """Reads a tag, under the path of early 2026.

    Deprecated: use v2.tags.get_tag.

    GET /companies/{company_id}/tags/{tag_id}

    Args:
        company_id: the location, under its older name (int | str)
        tag_id: the tag (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Tag.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/get_tag_v2
    """
    return Call(ENDPOINT, {"company_id": company_id, "tag_id": tag_id}, options)


@deprecated("get_tag_v2 is deprecated by Altegio; use v2.tags.get_tag")
def sync_detailed(
    company_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.Tag]]:
    """See `request`."""
    return run(client, request(company_id, tag_id, **arguments))


@deprecated("get_tag_v2 is deprecated by Altegio; use v2.tags.get_tag")
def sync(
    company_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.Tag]:
    """See `request`."""
    return run(client, request(company_id, tag_id, **arguments)).parsed


@deprecated("get_tag_v2 is deprecated by Altegio; use v2.tags.get_tag")
async def asyncio_detailed(
    company_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[models.Tag]]:
    """See `request`."""
    return await run_async(client, request(company_id, tag_id, **arguments))


@deprecated("get_tag_v2 is deprecated by Altegio; use v2.tags.get_tag")
async def asyncio(
    company_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[models.Tag]:
    """See `request`."""
    return (await run_async(client, request(company_id, tag_id, **arguments))).parsed


name_errors(globals())

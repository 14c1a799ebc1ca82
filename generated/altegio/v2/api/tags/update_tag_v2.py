# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    ANY,
    INTEGER,
    NULL,
    UNSET,
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Map,
    Parameter,
    Response,
    ResponseSpec,
    Unset,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["update_tag_v2"],
    ResponseSpec(NULL),
    (Parameter("company_id", "path", INTEGER), Parameter("tag_id", "path", INTEGER)),
    BodySpec(Map(ANY), required=False),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Mapping[str, Any] | Unset


def request(
    company_id: int | str,
    tag_id: int | str,
    *,
    body: Mapping[str, Any] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[None]:
    """Changes a tag, under the path of early 2026, whose page does not show the body.

    Deprecated: use v2.tags.update_tag.

    PUT /companies/{company_id}/tags/{tag_id}

    Args:
        company_id: the location, under its older name (int | str)
        tag_id: the tag (int | str)
        body: the fields of the tag (a mapping, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/update_tag_v2
    """
    return Call(ENDPOINT, {"company_id": company_id, "tag_id": tag_id, "body": body}, options)


@deprecated("update_tag_v2 is deprecated by Altegio; use v2.tags.update_tag")
def sync_detailed(
    company_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(company_id, tag_id, **arguments))


@deprecated("update_tag_v2 is deprecated by Altegio; use v2.tags.update_tag")
def sync(company_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(company_id, tag_id, **arguments)).parsed


@deprecated("update_tag_v2 is deprecated by Altegio; use v2.tags.update_tag")
async def asyncio_detailed(
    company_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(company_id, tag_id, **arguments))


@deprecated("update_tag_v2 is deprecated by Altegio; use v2.tags.update_tag")
async def asyncio(
    company_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(company_id, tag_id, **arguments))).parsed


name_errors(globals())

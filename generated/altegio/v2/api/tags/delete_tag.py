# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_tag"],
    ResponseSpec(NULL),
    (Parameter("company_id", "path", INTEGER), Parameter("tag_id", "path", INTEGER)),
)


def request(company_id: int | str, tag_id: int | str, *, options: CallOptions | None = None) -> Call[None]:
    """Marks a tag as deleted; what bears it keeps it.

    DELETE /locations/{company_id}/tags/{tag_id}

    Args:
        company_id: the location, under its older name (int | str)
        tag_id: the tag (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/delete_tag
    """
    return Call(ENDPOINT, {"company_id": company_id, "tag_id": tag_id}, options)


def sync_detailed(
    company_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(company_id, tag_id, **arguments))


def sync(company_id: int | str, tag_id: int | str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[None]:
    """See `request`."""
    return run(client, request(company_id, tag_id, **arguments)).parsed


async def asyncio_detailed(
    company_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(company_id, tag_id, **arguments))


async def asyncio(
    company_id: int | str, tag_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(company_id, tag_id, **arguments))).parsed


name_errors(globals())

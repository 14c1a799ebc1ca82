# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.TagListItem]] = Endpoint(
    OPERATIONS["list_tags"],
    ResponseSpec(Array(Ref(models.__name__, "TagListItem"))),
    (
        Parameter("company_id", "path", INTEGER),
        Parameter("entity", "query", String(enum=("common", "client", "record", "activity", "0", "1", "2", "3"))),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    entity: Literal["common", "client", "record", "activity", "0", "1", "2", "3"] | Unset


def request(
    company_id: int | str,
    *,
    entity: Literal["common", "client", "record", "activity", "0", "1", "2", "3"] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.TagListItem]]:
    """Lists the tags of a location.

    GET /locations/{company_id}/tags

    Args:
        company_id: the location, under its older name (int | str)
        entity: only tags for this, by name or number: `common` 0, `client` 1, `record` (appointments) 2, `activity`
            (events) 3 (Literal['common', 'client', 'record', 'activity', '0', '1', '2', '3'], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[TagListItem].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/list_tags
    """
    return Call(ENDPOINT, {"company_id": company_id, "entity": entity}, options)


def sync_detailed(
    company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.TagListItem]]]:
    """See `request`."""
    return run(client, request(company_id, **arguments))


def sync(
    company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.TagListItem]]:
    """See `request`."""
    return run(client, request(company_id, **arguments)).parsed


async def asyncio_detailed(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.TagListItem]]]:
    """See `request`."""
    return await run_async(client, request(company_id, **arguments))


async def asyncio(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.TagListItem]]:
    """See `request`."""
    return (await run_async(client, request(company_id, **arguments))).parsed


name_errors(globals())

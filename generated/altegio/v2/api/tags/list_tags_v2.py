# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from altegio_core.base.deprecation import deprecated
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

ENDPOINT: Endpoint[list[models.Tag]] = Endpoint(
    OPERATIONS["list_tags_v2"],
    ResponseSpec(Array(Ref(models.__name__, "Tag"))),
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
) -> Call[list[models.Tag]]:
    """Lists the tags of a location, under the path of early 2026.

    Deprecated: use v2.tags.list_tags.

    GET /companies/{company_id}/tags

    Args:
        company_id: the location, under its older name (int | str)
        entity: only tags for this, by name or number: `common` 0, `client` 1, `record` (appointments) 2, `activity`
            (events) 3 (Literal['common', 'client', 'record', 'activity', '0', '1', '2', '3'], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Tag].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/tags/list_tags_v2
    """
    return Call(ENDPOINT, {"company_id": company_id, "entity": entity}, options)


@deprecated("list_tags_v2 is deprecated by Altegio; use v2.tags.list_tags")
def sync_detailed(
    company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Tag]]]:
    """See `request`."""
    return run(client, request(company_id, **arguments))


@deprecated("list_tags_v2 is deprecated by Altegio; use v2.tags.list_tags")
def sync(company_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.Tag]]:
    """See `request`."""
    return run(client, request(company_id, **arguments)).parsed


@deprecated("list_tags_v2 is deprecated by Altegio; use v2.tags.list_tags")
async def asyncio_detailed(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Tag]]]:
    """See `request`."""
    return await run_async(client, request(company_id, **arguments))


@deprecated("list_tags_v2 is deprecated by Altegio; use v2.tags.list_tags")
async def asyncio(
    company_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.Tag]]:
    """See `request`."""
    return (await run_async(client, request(company_id, **arguments))).parsed


name_errors(globals())

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

ENDPOINT: Endpoint[list[models.CustomField]] = Endpoint(
    OPERATIONS["list_custom_fields"],
    ResponseSpec(Array(Ref(models.__name__, "CustomField"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_entity_slug", "query", String(enum=("record", "client")), wire="filter[entity_slug]"),
        Parameter(
            "filter_parent_entity_type", "query", String(enum=("record", "client")), wire="filter[parent_entity_type]"
        ),
        Parameter(
            "include", "query", Array(String(enum=("custom_field_type", "ui_options")), unique=True), wire="include[]"
        ),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    filter_entity_slug: Literal["record", "client"] | Unset
    filter_parent_entity_type: Literal["record", "client"] | Unset
    include: list[Literal["custom_field_type", "ui_options"]] | Unset


def request(
    location_id: int | str,
    *,
    filter_entity_slug: Literal["record", "client"] | Unset = UNSET,
    filter_parent_entity_type: Literal["record", "client"] | Unset = UNSET,
    include: list[Literal["custom_field_type", "ui_options"]] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.CustomField]]:
    """Lists the custom fields of appointments and clients, as far as the user may see them.

    GET /locations/{location_id}/custom_fields

    Args:
        location_id: the location (int | str)
        filter_entity_slug: the older name of the filter by parent entity type (Literal['record', 'client'], optional)
        filter_parent_entity_type: `record` for fields of appointments, `client` for those of clients (Literal['record',
            'client'], optional)
        include: related resources to send along in `included` (list[Literal['custom_field_type', 'ui_options']],
            optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[CustomField].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v2/openapi/custom-fields/list_custom_fields
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_entity_slug": filter_entity_slug,
            "filter_parent_entity_type": filter_parent_entity_type,
            "include": include,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.CustomField]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.CustomField]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.CustomField]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.CustomField]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

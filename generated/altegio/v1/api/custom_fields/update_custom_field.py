# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
    OPERATIONS["update_custom_field"],
    ResponseSpec(NULL),
    (
        Parameter("field_category", "path", STRING),
        Parameter("location_id", "path", INTEGER),
        Parameter("field_id", "path", INTEGER),
    ),
    BodySpec(Ref(models.__name__, "CreateCustomFieldRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateCustomFieldRequest | models.CreateCustomFieldRequestDict]


def request(
    field_category: str,
    location_id: int | str,
    field_id: int | str,
    *,
    body: models.CreateCustomFieldRequest | models.CreateCustomFieldRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Replaces a custom field.

    Success has status 202.

    PUT /custom_fields/{field_category}/{location_id}/{field_id}

    Args:
        field_category: what the field belongs to, `appointment` or `client` (str)
        location_id: the location (int | str)
        field_id: the custom field (int | str)
        body: all fields of the custom field (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/update_custom_field
    """
    return Call(
        ENDPOINT,
        {"field_category": field_category, "location_id": location_id, "field_id": field_id, "body": body},
        options,
    )


def sync_detailed(
    field_category: str, location_id: int | str, field_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(field_category, location_id, field_id, **arguments))


def sync(
    field_category: str, location_id: int | str, field_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(field_category, location_id, field_id, **arguments)).parsed


async def asyncio_detailed(
    field_category: str,
    location_id: int | str,
    field_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(field_category, location_id, field_id, **arguments))


async def asyncio(
    field_category: str,
    location_id: int | str,
    field_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(field_category, location_id, field_id, **arguments))).parsed


name_errors(globals())

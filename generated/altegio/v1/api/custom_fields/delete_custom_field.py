# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    STRING,
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
    OPERATIONS["delete_custom_field"],
    ResponseSpec(NULL),
    (
        Parameter("field_category", "path", STRING),
        Parameter("location_id", "path", INTEGER),
        Parameter("field_id", "path", INTEGER),
    ),
)


def request(
    field_category: str, location_id: int | str, field_id: int | str, *, options: CallOptions | None = None
) -> Call[None]:
    """Takes a custom field away from a location.

    DELETE /custom_fields/{field_category}/{location_id}/{field_id}

    Args:
        field_category: what the field belongs to, `appointment` or `client` (str)
        location_id: the location (int | str)
        field_id: the custom field (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/delete_custom_field
    """
    return Call(ENDPOINT, {"field_category": field_category, "location_id": location_id, "field_id": field_id}, options)


def sync_detailed(
    field_category: str, location_id: int | str, field_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(field_category, location_id, field_id, **arguments))


def sync(
    field_category: str, location_id: int | str, field_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(field_category, location_id, field_id, **arguments)).parsed


async def asyncio_detailed(
    field_category: str, location_id: int | str, field_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(field_category, location_id, field_id, **arguments))


async def asyncio(
    field_category: str, location_id: int | str, field_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(field_category, location_id, field_id, **arguments))).parsed


name_errors(globals())

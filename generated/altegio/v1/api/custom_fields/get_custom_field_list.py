# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.CustomField]] = Endpoint(
    OPERATIONS["get_custom_field_list"],
    ResponseSpec(Array(Ref(models.__name__, "CustomField"))),
    (Parameter("field_category", "path", STRING), Parameter("location_id", "path", INTEGER)),
)


def request(
    field_category: str, location_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.CustomField]]:
    """Lists the custom fields of a location.

    GET /custom_fields/{field_category}/{location_id}

    Args:
        field_category: what the field belongs to, `appointment` or `client` (str)
        location_id: the location (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[CustomField].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/get_custom_field_list
    """
    return Call(ENDPOINT, {"field_category": field_category, "location_id": location_id}, options)


def sync_detailed(
    field_category: str, location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.CustomField]]]:
    """See `request`."""
    return run(client, request(field_category, location_id, **arguments))


def sync(
    field_category: str, location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.CustomField]]:
    """See `request`."""
    return run(client, request(field_category, location_id, **arguments)).parsed


async def asyncio_detailed(
    field_category: str, location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.CustomField]]]:
    """See `request`."""
    return await run_async(client, request(field_category, location_id, **arguments))


async def asyncio(
    field_category: str, location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.CustomField]]:
    """See `request`."""
    return (await run_async(client, request(field_category, location_id, **arguments))).parsed


name_errors(globals())

# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.CustomField] = Endpoint(
    OPERATIONS["create_custom_field"],
    ResponseSpec(Ref(models.__name__, "CustomField")),
    (Parameter("field_category", "path", STRING), Parameter("location_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "CreateCustomFieldRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateCustomFieldRequest | models.CreateCustomFieldRequestDict]


def request(
    field_category: str,
    location_id: int | str,
    *,
    body: models.CreateCustomFieldRequest | models.CreateCustomFieldRequestDict,
    options: CallOptions | None = None,
) -> Call[models.CustomField]:
    """Adds a custom field to appointments or clients.

    The user needs the right to do so, and the location must be part of a chain.

    POST /custom_fields/{field_category}/{location_id}

    Args:
        field_category: what the field belongs to, `appointment` or `client` (str)
        location_id: the location (int | str)
        body: type, title, code, and who may see and edit it (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is CustomField.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/create_custom_field
    """
    return Call(ENDPOINT, {"field_category": field_category, "location_id": location_id, "body": body}, options)


def sync_detailed(
    field_category: str, location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CustomField]]:
    """See `request`."""
    return run(client, request(field_category, location_id, **arguments))


def sync(
    field_category: str, location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.CustomField]:
    """See `request`."""
    return run(client, request(field_category, location_id, **arguments)).parsed


async def asyncio_detailed(
    field_category: str, location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.CustomField]]:
    """See `request`."""
    return await run_async(client, request(field_category, location_id, **arguments))


async def asyncio(
    field_category: str, location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.CustomField]:
    """See `request`."""
    return (await run_async(client, request(field_category, location_id, **arguments))).parsed


name_errors(globals())

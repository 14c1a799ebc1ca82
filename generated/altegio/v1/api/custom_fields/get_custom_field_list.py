# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Unpack

from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import INTEGER, STRING, Array, Ref

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
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[CustomField].

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        AuthenticationError: the tokens or the login are not accepted.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: nothing there, or nothing these tokens may see.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/get_custom_field_list
    """
    return Call(ENDPOINT, {"field_category": field_category, "location_id": location_id}, options)


def sync_detailed(
    field_category: str, location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.CustomField]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(field_category, location_id, **arguments)
    return run(client, call)


def sync(
    field_category: str, location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.CustomField]]:
    """Call the operation, see :func:`request`."""
    call = request(field_category, location_id, **arguments)
    return run(client, call).parsed


async def asyncio_detailed(
    field_category: str, location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.CustomField]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(field_category, location_id, **arguments)
    return await run_async(client, call)


async def asyncio(
    field_category: str, location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.CustomField]]:
    """Call the operation, see :func:`request`."""
    call = request(field_category, location_id, **arguments)
    return (await run_async(client, call)).parsed

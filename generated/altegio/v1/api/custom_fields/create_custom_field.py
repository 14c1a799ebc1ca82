# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, STRING, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.create_custom_field_data import CreateCustomFieldData
    from ...models.create_custom_field_request import CreateCustomFieldRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[CreateCustomFieldData] = Endpoint(
    OPERATIONS["create_custom_field"],
    Answer(Ref(_MODELS, "CreateCustomFieldData")),
    (Parameter("field_category", "path", STRING), Parameter("location_id", "path", INTEGER)),
    Body(Ref(_MODELS, "CreateCustomFieldRequest")),
)


def sync_detailed(
    field_category: str,
    location_id: int,
    *,
    client: Client,
    body: CreateCustomFieldRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[CreateCustomFieldData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"field_category": field_category, "location_id": location_id, "body": body}, options)


def sync(
    field_category: str,
    location_id: int,
    *,
    client: Client,
    body: CreateCustomFieldRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[CreateCustomFieldData]:
    """Adding a Custom Field.

    POST /custom_fields/{field_category}/{location_id}

    Args:
        field_category: str
        location_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is CreateCustomFieldData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/custom-fields/create_custom_field
    """
    return call(
        client, ENDPOINT, {"field_category": field_category, "location_id": location_id, "body": body}, options
    ).parsed


async def asyncio_detailed(
    field_category: str,
    location_id: int,
    *,
    client: AsyncClient,
    body: CreateCustomFieldRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[CreateCustomFieldData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client, ENDPOINT, {"field_category": field_category, "location_id": location_id, "body": body}, options
    )


async def asyncio(
    field_category: str,
    location_id: int,
    *,
    client: AsyncClient,
    body: CreateCustomFieldRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[CreateCustomFieldData]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client, ENDPOINT, {"field_category": field_category, "location_id": location_id, "body": body}, options
        )
    ).parsed

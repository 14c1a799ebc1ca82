# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, NULL, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.update_visit_request import UpdateVisitRequest

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["update_visit"],
    Answer(NULL),
    (Parameter("visit_id", "path", INTEGER), Parameter("record_id", "path", INTEGER)),
    Body(Ref(_MODELS, "UpdateVisitRequest")),
)


def sync_detailed(
    visit_id: int,
    record_id: int,
    *,
    client: Client,
    body: UpdateVisitRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"visit_id": visit_id, "record_id": record_id, "body": body}, options)


def sync(
    visit_id: int,
    record_id: int,
    *,
    client: Client,
    body: UpdateVisitRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """Edit Visit.

    PUT /visits/{visit_id}/{record_id}

    Args:
        visit_id: int
        record_id: int
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_visit
    """
    return call(client, ENDPOINT, {"visit_id": visit_id, "record_id": record_id, "body": body}, options).parsed


async def asyncio_detailed(
    visit_id: int,
    record_id: int,
    *,
    client: AsyncClient,
    body: UpdateVisitRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"visit_id": visit_id, "record_id": record_id, "body": body}, options)


async def asyncio(
    visit_id: int,
    record_id: int,
    *,
    client: AsyncClient,
    body: UpdateVisitRequest | Mapping[str, Any],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"visit_id": visit_id, "record_id": record_id, "body": body}, options)
    ).parsed

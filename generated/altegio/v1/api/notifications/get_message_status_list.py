# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from altegio_core.call import Call, run, run_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint
from altegio_core.response import Envelope, Response
from altegio_core.schema import NULL, Array, Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["get_message_status_list"], Answer(NULL), (), Body(Array(Ref(models.__name__, "DeliveryStatus")))
)


def request(
    *, body: list[models.DeliveryStatus] | Sequence[Mapping[str, Any]], options: CallOptions | None = None
) -> Call[None]:
    """Getting Message Statuses.

    POST /delivery/status

    Args:
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_message_status_list
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(
    *,
    client: Client,
    body: list[models.DeliveryStatus] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return run(client, request(body=body, options=options))


def sync(
    *,
    client: Client,
    body: list[models.DeliveryStatus] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """Call the operation, see :func:`request`."""
    return run(client, request(body=body, options=options)).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: list[models.DeliveryStatus] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Response[Envelope[None]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return await run_async(client, request(body=body, options=options))


async def asyncio(
    *,
    client: AsyncClient,
    body: list[models.DeliveryStatus] | Sequence[Mapping[str, Any]],
    options: CallOptions | None = None,
) -> Envelope[None]:
    """Call the operation, see :func:`request`."""
    return (await run_async(client, request(body=body, options=options))).parsed

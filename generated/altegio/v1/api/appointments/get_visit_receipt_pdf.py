# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Binary

from ...operations import OPERATIONS

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[bytes] = Endpoint(
    OPERATIONS["get_visit_receipt_pdf"], Answer(Binary(), enveloped=False), (Parameter("visit_id", "path", INTEGER),)
)


def sync_detailed(visit_id: int, *, client: Client, options: CallOptions | None = None) -> Response[Envelope[bytes]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"visit_id": visit_id}, options)


def sync(visit_id: int, *, client: Client, options: CallOptions | None = None) -> Envelope[bytes]:
    """Receipt PDF for the visit.

    GET /attendance/receipt_print/{visit_id}

    Args:
        visit_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is bytes.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit_receipt_pdf
    """
    return call(client, ENDPOINT, {"visit_id": visit_id}, options).parsed


async def asyncio_detailed(
    visit_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[bytes]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"visit_id": visit_id}, options)


async def asyncio(visit_id: int, *, client: AsyncClient, options: CallOptions | None = None) -> Envelope[bytes]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"visit_id": visit_id}, options)).parsed

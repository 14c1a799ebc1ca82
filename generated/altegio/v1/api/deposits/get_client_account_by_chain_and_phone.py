# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, NUMBER, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.client_account import ClientAccount

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[ClientAccount]] = Endpoint(
    OPERATIONS["get_client_account_by_chain_and_phone"],
    Answer(Array(Ref(_MODELS, "ClientAccount"))),
    (Parameter("chain_id", "path", INTEGER), Parameter("phone", "path", NUMBER)),
)


def sync_detailed(
    chain_id: int, phone: float, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[ClientAccount]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)


def sync(
    chain_id: int, phone: float, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[ClientAccount]]:
    """Get a list of client accounts by chain and customer phone number.

    GET /deposits/chain/{chain_id}/phone/{phone}

    Args:
        chain_id: int
        phone: float
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[ClientAccount].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_client_account_by_chain_and_phone
    """
    return call(client, ENDPOINT, {"chain_id": chain_id, "phone": phone}, options).parsed


async def asyncio_detailed(
    chain_id: int, phone: float, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[ClientAccount]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)


async def asyncio(
    chain_id: int, phone: float, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[ClientAccount]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)).parsed

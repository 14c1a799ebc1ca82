# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from altegio_core.call import Call, run, run_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, STRING, Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.GetChainClientByPhoneNumberData] = Endpoint(
    OPERATIONS["get_chain_client_by_phone_number"],
    Answer(Ref(models.__name__, "GetChainClientByPhoneNumberData")),
    (Parameter("chain_id", "path", INTEGER), Parameter("phone", "query", STRING, required=True)),
)


def request(
    chain_id: int, *, phone: str, options: CallOptions | None = None
) -> Call[models.GetChainClientByPhoneNumberData]:
    """Get a chain client by phone number..

    GET /group/{chain_id}/clients

    Args:
        chain_id: int
        phone: str
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is GetChainClientByPhoneNumberData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-management/get_chain_client_by_phone_number
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)


def sync_detailed(
    chain_id: int, *, client: Client, phone: str, options: CallOptions | None = None
) -> Response[Envelope[models.GetChainClientByPhoneNumberData]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return run(client, request(chain_id, phone=phone, options=options))


def sync(
    chain_id: int, *, client: Client, phone: str, options: CallOptions | None = None
) -> Envelope[models.GetChainClientByPhoneNumberData]:
    """Call the operation, see :func:`request`."""
    return run(client, request(chain_id, phone=phone, options=options)).parsed


async def asyncio_detailed(
    chain_id: int, *, client: AsyncClient, phone: str, options: CallOptions | None = None
) -> Response[Envelope[models.GetChainClientByPhoneNumberData]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return await run_async(client, request(chain_id, phone=phone, options=options))


async def asyncio(
    chain_id: int, *, client: AsyncClient, phone: str, options: CallOptions | None = None
) -> Envelope[models.GetChainClientByPhoneNumberData]:
    """Call the operation, see :func:`request`."""
    return (await run_async(client, request(chain_id, phone=phone, options=options))).parsed

# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
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

ENDPOINT: Endpoint[models.ChainClient] = Endpoint(
    OPERATIONS["get_chain_client_by_phone_number"],
    ResponseSpec(Ref(models.__name__, "ChainClient")),
    (Parameter("chain_id", "path", INTEGER), Parameter("phone", "query", STRING, required=True)),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    phone: Required[str]


def request(chain_id: int | str, *, phone: str, options: CallOptions | None = None) -> Call[models.ChainClient]:
    """Finds a client of a chain by phone, with the client's ids in each location.

    GET /group/{chain_id}/clients

    Args:
        chain_id: the chain of locations (int | str)
        phone: phone number of the client, with country code (str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is ChainClient.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-management/get_chain_client_by_phone_number
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "phone": phone}, options)


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ChainClient]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.ChainClient]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.ChainClient]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.ChainClient]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


name_errors(globals())

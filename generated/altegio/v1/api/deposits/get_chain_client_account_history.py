# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Unpack

from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import INTEGER, Array, Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.ClientAccountOperation]] = Endpoint(
    OPERATIONS["get_chain_client_account_history"],
    ResponseSpec(Array(Ref(models.__name__, "ClientAccountOperation"))),
    (Parameter("chain_id", "path", INTEGER), Parameter("deposit_id", "path", INTEGER)),
)


def request(
    chain_id: int | str, deposit_id: int | str, *, options: CallOptions | None = None
) -> Call[list[models.ClientAccountOperation]]:
    """Lists what came onto a client account of a chain and what went off it.

    GET /chain/{chain_id}/deposits/{deposit_id}/history

    Args:
        chain_id: the chain of locations (int | str)
        deposit_id: the client account (int | str)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[ClientAccountOperation].

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        AuthenticationError: the tokens or the login are not accepted.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: nothing there, or nothing these tokens may see.
        UnprocessableEntityError: values the server does not accept; see ``errors``.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/deposits/get_chain_client_account_history
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "deposit_id": deposit_id}, options)


def sync_detailed(
    chain_id: int | str, deposit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ClientAccountOperation]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(chain_id, deposit_id, **arguments)
    return run(client, call)


def sync(
    chain_id: int | str, deposit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.ClientAccountOperation]]:
    """Call the operation, see :func:`request`."""
    call = request(chain_id, deposit_id, **arguments)
    return run(client, call).parsed


async def asyncio_detailed(
    chain_id: int | str, deposit_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.ClientAccountOperation]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(chain_id, deposit_id, **arguments)
    return await run_async(client, call)


async def asyncio(
    chain_id: int | str, deposit_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.ClientAccountOperation]]:
    """Call the operation, see :func:`request`."""
    call = request(chain_id, deposit_id, **arguments)
    return (await run_async(client, call)).parsed

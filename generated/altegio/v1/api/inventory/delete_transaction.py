# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Unpack

from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import INTEGER, NULL

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_transaction"],
    ResponseSpec(NULL),
    (Parameter("location_id", "path", INTEGER), Parameter("transaction_id", "path", INTEGER)),
)


def request(location_id: int | str, transaction_id: int | str, *, options: CallOptions | None = None) -> Call[None]:
    """Deletes a product line.

    DELETE /storage_operations/goods_transactions/{location_id}/{transaction_id}

    Args:
        location_id: the location (int | str)
        transaction_id: the transaction (int | str)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        AuthenticationError: the tokens or the login are not accepted.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: nothing there, or nothing these tokens may see.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/inventory/delete_transaction
    """
    return Call(ENDPOINT, {"location_id": location_id, "transaction_id": transaction_id}, options)


def sync_detailed(
    location_id: int | str, transaction_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(location_id, transaction_id, **arguments)
    return run(client, call)


def sync(
    location_id: int | str, transaction_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[None]:
    """Call the operation, see :func:`request`."""
    call = request(location_id, transaction_id, **arguments)
    return run(client, call).parsed


async def asyncio_detailed(
    location_id: int | str, transaction_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[None]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(location_id, transaction_id, **arguments)
    return await run_async(client, call)


async def asyncio(
    location_id: int | str, transaction_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[None]:
    """Call the operation, see :func:`request`."""
    call = request(location_id, transaction_id, **arguments)
    return (await run_async(client, call)).parsed

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, Unpack

from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import BodySpec, Endpoint, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import NULL, Array, Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["get_message_status_list"],
    ResponseSpec(NULL),
    (),
    BodySpec(Array(Ref(models.__name__, "DeliveryStatus"))),
)


class Arguments(Given, total=False):
    """What :func:`request` takes by keyword."""

    body: Required[Sequence[models.DeliveryStatus | models.DeliveryStatusDict]]


def request(
    *, body: Sequence[models.DeliveryStatus | models.DeliveryStatusDict], options: CallOptions | None = None
) -> Call[None]:
    """Tells the delivery status of messages; called by a provider of SMS.

    POST /delivery/status

    Args:
        body: a list of messages with their status: 1 it arrived, 2 it did not, 4 on its way to the phone, 8 with the
            operator, 16 turned down there, 52 not enough money (a model or a mapping)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        BadRequestError: the request makes no sense to the server.
        AuthenticationError: the tokens or the login are not accepted.
        NotFoundError: nothing there, or nothing these tokens may see.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/notifications/get_message_status_list
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(**arguments)
    return run(client, call)


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """Call the operation, see :func:`request`."""
    call = request(**arguments)
    return run(client, call).parsed


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Envelope[None]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(**arguments)
    return await run_async(client, call)


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[None]:
    """Call the operation, see :func:`request`."""
    call = request(**arguments)
    return (await run_async(client, call)).parsed

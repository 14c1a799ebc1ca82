# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import INTEGER, Array, Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.IdAndTitle | None]] = Endpoint(
    OPERATIONS["get_position_list"],
    ResponseSpec(Array(Ref(models.__name__, "IdAndTitle", nullable=True))),
    (Parameter("location_id", "path", INTEGER),),
)


def request(location_id: int | str, *, options: CallOptions | None = None) -> Call[list[models.IdAndTitle | None]]:
    """Lists the positions of a location.

    Deprecated: use v2.list_positions.

    GET /company/{location_id}/staff/positions

    Args:
        location_id: the location (int | str)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[IdAndTitle | None].

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        AuthenticationError: the tokens or the login are not accepted.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: nothing there, or nothing these tokens may see.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/team-members/get_position_list
    """
    return Call(ENDPOINT, {"location_id": location_id}, options)


@deprecated("get_position_list is deprecated by Altegio; use v2.list_positions")
def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.IdAndTitle | None]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(location_id, **arguments)
    return run(client, call)


@deprecated("get_position_list is deprecated by Altegio; use v2.list_positions")
def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[list[models.IdAndTitle | None]]:
    """Call the operation, see :func:`request`."""
    call = request(location_id, **arguments)
    return run(client, call).parsed


@deprecated("get_position_list is deprecated by Altegio; use v2.list_positions")
async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[list[models.IdAndTitle | None]]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(location_id, **arguments)
    return await run_async(client, call)


@deprecated("get_position_list is deprecated by Altegio; use v2.list_positions")
async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Envelope[list[models.IdAndTitle | None]]:
    """Call the operation, see :func:`request`."""
    call = request(location_id, **arguments)
    return (await run_async(client, call)).parsed

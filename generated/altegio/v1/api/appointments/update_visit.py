# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, run, run_async
from altegio_core.operations.endpoint import BodySpec, Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.types import INTEGER, NULL, Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["update_visit"],
    ResponseSpec(NULL),
    (Parameter("visit_id", "path", INTEGER), Parameter("record_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateVisitRequest")),
)


class Arguments(Given, total=False):
    """What :func:`request` takes by keyword."""

    body: Required[models.UpdateVisitRequest | models.UpdateVisitRequestDict]


def request(
    visit_id: int | str,
    record_id: int | str,
    *,
    body: models.UpdateVisitRequest | models.UpdateVisitRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Changes a visit: attendance, services, products and payments of one of its appointments.

    Other appointments of the visit may change with it, and so may payments, loyalty and notifications; nothing of it is
    undone if a part fails.

    PUT /visits/{visit_id}/{record_id}

    Args:
        visit_id: the visit, which may span several appointments (int | str)
        record_id: the appointment (int | str)
        body: attendance, comment and the lines of the visit, all of them (a model or a mapping)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; nothing was sent.
        AuthenticationError: the tokens or the login are not accepted.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: nothing there, or nothing these tokens may see.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_visit
    """
    return Call(ENDPOINT, {"visit_id": visit_id, "record_id": record_id, "body": body}, options)


def sync_detailed(
    visit_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(visit_id, record_id, **arguments)
    return run(client, call)


def sync(
    visit_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """Call the operation, see :func:`request`."""
    call = request(visit_id, record_id, **arguments)
    return run(client, call).parsed


async def asyncio_detailed(
    visit_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    call = request(visit_id, record_id, **arguments)
    return await run_async(client, call)


async def asyncio(
    visit_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """Call the operation, see :func:`request`."""
    call = request(visit_id, record_id, **arguments)
    return (await run_async(client, call)).parsed

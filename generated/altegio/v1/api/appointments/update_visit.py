# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    AsyncClient,
    BodySpec,
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

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["update_visit"],
    ResponseSpec(NULL),
    (Parameter("visit_id", "path", INTEGER), Parameter("record_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "UpdateVisitRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateVisitRequest | models.UpdateVisitRequestDict]


def request(
    visit_id: int | str,
    record_id: int | str,
    *,
    body: models.UpdateVisitRequest | models.UpdateVisitRequestDict,
    options: CallOptions | None = None,
) -> Call[None]:
    """Changes a visit: attendance, services, products and payments of one of its appointments.

    Other appointments of the visit may change too, and so may payments, loyalty and notifications. If a part fails,
    nothing is undone.

    PUT /visits/{visit_id}/{record_id}

    Args:
        visit_id: the visit, which may span several appointments (int | str)
        record_id: the appointment (int | str)
        body: attendance, comment and the lines of the visit, all of them (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/update_visit
    """
    return Call(ENDPOINT, {"visit_id": visit_id, "record_id": record_id, "body": body}, options)


def sync_detailed(
    visit_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(visit_id, record_id, **arguments))


def sync(
    visit_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(visit_id, record_id, **arguments)).parsed


async def asyncio_detailed(
    visit_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(visit_id, record_id, **arguments))


async def asyncio(
    visit_id: int | str, record_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(visit_id, record_id, **arguments))).parsed


name_errors(globals())

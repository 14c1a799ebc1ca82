# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.VisitDetails] = Endpoint(
    OPERATIONS["get_visit_details"],
    ResponseSpec(Ref(models.__name__, "VisitDetails")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
        Parameter("visit_id", "path", INTEGER),
    ),
)


def request(
    location_id: int | str, record_id: int | str, visit_id: int | str, *, options: CallOptions | None = None
) -> Call[models.VisitDetails]:
    """What a visit holds to be paid: its items, payments, loyalty transactions and fiscal receipts.

    GET /visit/details/{location_id}/{record_id}/{visit_id}

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int | str)
        visit_id: the visit, which may span several appointments (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is VisitDetails.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/appointments/get_visit_details
    """
    return Call(ENDPOINT, {"location_id": location_id, "record_id": record_id, "visit_id": visit_id}, options)


def sync_detailed(
    location_id: int | str, record_id: int | str, visit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Response[Envelope[models.VisitDetails]]:
    """See `request`."""
    return run(client, request(location_id, record_id, visit_id, **arguments))


def sync(
    location_id: int | str, record_id: int | str, visit_id: int | str, *, client: Client, **arguments: Unpack[Given]
) -> Envelope[models.VisitDetails]:
    """See `request`."""
    return run(client, request(location_id, record_id, visit_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    record_id: int | str,
    visit_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Response[Envelope[models.VisitDetails]]:
    """See `request`."""
    return await run_async(client, request(location_id, record_id, visit_id, **arguments))


async def asyncio(
    location_id: int | str,
    record_id: int | str,
    visit_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Envelope[models.VisitDetails]:
    """See `request`."""
    return (await run_async(client, request(location_id, record_id, visit_id, **arguments))).parsed


name_errors(globals())

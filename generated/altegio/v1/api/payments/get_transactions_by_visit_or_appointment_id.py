# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    Array,
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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.FinancialTransaction]] = Endpoint(
    OPERATIONS["get_transactions_by_visit_or_appointment_id"],
    ResponseSpec(Array(Ref(models.__name__, "FinancialTransaction"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("record_id", "query", INTEGER),
        Parameter("visit_id", "query", INTEGER),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    record_id: int | Unset
    visit_id: int | Unset


def request(
    location_id: int | str,
    *,
    record_id: int | Unset = UNSET,
    visit_id: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.FinancialTransaction]]:
    """Lists the payments of a visit or of an appointment; name one of the two.

    GET /timetable/transactions/{location_id}

    Args:
        location_id: the location (int | str)
        record_id: the appointment (int, optional)
        visit_id: the visit (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[FinancialTransaction].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/payments/get_transactions_by_visit_or_appointment_id
    """
    return Call(ENDPOINT, {"location_id": location_id, "record_id": record_id, "visit_id": visit_id}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.FinancialTransaction]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.FinancialTransaction]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.FinancialTransaction]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.FinancialTransaction]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())

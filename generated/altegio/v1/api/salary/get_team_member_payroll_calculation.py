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

ENDPOINT: Endpoint[models.SalaryPayrollCalculationContainer] = Endpoint(
    OPERATIONS["get_team_member_payroll_calculation"],
    ResponseSpec(Ref(models.__name__, "SalaryPayrollCalculationContainer")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
        Parameter("calculation_id", "path", INTEGER),
    ),
)


def request(
    location_id: int | str, team_member_id: int | str, calculation_id: int | str, *, options: CallOptions | None = None
) -> Call[models.SalaryPayrollCalculationContainer]:
    """Reads one payroll calculation of a team member.

    GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}

    Args:
        location_id: the location (int | str)
        team_member_id: the team member (int | str)
        calculation_id: the calculation (int | str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is SalaryPayrollCalculationContainer.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/salary/get_team_member_payroll_calculation
    """
    return Call(
        ENDPOINT,
        {"location_id": location_id, "team_member_id": team_member_id, "calculation_id": calculation_id},
        options,
    )


def sync_detailed(
    location_id: int | str,
    team_member_id: int | str,
    calculation_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Given],
) -> Response[Envelope[models.SalaryPayrollCalculationContainer]]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, calculation_id, **arguments))


def sync(
    location_id: int | str,
    team_member_id: int | str,
    calculation_id: int | str,
    *,
    client: Client,
    **arguments: Unpack[Given],
) -> Envelope[models.SalaryPayrollCalculationContainer]:
    """See `request`."""
    return run(client, request(location_id, team_member_id, calculation_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str,
    team_member_id: int | str,
    calculation_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Response[Envelope[models.SalaryPayrollCalculationContainer]]:
    """See `request`."""
    return await run_async(client, request(location_id, team_member_id, calculation_id, **arguments))


async def asyncio(
    location_id: int | str,
    team_member_id: int | str,
    calculation_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Given],
) -> Envelope[models.SalaryPayrollCalculationContainer]:
    """See `request`."""
    return (await run_async(client, request(location_id, team_member_id, calculation_id, **arguments))).parsed


name_errors(globals())

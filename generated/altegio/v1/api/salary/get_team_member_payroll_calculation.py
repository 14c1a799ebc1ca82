# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.salary_payroll_calculation_container import SalaryPayrollCalculationContainer

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[SalaryPayrollCalculationContainer] = Endpoint(
    OPERATIONS["get_team_member_payroll_calculation"],
    Answer(Ref(_MODELS, "SalaryPayrollCalculationContainer")),
    (
        Parameter("calculation_id", "path", INTEGER),
        Parameter("location_id", "path", INTEGER),
        Parameter("team_member_id", "path", INTEGER),
    ),
)


def sync_detailed(
    calculation_id: int, location_id: int, team_member_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[SalaryPayrollCalculationContainer]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {"calculation_id": calculation_id, "location_id": location_id, "team_member_id": team_member_id},
        options,
    )


def sync(
    calculation_id: int, location_id: int, team_member_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[SalaryPayrollCalculationContainer]:
    """Get payroll calculation details of a team member.

    GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}

    Args:
        calculation_id: int
        location_id: int
        team_member_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is SalaryPayrollCalculationContainer.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/salary/get_team_member_payroll_calculation
    """
    return call(
        client,
        ENDPOINT,
        {"calculation_id": calculation_id, "location_id": location_id, "team_member_id": team_member_id},
        options,
    ).parsed


async def asyncio_detailed(
    calculation_id: int,
    location_id: int,
    team_member_id: int,
    *,
    client: AsyncClient,
    options: CallOptions | None = None,
) -> Response[Envelope[SalaryPayrollCalculationContainer]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {"calculation_id": calculation_id, "location_id": location_id, "team_member_id": team_member_id},
        options,
    )


async def asyncio(
    calculation_id: int,
    location_id: int,
    team_member_id: int,
    *,
    client: AsyncClient,
    options: CallOptions | None = None,
) -> Envelope[SalaryPayrollCalculationContainer]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {"calculation_id": calculation_id, "location_id": location_id, "team_member_id": team_member_id},
            options,
        )
    ).parsed

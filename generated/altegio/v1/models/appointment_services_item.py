# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, NUMBER, STRING, Array, Map, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .appointment_services_item_company_service_link import AppointmentServicesItemCompanyServiceLink
    from .appointment_services_item_staff_service_link import AppointmentServicesItemStaffServiceLink


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentServicesItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    assistants: list[dict[str, Any]] | None | Unset = UNSET
    company_service_link: AppointmentServicesItemCompanyServiceLink | Unset = UNSET
    cost: float | Unset = UNSET
    cost_per_unit: float | Unset = UNSET
    cost_to_pay: float | Unset = UNSET
    discount: float | Unset = UNSET
    first_cost: float | Unset = UNSET
    id: int | Unset = UNSET
    manual_cost: float | Unset = UNSET
    staff_service_link: AppointmentServicesItemStaffServiceLink | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "assistants": Array(Map(ANY), nullable=True),
            "company_service_link": Ref(__package__, "AppointmentServicesItemCompanyServiceLink"),
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "manual_cost": NUMBER,
            "staff_service_link": Ref(__package__, "AppointmentServicesItemStaffServiceLink"),
            "title": STRING,
        }
    )

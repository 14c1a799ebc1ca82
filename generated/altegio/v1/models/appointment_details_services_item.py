# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, NUMBER, STRING, Array, Map, Object, Ref

if TYPE_CHECKING:
    from .appointment_details_services_item_company_service_link import AppointmentDetailsServicesItemCompanyServiceLink
    from .appointment_details_services_item_staff_service_link import AppointmentDetailsServicesItemStaffServiceLink


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentDetailsServicesItem(Model):
    """A service of an appointment."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    assistants: list[dict[str, Any]] | None | Unset = UNSET
    """Team members who help."""
    company_service_link: AppointmentDetailsServicesItemCompanyServiceLink | Unset = UNSET
    """How the location provides the service."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    cost_to_pay: float | Unset = UNSET
    """Sum still to be paid, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    id: int | Unset = UNSET
    """The service."""
    manual_cost: float | Unset = UNSET
    """Sum of the line as set by hand, in major units of the currency. Do not multiply it by the amount."""
    staff_service_link: AppointmentDetailsServicesItemStaffServiceLink | Unset = UNSET
    """How the team member provides the service."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "assistants": Array(Map(ANY), nullable=True),
            "company_service_link": Ref(__package__, "AppointmentDetailsServicesItemCompanyServiceLink"),
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "manual_cost": NUMBER,
            "staff_service_link": Ref(__package__, "AppointmentDetailsServicesItemStaffServiceLink"),
            "title": STRING,
        }
    )

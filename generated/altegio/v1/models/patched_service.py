# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, STRING_OR_NULL, Array, Number, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .patched_service_image_group import PatchedServiceImageGroup
    from .patched_service_staff_item import PatchedServiceStaffItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class PatchedService(Model):
    """Used by patch_service."""

    abonement_restriction_value: float | Unset = UNSET
    active: float | Unset = UNSET
    api_id: str | Unset = UNSET
    api_service_id: int | Unset = UNSET
    autopayment_before_visit_time: float | Unset = UNSET
    booking_title: str | Unset = UNSET
    capacity: float | Unset = UNSET
    category_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    date_from: str | Unset = UNSET
    """YYYY-MM-DD"""
    date_to: str | Unset = UNSET
    """YYYY-MM-DD"""
    dates: list[str] | Unset = UNSET
    discount: float | Unset = UNSET
    duration: float | Unset = UNSET
    """seconds"""
    id: int | Unset = UNSET
    image_group: PatchedServiceImageGroup | Unset = UNSET
    is_abonement_autopayment_enabled: float | Unset = UNSET
    is_chain: bool | Unset = UNSET
    is_comment_managed_only_in_chain: bool | Unset = UNSET
    is_multi: bool | Unset = UNSET
    is_need_limit_date: bool | Unset = UNSET
    is_online: bool | Unset = UNSET
    is_price_managed_only_in_chain: bool | Unset = UNSET
    online_invoicing_status: float | Unset = UNSET
    prepaid: str | Unset = UNSET
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    price_prepaid_amount: float | Unset = UNSET
    price_prepaid_percent: float | Unset = UNSET
    print_title: str | Unset = UNSET
    repeat_visit_days_step: str | None | Unset = UNSET
    resources: list[int] | Unset = UNSET
    salon_service_id: int | Unset = UNSET
    schedule_template_type: float | Unset = UNSET
    seance_search_finish: float | Unset = UNSET
    """seconds"""
    seance_search_start: float | Unset = UNSET
    """seconds"""
    seance_search_step: float | Unset = UNSET
    """seconds"""
    service_type: float | Unset = UNSET
    staff: list[PatchedServiceStaffItem] | Unset = UNSET
    step: float | Unset = UNSET
    tax_variant: float | Unset = UNSET
    technical_break_duration: float | None | Unset = UNSET
    title: str | Unset = UNSET
    vat_id: int | Unset = UNSET
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "abonement_restriction_value": NUMBER,
            "active": NUMBER,
            "api_id": STRING,
            "api_service_id": INTEGER,
            "autopayment_before_visit_time": NUMBER,
            "booking_title": STRING,
            "capacity": NUMBER,
            "category_id": INTEGER,
            "comment": STRING,
            "date_from": String(format="date"),
            "date_to": String(format="date"),
            "dates": Array(STRING),
            "discount": NUMBER,
            "duration": Number(format="seconds"),
            "id": INTEGER,
            "image_group": Ref(__package__, "PatchedServiceImageGroup"),
            "is_abonement_autopayment_enabled": NUMBER,
            "is_chain": BOOLEAN,
            "is_comment_managed_only_in_chain": BOOLEAN,
            "is_multi": BOOLEAN,
            "is_need_limit_date": BOOLEAN,
            "is_online": BOOLEAN,
            "is_price_managed_only_in_chain": BOOLEAN,
            "online_invoicing_status": NUMBER,
            "prepaid": STRING,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "price_prepaid_amount": NUMBER,
            "price_prepaid_percent": NUMBER,
            "print_title": STRING,
            "repeat_visit_days_step": STRING_OR_NULL,
            "resources": Array(INTEGER),
            "salon_service_id": INTEGER,
            "schedule_template_type": NUMBER,
            "seance_search_finish": Number(format="seconds"),
            "seance_search_start": Number(format="seconds"),
            "seance_search_step": Number(format="seconds"),
            "service_type": NUMBER,
            "staff": Array(Ref(__package__, "PatchedServiceStaffItem")),
            "step": NUMBER,
            "tax_variant": NUMBER,
            "technical_break_duration": Number(format="seconds", nullable=True),
            "title": STRING,
            "vat_id": INTEGER,
            "weight": NUMBER,
        }
    )

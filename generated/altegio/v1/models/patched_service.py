# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    Array,
    Number,
    Object,
    Ref,
    String,
    Union,
)

if TYPE_CHECKING:
    from .image_group import ImageGroup


@define(slots=False, kw_only=True, eq=False, repr=False)
class PatchedService(Model):
    """A service after a change.

    Used by patch_service.
    """

    abonement_restriction_value: float | Unset = UNSET
    """How far memberships can pay for it."""
    active: float | Unset = UNSET
    """1 if it can be booked online."""
    api_id: str | int | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    api_service_id: int | Unset = UNSET
    """Reference in another system."""
    autopayment_before_visit_time: float | Unset = UNSET
    """How long before the visit it is paid by itself."""
    booking_title: str | Unset = UNSET
    """Name in online booking."""
    capacity: float | Unset = UNSET
    """Number of places."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    comment: str | Unset = UNSET
    """Text shown to clients."""
    date_from: str | Unset = UNSET
    """First day it can be booked; `0000-00-00` is none (YYYY-MM-DD)."""
    date_to: str | Unset = UNSET
    """Last day it can be booked; `0000-00-00` is none (YYYY-MM-DD)."""
    dates: list[str] | Unset = UNSET
    """Dates."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    duration: float | Unset = UNSET
    """Length (seconds)."""
    id: int | Unset = UNSET
    """Its id."""
    image_group: ImageGroup | Unset = UNSET
    """The image in several sizes; none comes as an empty list."""
    is_abonement_autopayment_enabled: float | Unset = UNSET
    """Whether memberships pay by themselves."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    is_comment_managed_only_in_chain: bool | Unset = UNSET
    """Whether only the chain changes the text."""
    is_multi: bool | Unset = UNSET
    """Whether group events can be made of it, or whether it can be used several times."""
    is_need_limit_date: bool | Unset = UNSET
    """Whether it can be booked between two days only."""
    is_online: bool | Unset = UNSET
    """Whether it can be booked online."""
    is_price_managed_only_in_chain: bool | Unset = UNSET
    """Whether only the chain changes the price."""
    online_invoicing_status: float | Unset = UNSET
    """Whether bills are sent online."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    price_prepaid_amount: float | Unset = UNSET
    """What is paid in advance, in major units of the currency."""
    price_prepaid_percent: float | Unset = UNSET
    """What is paid in advance, in percent."""
    print_title: str | Unset = UNSET
    """Name on receipts."""
    repeat_visit_days_step: str | None | Unset = UNSET
    """After how many days the client should come again."""
    resources: list[int] | Unset = UNSET
    """Resources, by id."""
    salon_service_id: int | Unset = UNSET
    """Id of its link to the location, where it belongs to a chain."""
    schedule_template_type: float | Unset = UNSET
    """Kind of its schedule."""
    seance_search_finish: float | Unset = UNSET
    """Latest time it can be booked at, from midnight (seconds)."""
    seance_search_start: float | Unset = UNSET
    """Earliest time it can be booked at, from midnight (seconds)."""
    seance_search_step: float | Unset = UNSET
    """Step in which free times are searched (seconds)."""
    service_type: float | Unset = UNSET
    """Kind of service."""
    staff: list[PatchedServiceStaffItem] | Unset = UNSET
    """Team member or team members."""
    step: float | Unset = UNSET
    """Step in which free times are shown, in seconds."""
    tax_variant: float | Unset = UNSET
    """Tax system, by number."""
    technical_break_duration: float | None | Unset = UNSET
    """Break after it; null is that of the location."""
    title: str | Unset = UNSET
    """Its name."""
    vat_id: int | Unset = UNSET
    """Rate of VAT."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "abonement_restriction_value": NUMBER,
            "active": NUMBER,
            "api_id": Union((STRING, INTEGER)),
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
            "image_group": Ref(__package__, "ImageGroup"),
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PatchedServiceStaffItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    seance_length: float | Unset = UNSET
    """Length, the break after it included (seconds)."""
    technological_card_id: int | None | Unset = UNSET
    """Bill of materials; null is none."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "seance_length": Number(format="seconds"), "technological_card_id": INTEGER_OR_NULL}
    )

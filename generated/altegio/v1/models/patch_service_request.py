# Generated from openapi/b2b-v1.yaml by `make regenerate`; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Integer,
    Model,
    Number,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .image_group import ImageGroup
    from .service_staff_item import ServiceStaffItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class PatchServiceRequest(Model):
    """What to send to change a service.

    Used by patch_service.
    """

    booking_title: str
    """Name in online booking."""
    category_id: int
    """The category it is in."""
    duration: float | dt.timedelta
    """Length (seconds)."""
    is_multi: bool
    """Whether group events can be made of it, or whether it can be used several times."""
    is_need_limit_date: bool
    """Whether it can be booked between two days only."""
    price_max: float
    """Highest price, in major units of the currency."""
    price_min: float
    """Lowest price, in major units of the currency."""
    seance_search_finish: float | dt.timedelta
    """Latest time it can be booked at, from midnight (seconds)."""
    seance_search_start: float | dt.timedelta
    """Earliest time it can be booked at, from midnight (seconds)."""
    seance_search_step: float | dt.timedelta
    """Step in which free times are searched (seconds)."""
    step: float
    """Step in which free times are shown, in seconds."""
    tax_variant: float
    """Tax system, by number."""
    title: str
    """Its name."""
    vat_id: int
    """Rate of VAT."""
    active: float | Unset = UNSET
    """1 if it can be booked online."""
    api_id: str | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    comment: str | Unset = UNSET
    """Text shown to clients."""
    date_from: str | dt.date | Unset = UNSET
    """First day it can be booked, if `is_need_limit_date` (YYYY-MM-DD)."""
    date_to: str | dt.date | Unset = UNSET
    """Last day it can be booked, if `is_need_limit_date` (YYYY-MM-DD)."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    staff: list[ServiceStaffItem] | Unset = UNSET
    """Team member or team members."""
    technical_break_duration: int | dt.timedelta | None | Unset = UNSET
    """Break after it; null is that of the location (seconds, at least 0, at most 3600, a multiple of 300)."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "api_id": STRING,
            "booking_title": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "date_from": String(format="date"),
            "date_to": String(format="date"),
            "discount": NUMBER,
            "duration": Number(format="seconds"),
            "is_multi": BOOLEAN,
            "is_need_limit_date": BOOLEAN,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "seance_search_finish": Number(format="seconds"),
            "seance_search_start": Number(format="seconds"),
            "seance_search_step": Number(format="seconds"),
            "staff": Array(Ref(__package__, "ServiceStaffItem")),
            "step": NUMBER,
            "tax_variant": NUMBER,
            "technical_break_duration": Integer(
                minimum=0, maximum=3600, multiple_of=300, format="seconds", nullable=True
            ),
            "title": STRING,
            "vat_id": INTEGER,
            "weight": NUMBER,
        },
        required=(
            "booking_title",
            "category_id",
            "duration",
            "is_multi",
            "is_need_limit_date",
            "price_max",
            "price_min",
            "seance_search_finish",
            "seance_search_start",
            "seance_search_step",
            "step",
            "tax_variant",
            "title",
            "vat_id",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PatchedService(Model):
    """A service after a change.

    Used by patch_service.
    """

    abonement_restriction_value: float = ABSENT
    """How far memberships can pay for it."""
    active: float = ABSENT
    """1 if it can be booked online."""
    api_id: str | int = ABSENT
    """Reference of your own, kept with it and given back."""
    api_service_id: int = ABSENT
    """Reference in another system."""
    autopayment_before_visit_time: float = ABSENT
    """How long before the visit it is paid by itself."""
    booking_title: str = ABSENT
    """Name in online booking."""
    capacity: float = ABSENT
    """Number of places."""
    category_id: int = ABSENT
    """The category it is in."""
    comment: str = ABSENT
    """Text shown to clients."""
    date_from: str = ABSENT
    """First day it can be booked; `0000-00-00` is none (YYYY-MM-DD)."""
    date_to: str = ABSENT
    """Last day it can be booked; `0000-00-00` is none (YYYY-MM-DD)."""
    dates: list[str] = ABSENT
    """Dates."""
    discount: float = ABSENT
    """Discount in percent."""
    duration: float = ABSENT
    """Length (seconds)."""
    id: int = ABSENT
    """Its id."""
    image_group: ImageGroup = ABSENT
    """The image in several sizes; none comes as an empty list."""
    is_abonement_autopayment_enabled: float = ABSENT
    """Whether memberships pay by themselves."""
    is_chain: bool = ABSENT
    """Whether it belongs to the chain."""
    is_comment_managed_only_in_chain: bool = ABSENT
    """Whether only the chain changes the text."""
    is_multi: bool = ABSENT
    """Whether group events can be made of it, or whether it can be used several times."""
    is_need_limit_date: bool = ABSENT
    """Whether it can be booked between two days only."""
    is_online: bool = ABSENT
    """Whether it can be booked online."""
    is_price_managed_only_in_chain: bool = ABSENT
    """Whether only the chain changes the price."""
    online_invoicing_status: float = ABSENT
    """Whether bills are sent online."""
    prepaid: str = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    price_max: float = ABSENT
    """Highest price, in major units of the currency."""
    price_min: float = ABSENT
    """Lowest price, in major units of the currency."""
    price_prepaid_amount: float = ABSENT
    """What is paid in advance, in major units of the currency."""
    price_prepaid_percent: float = ABSENT
    """What is paid in advance, in percent."""
    print_title: str = ABSENT
    """Name on receipts."""
    repeat_visit_days_step: str | None = ABSENT
    """After how many days the client should come again."""
    resources: list[int] = ABSENT
    """Resources, by id."""
    salon_service_id: int = ABSENT
    """Id of its link to the location, where it belongs to a chain."""
    schedule_template_type: float = ABSENT
    """Kind of its schedule."""
    seance_search_finish: float = ABSENT
    """Latest time it can be booked at, from midnight (seconds)."""
    seance_search_start: float = ABSENT
    """Earliest time it can be booked at, from midnight (seconds)."""
    seance_search_step: float = ABSENT
    """Step in which free times are searched (seconds)."""
    service_type: float = ABSENT
    """Kind of service."""
    staff: list[PatchedServiceStaffItem] = ABSENT
    """Team member or team members."""
    step: float = ABSENT
    """Step in which free times are shown, in seconds."""
    tax_variant: float = ABSENT
    """Tax system, by number."""
    technical_break_duration: float | None | Unset = UNSET
    """Break after it; null is that of the location."""
    title: str = ABSENT
    """Its name."""
    vat_id: int = ABSENT
    """Rate of VAT."""
    weight: float = ABSENT
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

    id: int = ABSENT
    """Its id."""
    seance_length: float = ABSENT
    """Length, the break after it included (seconds)."""
    technological_card_id: int | None = ABSENT
    """Bill of materials; null is none."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "seance_length": Number(format="seconds"), "technological_card_id": INTEGER_OR_NULL}
    )

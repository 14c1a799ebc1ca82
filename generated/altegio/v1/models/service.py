# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    NUMBER_OR_NULL,
    STRING,
    UNSET,
    Array,
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class Service(Model):
    """A service.

    Used by get_service, get_service_list, create_service, deprecated_get_service_list_by_id and others.
    """

    id: int = ABSENT
    """Its id."""
    salon_service_id: int | Unset = UNSET
    """Id of its link to the location, where it belongs to a chain."""
    title: str = ABSENT
    """Its name."""
    original_title: str | Unset = UNSET
    """Name before any translation."""
    booking_title: str | Unset = UNSET
    """Name in online booking."""
    print_title: str | Unset = UNSET
    """Name on receipts."""
    category_id: int = ABSENT
    """The category it is in."""
    price_min: float = ABSENT
    """Lowest price, in major units of the currency."""
    price_max: float = ABSENT
    """Highest price, in major units of the currency."""
    discount: float = ABSENT
    """Discount in percent."""
    comment: str = ABSENT
    """Text shown to clients."""
    weight: float = ABSENT
    """Place in lists."""
    active: float = ABSENT
    """1 if it can be booked online."""
    api_id: str | int | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    duration: float = ABSENT
    """Length (seconds)."""
    technical_break_duration: float | None | Unset = UNSET
    """Break after it; null is that of the location (seconds)."""
    default_technical_break_duration: float | Unset = UNSET
    """Break after it where nothing else is said, in seconds."""
    staff: list[ServiceStaffItem] = ABSENT
    """Team member or team members."""
    image_group: ImageGroup | Unset = UNSET
    """The image in several sizes; none comes as an empty list."""
    resources: list[int] | Unset = UNSET
    """Resources, by id."""
    dates: list[str] | Unset = UNSET
    """Dates."""
    date_from: str | Unset = UNSET
    """First day it can be booked; `0000-00-00` is none (YYYY-MM-DD)."""
    date_to: str | Unset = UNSET
    """Last day it can be booked; `0000-00-00` is none (YYYY-MM-DD)."""
    is_need_limit_date: bool | Unset = UNSET
    """Whether it can be booked between two days only."""
    is_online: bool | Unset = UNSET
    """Whether it can be booked online."""
    is_multi: bool | Unset = UNSET
    """Whether group events can be made of it, or whether it can be used several times."""
    is_composite: bool | Unset = UNSET
    """Whether it is made of other services."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    is_price_managed_only_in_chain: bool | Unset = UNSET
    """Whether only the chain changes the price."""
    is_comment_managed_only_in_chain: bool | Unset = UNSET
    """Whether only the chain changes the text."""
    is_abonement_autopayment_enabled: float | Unset = UNSET
    """Whether memberships pay by themselves."""
    abonement_restriction_value: float | Unset = UNSET
    """How far memberships can pay for it."""
    autopayment_before_visit_time: float | Unset = UNSET
    """How long before the visit it is paid by itself."""
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    price_prepaid_amount: float | Unset = UNSET
    """What is paid in advance, in major units of the currency."""
    price_prepaid_percent: float | Unset = UNSET
    """What is paid in advance, in percent."""
    online_invoicing_status: float | Unset = UNSET
    """Whether bills are sent online."""
    tax_variant: float | None | Unset = UNSET
    """Tax system, by number."""
    vat_id: int | None | Unset = UNSET
    """Rate of VAT."""
    service_type: float | Unset = UNSET
    """Kind of service."""
    capacity: float | Unset = UNSET
    """Number of places."""
    step: float | Unset = UNSET
    """Step in which free times are shown, in seconds."""
    seance_search_start: float | Unset = UNSET
    """Earliest time it can be booked at, from midnight (seconds)."""
    seance_search_finish: float | Unset = UNSET
    """Latest time it can be booked at, from midnight (seconds)."""
    seance_search_step: float | Unset = UNSET
    """Step in which free times are searched (seconds)."""
    schedule_template_type: float | Unset = UNSET
    """Kind of its schedule."""
    repeat_visit_days_step: str | float | None | Unset = UNSET
    """After how many days the client should come again."""
    api_service_id: int | Unset = UNSET
    """Reference in another system."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "salon_service_id": INTEGER,
            "title": STRING,
            "original_title": STRING,
            "booking_title": STRING,
            "print_title": STRING,
            "category_id": INTEGER,
            "price_min": NUMBER,
            "price_max": NUMBER,
            "discount": NUMBER,
            "comment": STRING,
            "weight": NUMBER,
            "active": NUMBER,
            "api_id": Union((STRING, INTEGER)),
            "duration": Number(format="seconds"),
            "technical_break_duration": Number(format="seconds", nullable=True),
            "default_technical_break_duration": NUMBER,
            "staff": Array(Ref(__package__, "ServiceStaffItem")),
            "image_group": Ref(__package__, "ImageGroup"),
            "resources": Array(INTEGER),
            "dates": Array(STRING),
            "date_from": String(format="date"),
            "date_to": String(format="date"),
            "is_need_limit_date": BOOLEAN,
            "is_online": BOOLEAN,
            "is_multi": BOOLEAN,
            "is_composite": BOOLEAN,
            "is_chain": BOOLEAN,
            "is_price_managed_only_in_chain": BOOLEAN,
            "is_comment_managed_only_in_chain": BOOLEAN,
            "is_abonement_autopayment_enabled": NUMBER,
            "abonement_restriction_value": NUMBER,
            "autopayment_before_visit_time": NUMBER,
            "prepaid": STRING,
            "price_prepaid_amount": NUMBER,
            "price_prepaid_percent": NUMBER,
            "online_invoicing_status": NUMBER,
            "tax_variant": NUMBER_OR_NULL,
            "vat_id": INTEGER_OR_NULL,
            "service_type": NUMBER,
            "capacity": NUMBER,
            "step": NUMBER,
            "seance_search_start": Number(format="seconds"),
            "seance_search_finish": Number(format="seconds"),
            "seance_search_step": Number(format="seconds"),
            "schedule_template_type": NUMBER,
            "repeat_visit_days_step": Union((STRING, NUMBER), nullable=True),
            "api_service_id": INTEGER,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceStaffItem(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    image_url: str | Unset = UNSET
    seance_length: float = ABSENT
    """Length, the break after it included (seconds)."""
    technological_card_id: int | None | Unset = UNSET
    """Bill of materials; null is none."""
    price: Any | Unset = UNSET
    """Price in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "name": STRING,
            "image_url": STRING,
            "seance_length": Number(format="seconds"),
            "technological_card_id": INTEGER_OR_NULL,
            "price": ANY,
        }
    )

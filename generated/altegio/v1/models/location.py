# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, String, Union
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .location_bookforms_item import LocationBookformsItem
    from .location_payment_policy import LocationPaymentPolicy
    from .location_social import LocationSocial


@define(slots=False, kw_only=True, eq=False, repr=False)
class Location(Model):
    """Used by get_location."""

    access: dict[str, Any] | Unset = UNSET
    active_staff_count: float | Unset = UNSET
    address: str | Unset = UNSET
    bookforms: list[LocationBookformsItem] | Unset = UNSET
    city: str | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    group_priority: int | Unset = UNSET
    groups: dict[str, IdAndTitle] | Unset = UNSET
    id: int | Unset = UNSET
    main_group: IdAndTitle | None | Unset = UNSET
    main_group_id: int | Unset = UNSET
    next_slot: str | Unset = UNSET
    online_sales_form_url: str | Unset = UNSET
    payment_policy: LocationPaymentPolicy | Unset = UNSET
    phone_confirmation: bool | Unset = UNSET
    push_notification_phone_confirm: bool | int | Unset = UNSET
    site: str | Unset = UNSET
    social: LocationSocial | Unset = UNSET
    timezone_name: str | Unset = UNSET
    title: str | Unset = UNSET
    zip: str | Unset = UNSET
    short_descr: str | Unset = UNSET
    description: str | Unset = UNSET
    business_type_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "access": Map(ANY),
            "active_staff_count": NUMBER,
            "address": STRING,
            "bookforms": Array(Ref(__package__, "LocationBookformsItem")),
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "group_priority": INTEGER,
            "groups": Map(Ref(__package__, "IdAndTitle")),
            "id": INTEGER,
            "main_group": Ref(__package__, "IdAndTitle", nullable=True),
            "main_group_id": INTEGER,
            "next_slot": String(format="date-time"),
            "online_sales_form_url": STRING,
            "payment_policy": Ref(__package__, "LocationPaymentPolicy"),
            "phone_confirmation": BOOLEAN,
            "push_notification_phone_confirm": Union((BOOLEAN, INTEGER)),
            "site": STRING,
            "social": Ref(__package__, "LocationSocial"),
            "timezone_name": STRING,
            "title": STRING,
            "zip": STRING,
            "short_descr": STRING,
            "description": STRING,
            "business_type_id": INTEGER,
        }
    )

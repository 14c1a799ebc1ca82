# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .location_social import LocationSocial


@define(slots=False, kw_only=True, eq=False, repr=False)
class Location(Model):
    """A location.

    Used by get_location.
    """

    access: dict[str, Any] | Unset = UNSET
    """What the user may do; only with `my=1`."""
    active_staff_count: float | Unset = UNSET
    """Number of team members who can be booked."""
    address: str | Unset = UNSET
    """Street address."""
    bookforms: list[LocationBookformsItem] | Unset = UNSET
    """Booking widgets; only if asked for."""
    city: str | Unset = UNSET
    """Name of the city."""
    city_id: int | Unset = UNSET
    """The city."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float | Unset = UNSET
    """Longitude, in degrees."""
    country: str | Unset = UNSET
    """Name of the country."""
    country_id: int | Unset = UNSET
    """The country."""
    group_priority: int | Unset = UNSET
    """Place in the chain's lists; the higher, the sooner."""
    groups: dict[str, IdAndTitle] | Unset = UNSET
    """All its chains; only if asked for."""
    id: int | Unset = UNSET
    """Its id."""
    main_group: IdAndTitle | None | Unset = UNSET
    """The chain it mainly belongs to; none comes as an empty list."""
    main_group_id: int | Unset = UNSET
    """The chain it mainly belongs to."""
    next_slot: str | Unset = UNSET
    """Next free time; only if asked for."""
    online_sales_form_url: str | Unset = UNSET
    """Address of the booking widget asked for."""
    payment_policy: LocationPaymentPolicy | Unset = UNSET
    """The rules of payment in force."""
    phone_confirmation: bool | Unset = UNSET
    """Whether clients confirm their phone number by SMS."""
    push_notification_phone_confirm: bool | int | Unset = UNSET
    """Whether a phone number is confirmed before push notifications are sent."""
    site: str | Unset = UNSET
    """Web site."""
    social: LocationSocial | Unset = UNSET
    """Accounts in social networks."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    title: str | Unset = UNSET
    """Its name."""
    zip: str | Unset = UNSET
    """Postal code."""
    short_descr: str | Unset = UNSET
    """The kind of business in a few words."""
    description: str | Unset = UNSET
    """A description."""
    business_type_id: int | Unset = UNSET
    """Type of business."""

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
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationBookformsItem(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_default: float | Unset = UNSET
    """Whether it is the one by default."""
    title: str | Unset = UNSET
    """Its name."""
    url: str | Unset = UNSET
    """Address of the widget."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "is_default": NUMBER, "title": STRING, "url": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationPaymentPolicy(Model):
    """Part of another model."""

    type: str | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object({"type": String(enum=("none", "deposit", "card_guarantee"))})

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
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .location_social import LocationSocial


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateLocationRequest(Model):
    """What to send to change a location.

    Used by update_location.
    """

    address: str | Unset = UNSET
    """Street address."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
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
    description: str | Unset = UNSET
    """A description."""
    phones: list[str] | Unset = UNSET
    """Phone numbers; they may not be kept, read them back."""
    short_descr: str | Unset = UNSET
    """The kind of business in a few words."""
    site: str | Unset = UNSET
    """Web site."""
    social: LocationSocial | Unset = UNSET
    """Accounts in social networks."""
    title: str | Unset = UNSET
    """Its name."""
    zip: str | Unset = UNSET
    """Postal code."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "business_type_id": INTEGER,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "description": STRING,
            "phones": Array(STRING),
            "short_descr": STRING,
            "site": STRING,
            "social": Ref(__package__, "LocationSocial"),
            "title": STRING,
            "zip": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdatedLocation(Model):
    """Used by update_location."""

    access: dict[str, Any] | Unset = UNSET
    """What the user may do."""
    address: str | Unset = UNSET
    """Street address."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
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
    description: str | Unset = UNSET
    """A description."""
    group_priority: int | Unset = UNSET
    """Place in the chain's lists; the higher, the sooner."""
    id: int | Unset = UNSET
    """Its id."""
    main_group: IdAndTitle | None | Unset = UNSET
    """The chain it mainly belongs to; none comes as an empty list."""
    main_group_id: int | Unset = UNSET
    """The chain it mainly belongs to."""
    phone_confirmation: bool | Unset = UNSET
    """Whether clients confirm their phone number by SMS."""
    push_notification_phone_confirm: bool | int | Unset = UNSET
    """Whether a phone number is confirmed before push notifications are sent."""
    short_descr: str | Unset = UNSET
    """The kind of business in a few words."""
    site: str | Unset = UNSET
    """Web site."""
    social: UpdatedLocationSocial | Unset = UNSET
    """Accounts in social networks."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    title: str | Unset = UNSET
    """Its name."""
    zip: str | Unset = UNSET
    """Postal code."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "access": Map(ANY),
            "address": STRING,
            "business_type_id": INTEGER,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "description": STRING,
            "group_priority": INTEGER,
            "id": INTEGER,
            "main_group": Ref(__package__, "IdAndTitle", nullable=True),
            "main_group_id": INTEGER,
            "phone_confirmation": BOOLEAN,
            "push_notification_phone_confirm": Union((BOOLEAN, INTEGER)),
            "short_descr": STRING,
            "site": STRING,
            "social": Ref(__package__, "UpdatedLocationSocial"),
            "timezone_name": STRING,
            "title": STRING,
            "zip": STRING,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdatedLocationSocial(Model):
    """Part of another model."""

    facebook: str | Unset = UNSET
    """Address at Facebook."""
    instagram: str | Unset = UNSET
    """Address at Instagram."""
    telegram: str | Unset = UNSET
    """Address at Telegram."""
    viber: str | Unset = UNSET
    """Address at Viber."""
    vk: str | Unset = UNSET
    """Address at VK."""
    whatsapp: str | Unset = UNSET
    """Address at WhatsApp."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "facebook": STRING,
            "instagram": STRING,
            "telegram": STRING,
            "viber": STRING,
            "vk": STRING,
            "whatsapp": STRING,
        },
        open=True,
    )

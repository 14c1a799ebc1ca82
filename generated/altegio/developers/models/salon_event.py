# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalonEvent(Model):
    """A location was changed.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: Salon
    """The location."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "Salon"),
            "resource": String(enum=("salon", "company")),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Salon(Model):
    """Part of another model."""

    active: int = ABSENT
    """1 if anything is sent at all."""
    address: str = ABSENT
    booking_comment_required: bool | Unset = UNSET
    booking_email_required: bool | Unset = UNSET
    business_group_id: int | Unset = UNSET
    business_type_id: int | Unset = UNSET
    city: str = ABSENT
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    currency_short_title: str | Unset = UNSET
    description: str | Unset = UNSET
    email: str | Unset = UNSET
    id: int = ABSENT
    """Its id."""
    logo: str | Unset = UNSET
    main_group: IdAndTitle | None | Unset = UNSET
    main_group_id: int | Unset = UNSET
    phone: str = ABSENT
    """Phone number with country code."""
    phones: list[str] | Unset = UNSET
    public_title: str = ABSENT
    record_type_id: int | Unset = UNSET
    schedule: dict[str, Any] | Unset = UNSET
    """1 to send changes of working hours."""
    short_descr: str | Unset = UNSET
    site: str | Unset = UNSET
    social: SalonSocial | Unset = UNSET
    timezone: str | float | Unset = UNSET
    timezone_name: str = ABSENT
    title: str = ABSENT
    """Its name."""
    zip: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": Integer(enum=(0, 1)),
            "address": STRING,
            "booking_comment_required": BOOLEAN,
            "booking_email_required": BOOLEAN,
            "business_group_id": INTEGER,
            "business_type_id": INTEGER,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "currency_short_title": STRING,
            "description": STRING,
            "email": STRING,
            "id": INTEGER,
            "logo": STRING,
            "main_group": Ref(__package__, "IdAndTitle", nullable=True),
            "main_group_id": INTEGER,
            "phone": STRING,
            "phones": Array(STRING),
            "public_title": STRING,
            "record_type_id": INTEGER,
            "schedule": Map(ANY),
            "short_descr": STRING,
            "site": STRING,
            "social": Ref(__package__, "SalonSocial"),
            "timezone": Union((STRING, NUMBER)),
            "timezone_name": STRING,
            "title": STRING,
            "zip": STRING,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalonSocial(Model):
    """Part of another model."""

    facebook: str | Unset = UNSET
    instagram: str | Unset = UNSET
    telegram: str | Unset = UNSET
    viber: str | Unset = UNSET
    vk: str | Unset = UNSET
    whatsapp: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"facebook": STRING, "instagram": STRING, "telegram": STRING, "viber": STRING, "vk": STRING, "whatsapp": STRING}
    )

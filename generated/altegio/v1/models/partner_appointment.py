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
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    Union,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointment(Model):
    """Used by get_partner_appointment_list."""

    id: int = ABSENT
    """Its id."""
    date: str = ABSENT
    """Day and time, local to the location."""
    datetime: str = ABSENT
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    create_date: str = ABSENT
    """When it was made."""
    last_change_date: str = ABSENT
    """When it was last changed."""
    comment: str = ABSENT
    """A note."""
    deleted: bool = ABSENT
    """Whether it was deleted."""
    attendance: int = ABSENT
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    length: int = ABSENT
    """Length, the break after it included (seconds)."""
    notify_by_sms: int = ABSENT
    notify_by_email: int = ABSENT
    master_requested: bool = ABSENT
    online: bool = ABSENT
    """Whether it was booked online."""
    api_id: str | int | None = ABSENT
    """A reference of your own, stored with it and returned."""
    prepaid: int = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    prepaid_confirmed: int = ABSENT
    """Whether the payment in advance has come."""
    activity_id: int = ABSENT
    """The group event; 0 is none."""
    services: list[PartnerAppointmentServicesItem] = ABSENT
    """Services; may be empty."""
    company: PartnerAppointmentLocation = ABSENT
    """The location."""
    staff: PartnerAppointmentStaff = ABSENT
    """Team member or team members."""
    client: PartnerAppointmentClient | None = ABSENT
    """The client; null for a break or a walk-in client."""
    custom_fields: dict[str, Any] = ABSENT
    """Custom fields, value by code; none comes as an empty list."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "date": STRING,
            "datetime": STRING,
            "create_date": STRING,
            "last_change_date": STRING,
            "comment": STRING,
            "deleted": BOOLEAN,
            "attendance": INTEGER,
            "length": Integer(format="seconds"),
            "notify_by_sms": INTEGER,
            "notify_by_email": INTEGER,
            "master_requested": BOOLEAN,
            "online": BOOLEAN,
            "api_id": Union((STRING, INTEGER), nullable=True),
            "prepaid": INTEGER,
            "prepaid_confirmed": INTEGER,
            "activity_id": INTEGER,
            "services": Array(Ref(__package__, "PartnerAppointmentServicesItem")),
            "company": Ref(__package__, "PartnerAppointmentLocation"),
            "staff": Ref(__package__, "PartnerAppointmentStaff"),
            "client": Ref(__package__, "PartnerAppointmentClient", nullable=True),
            "custom_fields": Map(ANY),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointmentClient(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    phone_code: str = ABSENT
    email: str = ABSENT
    """E-mail address."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "name": STRING, "phone": STRING, "phone_code": STRING, "email": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointmentLocation(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    public_title: str = ABSENT
    """Name shown to clients."""
    business_group_id: int = ABSENT
    """Group of businesses."""
    business_type_id: int = ABSENT
    """Type of business."""
    country_id: int = ABSENT
    """The country."""
    country: str = ABSENT
    """Name of the country."""
    city_id: int = ABSENT
    """The city."""
    city: str = ABSENT
    """Name of the city."""
    timezone: str = ABSENT
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str = ABSENT
    """Name of the time zone, such as Europe/Paris."""
    address: str = ABSENT
    """Street address."""
    coordinate_lat: float = ABSENT
    """Latitude, in degrees."""
    coordinate_lon: float = ABSENT
    """Longitude, in degrees."""
    logo: str = ABSENT
    """Address of the logo."""
    zip: str = ABSENT
    """Postal code."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    phones: list[str] = ABSENT
    """Phone numbers."""
    site: str = ABSENT
    """Web site."""
    allow_delete_record: bool = ABSENT
    """Whether clients can call appointments off online."""
    allow_change_record: bool = ABSENT
    """Whether clients can change their appointments online."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "title": STRING,
            "public_title": STRING,
            "business_group_id": INTEGER,
            "business_type_id": INTEGER,
            "country_id": INTEGER,
            "country": STRING,
            "city_id": INTEGER,
            "city": STRING,
            "timezone": STRING,
            "timezone_name": STRING,
            "address": STRING,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "logo": STRING,
            "zip": STRING,
            "phone": STRING,
            "phones": Array(STRING),
            "site": STRING,
            "allow_delete_record": BOOLEAN,
            "allow_change_record": BOOLEAN,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointmentServicesItem(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    cost: float = ABSENT
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    price_min: float = ABSENT
    """Lowest price, in major units of the currency."""
    price_max: float = ABSENT
    """Highest price, in major units of the currency."""
    discount: float = ABSENT
    """Discount in percent."""
    amount: float = ABSENT
    """How much or how many; negative where something goes out."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "title": STRING,
            "cost": NUMBER,
            "price_min": NUMBER,
            "price_max": NUMBER,
            "discount": NUMBER,
            "amount": NUMBER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointmentStaff(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    company_id: int = ABSENT
    """The location."""
    specialization: str = ABSENT
    """What the team member does, in words."""
    position: IdAndTitle = ABSENT
    """The position; none comes as an empty list."""
    rating: float = ABSENT
    """Average mark."""
    show_rating: bool = ABSENT
    """1 if the mark is shown."""
    comments_count: int = ABSENT
    """Number of reviews."""
    votes_count: int = ABSENT
    """Number of marks given."""
    average_score: float = ABSENT
    avatar: str = ABSENT
    """Address of the picture."""
    prepaid: str = ABSENT
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "name": STRING,
            "company_id": INTEGER,
            "specialization": STRING,
            "position": Ref(__package__, "IdAndTitle"),
            "rating": NUMBER,
            "show_rating": BOOLEAN,
            "comments_count": INTEGER,
            "votes_count": INTEGER,
            "average_score": NUMBER,
            "avatar": STRING,
            "prepaid": STRING,
        }
    )

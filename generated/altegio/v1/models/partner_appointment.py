# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Integer, Map, Object, Ref, Union

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointment(Model):
    """Used by get_partner_appointment_list."""

    id: int | Unset = UNSET
    """Its id."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    datetime: str | Unset = UNSET
    """Day and time with an offset, which may be that of another season; trust `date` and the location's time zone."""
    create_date: str | Unset = UNSET
    """When it was made."""
    last_change_date: str | Unset = UNSET
    """When it was last changed."""
    comment: str | Unset = UNSET
    """A note."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    attendance: int | Unset = UNSET
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    length: int | Unset = UNSET
    """Length, the break after it included (seconds)."""
    notify_by_sms: int | Unset = UNSET
    notify_by_email: int | Unset = UNSET
    master_requested: bool | Unset = UNSET
    online: bool | Unset = UNSET
    """Whether it was booked online."""
    api_id: str | int | None | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    prepaid: int | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    prepaid_confirmed: int | Unset = UNSET
    """Whether the payment in advance has come."""
    activity_id: int | Unset = UNSET
    """The group event; 0 is none."""
    services: list[PartnerAppointmentServicesItem] | Unset = UNSET
    """Services; may be empty."""
    company: PartnerAppointmentLocation | Unset = UNSET
    """The location."""
    staff: PartnerAppointmentStaff | Unset = UNSET
    """Team member or team members."""
    client: PartnerAppointmentClient | None | Unset = UNSET
    """The client; may be null, for a break or somebody who just walked in."""
    custom_fields: dict[str, Any] | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    phone_code: str | Unset = UNSET
    email: str | Unset = UNSET
    """E-mail address."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "name": STRING, "phone": STRING, "phone_code": STRING, "email": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PartnerAppointmentLocation(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    public_title: str | Unset = UNSET
    """Name shown to clients."""
    business_group_id: int | Unset = UNSET
    """Group of businesses."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
    country_id: int | Unset = UNSET
    """The country."""
    country: str | Unset = UNSET
    """Name of the country."""
    city_id: int | Unset = UNSET
    """The city."""
    city: str | Unset = UNSET
    """Name of the city."""
    timezone: str | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    address: str | Unset = UNSET
    """Street address."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float | Unset = UNSET
    """Longitude, in degrees."""
    logo: str | Unset = UNSET
    """Address of the logo."""
    zip: str | Unset = UNSET
    """Postal code."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    phones: list[str] | Unset = UNSET
    """Phone numbers."""
    site: str | Unset = UNSET
    """Web site."""
    allow_delete_record: bool | Unset = UNSET
    """Whether clients can call appointments off online."""
    allow_change_record: bool | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    cost: float | Unset = UNSET
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    amount: float | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    company_id: int | Unset = UNSET
    """The location."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    position: IdAndTitle | Unset = UNSET
    """The position; none comes as an empty list."""
    rating: float | Unset = UNSET
    """Average mark."""
    show_rating: bool | Unset = UNSET
    """1 if the mark is shown."""
    comments_count: int | Unset = UNSET
    """Number of reviews."""
    votes_count: int | Unset = UNSET
    """Number of marks given."""
    average_score: float | Unset = UNSET
    avatar: str | Unset = UNSET
    """Address of the picture."""
    prepaid: str | Unset = UNSET
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

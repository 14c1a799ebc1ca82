# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingUser(Model):
    """A client of a location.

    Used by get_attendance_booking_user.
    """

    attributes: BookingUserAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: BookingUserRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "BookingUserAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "BookingUserRelationships"),
            "type": String(enum=("client",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingUserAttributes(Model):
    """The fields of a client."""

    additional_phone: str
    """A second phone number; may be empty."""
    birthday: str | None
    """Date of birth (YYYY-MM-DDTHH:MM:SS)."""
    card_number: str
    """Number of the client's card; may be empty."""
    client_tips: bool
    """Whether the client can leave tips."""
    comment: str
    """A note."""
    discount: float
    """Discount in percent; `discount_percent` is its newer name."""
    discount_percent: float
    """Discount in percent."""
    email: str
    """E-mail address; may be empty."""
    gender: int
    """0 not known, 1 male, 2 female."""
    name: str
    """First name, or all of it."""
    patronymic: str
    """Middle name."""
    phone: str
    """Phone number with country code, 9 to 15 digits."""
    surname: str
    """Family name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "additional_phone": STRING,
            "birthday": String(
                pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t", nullable=True
            ),
            "card_number": STRING,
            "client_tips": BOOLEAN,
            "comment": STRING,
            "discount": NUMBER,
            "discount_percent": NUMBER,
            "email": STRING,
            "gender": INTEGER,
            "name": STRING,
            "patronymic": STRING,
            "phone": STRING,
            "surname": STRING,
        },
        required=(
            "additional_phone",
            "birthday",
            "card_number",
            "client_tips",
            "comment",
            "discount",
            "discount_percent",
            "email",
            "gender",
            "name",
            "patronymic",
            "phone",
            "surname",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingUserRelationships(Model):
    """What a client can side-load."""

    agreements: ToOneRelationship | Unset = UNSET
    """What the client agreed to."""
    custom_field_values: ToManyRelationship | Unset = UNSET
    """Values of custom fields."""
    first_successful_visit: ToOneRelationship | Unset = UNSET
    """The first visit the client came to."""
    labels: ToManyRelationship | Unset = UNSET
    """Tags."""
    loyalty_abonements: ToManyRelationship | Unset = UNSET
    """Memberships."""
    loyalty_cards: ToManyRelationship | Unset = UNSET
    """Loyalty cards."""
    loyalty_certificates: ToManyRelationship | Unset = UNSET
    """Gift cards."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "agreements": Ref(__package__, "ToOneRelationship"),
            "custom_field_values": Ref(__package__, "ToManyRelationship"),
            "first_successful_visit": Ref(__package__, "ToOneRelationship"),
            "labels": Ref(__package__, "ToManyRelationship"),
            "loyalty_abonements": Ref(__package__, "ToManyRelationship"),
            "loyalty_cards": Ref(__package__, "ToManyRelationship"),
            "loyalty_certificates": Ref(__package__, "ToManyRelationship"),
        }
    )

# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Object, String


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

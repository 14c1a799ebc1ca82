# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingUser(Model):
    """Used by get_booking_user."""

    user_token_again: str = ABSENT
    avatar: str = ABSENT
    email: str = ABSENT
    """E-mail address."""
    id: int = ABSENT
    """Its id."""
    login: str = ABSENT
    """Phone number with country code, or e-mail address."""
    name: str = ABSENT
    """The name."""
    phone: str = ABSENT
    """Phone number with country code."""
    user_token: str = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "0": STRING,
            "avatar": STRING,
            "email": STRING,
            "id": INTEGER,
            "login": STRING,
            "name": STRING,
            "phone": STRING,
            "user_token": STRING,
        },
        renamed={"0": "user_token_again"},
    )

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AuthorizedBookingUser(Model):
    """Used by authorize_online_booking_user."""

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
            "avatar": STRING,
            "email": STRING,
            "id": INTEGER,
            "login": STRING,
            "name": STRING,
            "phone": STRING,
            "user_token": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoginRequest(Model):
    """Used by authorize_online_booking_user."""

    login: str
    """Phone number with country code, or e-mail address."""
    password: str
    """The password."""

    SCHEMA: ClassVar[Object] = Object({"login": STRING, "password": STRING}, required=("login", "password"))

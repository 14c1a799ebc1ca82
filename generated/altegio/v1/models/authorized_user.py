# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AuthorizedUser(Model):
    """The user who logged in.

    Used by authorize_user.
    """

    avatar: str = ABSENT
    """Address of the picture."""
    email: str = ABSENT
    """E-mail address."""
    id: int = ABSENT
    """Its id."""
    is_approved: bool = ABSENT
    """Whether the user is confirmed."""
    is_email_confirmed: bool = ABSENT
    """Whether the e-mail address is confirmed."""
    login: str = ABSENT
    """Login of the user."""
    name: str = ABSENT
    """The name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    user_token: str = ABSENT
    """The token; valid until the password changes. Keep it secret."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "email": STRING,
            "id": INTEGER,
            "is_approved": BOOLEAN,
            "is_email_confirmed": BOOLEAN,
            "login": STRING,
            "name": STRING,
            "phone": STRING,
            "user_token": STRING,
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoginRequest(Model):
    """Login and password of a user.

    Used by authorize_user.
    """

    login: str
    """Phone number with country code, or e-mail address."""
    password: str
    """The password."""

    SCHEMA: ClassVar[Object] = Object({"login": STRING, "password": STRING}, required=("login", "password"))

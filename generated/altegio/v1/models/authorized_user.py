# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class AuthorizedUser(Model):
    """The user who logged in.

    Used by authorize_user.
    """

    avatar: str | Unset = UNSET
    """Address of the picture."""
    email: str | Unset = UNSET
    """E-mail address."""
    id: int | Unset = UNSET
    """Its id."""
    is_approved: bool | Unset = UNSET
    """Whether the user is confirmed."""
    is_email_confirmed: bool | Unset = UNSET
    """Whether the e-mail address is confirmed."""
    login: str | Unset = UNSET
    """Login of the user."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    user_token: str | Unset = UNSET
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

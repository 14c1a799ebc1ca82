# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingUser(Model):
    """Used by get_booking_user."""

    user_token_again: str | Unset = UNSET
    avatar: str | Unset = UNSET
    email: str | Unset = UNSET
    """E-mail address."""
    id: int | Unset = UNSET
    """Its id."""
    login: str | Unset = UNSET
    """Phone number with country code, or e-mail address."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code."""
    user_token: str | Unset = UNSET

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

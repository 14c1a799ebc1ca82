# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class AuthorizedUser(Model):
    """Used by authorize_user."""

    avatar: str | Unset = UNSET
    email: str | Unset = UNSET
    id: int | Unset = UNSET
    is_approved: bool | Unset = UNSET
    is_email_confirmed: bool | Unset = UNSET
    login: str | Unset = UNSET
    name: str | Unset = UNSET
    phone: str | Unset = UNSET
    user_token: str | Unset = UNSET

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
        }
    )

# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoginRequest(Model):
    """Used by authorize_online_booking_user."""

    login: str
    """Phone number with country code, or e-mail address."""
    password: str
    """The password."""

    SCHEMA: ClassVar[Object] = Object({"login": STRING, "password": STRING}, required=("login", "password"))

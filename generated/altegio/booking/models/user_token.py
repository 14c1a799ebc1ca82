# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserToken(Model):
    """Used by update_booking_user_password, log_in_with_phone_number_and_code."""

    user_token: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"user_token": STRING})

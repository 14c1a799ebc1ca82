# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateBookingUserPasswordRequest(Model):
    """Used by update_booking_user_password."""

    new_password: str | Unset = UNSET
    """The new password."""
    old_password: str | Unset = UNSET
    """The password so far."""

    SCHEMA: ClassVar[Object] = Object({"new_password": STRING, "old_password": STRING})

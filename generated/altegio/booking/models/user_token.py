# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserToken(Model):
    """Used by update_booking_user_password, log_in_with_phone_number_and_code."""

    user_token: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"user_token": STRING})

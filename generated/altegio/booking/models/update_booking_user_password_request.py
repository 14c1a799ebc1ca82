# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateBookingUserPasswordRequest(Model):
    """Used by update_booking_user_password."""

    new_password: str | Unset = UNSET
    """The new password."""
    old_password: str | Unset = UNSET
    """The password so far."""

    SCHEMA: ClassVar[Object] = Object({"new_password": STRING, "old_password": STRING})

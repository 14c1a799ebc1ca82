# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateBookingUserRequest(Model):
    """Used by update_booking_user."""

    confirmation_code: str | Unset = UNSET
    """The code that came by SMS, for a new phone number."""
    email: str | Unset = UNSET
    """E-mail address."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code."""

    SCHEMA: ClassVar[Object] = Object({"confirmation_code": STRING, "email": STRING, "name": STRING, "phone": STRING})

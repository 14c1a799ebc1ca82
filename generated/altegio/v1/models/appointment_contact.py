# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentContact(Model):
    """Who is booked, by name, phone number and e-mail address."""

    email: str | Unset = UNSET
    """E-mail address."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""

    SCHEMA: ClassVar[Object] = Object({"email": STRING, "name": STRING, "phone": STRING})

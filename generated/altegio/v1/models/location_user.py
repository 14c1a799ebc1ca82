# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationUser(Model):
    """A user of a location, who can log in.

    Used by get_location_users.
    """

    email: str = ABSENT
    """E-mail address."""
    id: int = ABSENT
    """Its id."""
    information: str = ABSENT
    """Text about it, possibly HTML."""
    is_approved: bool = ABSENT
    """Whether the invitation was accepted."""
    is_non_deletable: bool = ABSENT
    """Whether the user cannot be taken off the location."""
    name: str = ABSENT
    """The name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "email": STRING,
            "id": INTEGER,
            "information": STRING,
            "is_approved": BOOLEAN,
            "is_non_deletable": BOOLEAN,
            "name": STRING,
            "phone": STRING,
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationUser(Model):
    """A user of a location, who can log in.

    Used by get_location_users.
    """

    email: str | Unset = UNSET
    """E-mail address."""
    id: int | Unset = UNSET
    """Its id."""
    information: str | Unset = UNSET
    """Text about it, possibly HTML."""
    is_approved: bool | Unset = UNSET
    """Whether the invitation was accepted."""
    is_non_deletable: bool | Unset = UNSET
    """Whether the user cannot be taken off the location."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
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

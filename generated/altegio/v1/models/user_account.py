# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserAccount(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    email: str | Unset = UNSET
    """E-mail address."""
    avatar: str | Unset = UNSET
    """Address of the picture."""
    is_approved: bool | Unset = UNSET
    """Whether the invitation was accepted."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "name": STRING, "phone": STRING, "email": STRING, "avatar": STRING, "is_approved": BOOLEAN}
    )

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class PersonWithContacts(Model):
    """Part of another model."""

    email: str = ABSENT
    """E-mail address."""
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""

    SCHEMA: ClassVar[Object] = Object({"email": STRING, "id": INTEGER, "name": STRING, "phone": STRING})

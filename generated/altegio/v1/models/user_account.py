# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserAccount(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
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

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class Account(Model):
    """An account of a location.

    Used by get_account_list.
    """

    comment: str | Unset = UNSET
    """A note."""
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    type: float | Unset = UNSET
    """0 a cash desk, 1 without cash."""

    SCHEMA: ClassVar[Object] = Object({"comment": STRING, "id": INTEGER, "title": STRING, "type": NUMBER})

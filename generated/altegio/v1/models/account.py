# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Account(Model):
    """An account of a location.

    Used by get_account_list.
    """

    comment: str = ABSENT
    """A note."""
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    type: float = ABSENT
    """0 a cash desk, 1 without cash."""

    SCHEMA: ClassVar[Object] = Object({"comment": STRING, "id": INTEGER, "title": STRING, "type": NUMBER})

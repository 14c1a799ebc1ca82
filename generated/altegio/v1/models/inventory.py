# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Inventory(Model):
    """A place where products are kept.

    Used by get_location_inventories.
    """

    comment: str = ABSENT
    """A note."""
    for_sale: float = ABSENT
    """1 if products are sold from it unless said otherwise."""
    for_service: float = ABSENT
    """1 if what services use up is taken from it."""
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {"comment": STRING, "for_sale": NUMBER, "for_service": NUMBER, "id": INTEGER, "title": STRING, "weight": NUMBER}
    )

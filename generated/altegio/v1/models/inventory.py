# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class Inventory(Model):
    """A place where products are kept.

    Used by get_location_inventories.
    """

    comment: str | Unset = UNSET
    """A note."""
    for_sale: float | Unset = UNSET
    """1 if products are sold from it unless said otherwise."""
    for_service: float | Unset = UNSET
    """1 if what services use up is taken from it."""
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {"comment": STRING, "for_sale": NUMBER, "for_service": NUMBER, "id": INTEGER, "title": STRING, "weight": NUMBER}
    )

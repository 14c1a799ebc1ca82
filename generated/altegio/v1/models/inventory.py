# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class Inventory(Model):
    """Used by get_location_inventories."""

    comment: str | Unset = UNSET
    for_sale: float | Unset = UNSET
    for_service: float | Unset = UNSET
    id: int | Unset = UNSET
    title: str | Unset = UNSET
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"comment": STRING, "for_sale": NUMBER, "for_service": NUMBER, "id": INTEGER, "title": STRING, "weight": NUMBER}
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .day_end_item import DayEndItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndClientMastersItem(Model):
    """Part of another model."""

    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    master_name: str | Unset = UNSET
    service: list[DayEndItem] | Unset = UNSET
    """The service."""
    good: list[DayEndItem] | Unset = UNSET
    """The product, under its older name."""
    others: DayEndItem | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "master_id": INTEGER,
            "master_name": STRING,
            "service": Array(Ref(__package__, "DayEndItem")),
            "good": Array(Ref(__package__, "DayEndItem")),
            "others": Ref(__package__, "DayEndItem"),
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, STRING, Array, Map, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationRequest(Model):
    """Used by create_inventory_operation."""

    create_date: str | dt.datetime
    """When it was made."""
    goods_transactions: list[dict[str, Any]]
    """Products sold, by line."""
    storage_id: int
    """The inventory."""
    type_id: int
    """Its type, by number."""
    comment: str | Unset = UNSET
    """A note."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "create_date": String(format="date-time"),
            "goods_transactions": Array(Map(ANY)),
            "master_id": INTEGER,
            "storage_id": INTEGER,
            "type_id": INTEGER,
        },
        required=("create_date", "goods_transactions", "storage_id", "type_id"),
    )

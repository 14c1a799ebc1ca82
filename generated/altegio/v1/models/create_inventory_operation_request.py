# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, INTEGER, STRING, Array, Map, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationRequest(Model):
    """Used by create_inventory_operation."""

    create_date: str | dt.datetime
    goods_transactions: list[dict[str, Any]]
    storage_id: int
    type_id: int
    comment: str | Unset = UNSET
    master_id: int | Unset = UNSET

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

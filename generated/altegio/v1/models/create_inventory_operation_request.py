# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .create_inventory_operation_request_line import CreateInventoryOperationRequestLine


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateInventoryOperationRequest(Model):
    """Used by create_inventory_operation."""

    create_date: str | dt.datetime
    """When it was made."""
    storage_id: int
    """The inventory."""
    type_id: int
    """Its type, by number."""
    comment: str | Unset = UNSET
    """A note."""
    goods_transactions: list[CreateInventoryOperationRequestLine] | Unset = UNSET
    """Products sold, by line."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    transactions: list[CreateInventoryOperationRequestLine] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "create_date": String(format="date-time"),
            "goods_transactions": Array(Ref(__package__, "CreateInventoryOperationRequestLine")),
            "master_id": INTEGER,
            "storage_id": INTEGER,
            "type_id": INTEGER,
            "transactions": Array(Ref(__package__, "CreateInventoryOperationRequestLine")),
        },
        required=("create_date", "storage_id", "type_id"),
    )

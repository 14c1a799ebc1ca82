# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .day_end_client_masters_item import DayEndClientMastersItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndClient(Model):
    """Part of another model."""

    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    client_name: str | Unset = UNSET
    client_phone: str | Unset = UNSET
    client_email: str | Unset = UNSET
    masters: list[DayEndClientMastersItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_id": INTEGER,
            "client_name": STRING,
            "client_phone": STRING,
            "client_email": STRING,
            "masters": Array(Ref(__package__, "DayEndClientMastersItem")),
        }
    )

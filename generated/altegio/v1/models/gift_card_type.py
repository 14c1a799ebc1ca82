# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class GiftCardType(Model):
    """Part of another model."""

    balance: int | Unset = UNSET
    company_group_id: int | Unset = UNSET
    expiration_date: str | Unset = UNSET
    expiration_timeout: int | Unset = UNSET
    expiration_timeout_unit_id: int | Unset = UNSET
    expiration_type_id: int | Unset = UNSET
    id: int | Unset = UNSET
    is_allow_empty_code: bool | Unset = UNSET
    is_multi: bool | Unset = UNSET
    item_type: IdAndTitle | Unset = UNSET
    item_type_id: int | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": INTEGER,
            "company_group_id": INTEGER,
            "expiration_date": String(format="date-time"),
            "expiration_timeout": INTEGER,
            "expiration_timeout_unit_id": INTEGER,
            "expiration_type_id": INTEGER,
            "id": INTEGER,
            "is_allow_empty_code": BOOLEAN,
            "is_multi": BOOLEAN,
            "item_type": Ref(__package__, "IdAndTitle"),
            "item_type_id": INTEGER,
            "title": STRING,
        }
    )

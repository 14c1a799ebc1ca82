# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDepositsTransactionsItemDepositType(Model):
    """Part of another model."""

    date_create: str | Unset = UNSET
    """When it was made."""
    date_delete: str | Unset = UNSET
    """When it was deleted."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    id: int | Unset = UNSET
    """Its id."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date_create": STRING,
            "date_delete": STRING,
            "deleted": BOOLEAN,
            "id": INTEGER,
            "salon_group_id": INTEGER,
            "title": STRING,
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, Object, Ref

if TYPE_CHECKING:
    from .chain_membership_type_balance_container_links_item_category import (
        ChainMembershipTypeBalanceContainerLinksItemCategory,
    )
    from .chain_membership_type_balance_container_links_item_service import (
        ChainMembershipTypeBalanceContainerLinksItemService,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeBalanceContainerLinksItem(Model):
    """Part of another model."""

    category: ChainMembershipTypeBalanceContainerLinksItemCategory | Unset = UNSET
    """Its category."""
    count: int | Unset = UNSET
    is_unlimited: bool | Unset = UNSET
    """Whether visits are without limit."""
    service: ChainMembershipTypeBalanceContainerLinksItemService | Unset = UNSET
    """The service."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Ref(__package__, "ChainMembershipTypeBalanceContainerLinksItemCategory"),
            "count": INTEGER,
            "is_unlimited": BOOLEAN,
            "service": Ref(__package__, "ChainMembershipTypeBalanceContainerLinksItemService"),
        }
    )

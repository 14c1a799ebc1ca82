# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .chain_loyalty_membership_type_x2465_links_item_category import (
        ChainLoyaltyMembershipTypeX2465LinksItemCategory,
    )
    from .chain_loyalty_membership_type_x3729_links_item_service import ChainLoyaltyMembershipTypeX3729LinksItemService


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyMembershipTypeBalanceContainerLinksItem(Model):
    """Part of another model."""

    category: ChainLoyaltyMembershipTypeX2465LinksItemCategory | Unset = UNSET
    count: int | Unset = UNSET
    is_unlimited: bool | Unset = UNSET
    service: ChainLoyaltyMembershipTypeX3729LinksItemService | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Ref(__package__, "ChainLoyaltyMembershipTypeX2465LinksItemCategory"),
            "count": INTEGER,
            "is_unlimited": BOOLEAN,
            "service": Ref(__package__, "ChainLoyaltyMembershipTypeX3729LinksItemService"),
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, Union

if TYPE_CHECKING:
    from .service_category_parent import ServiceCategoryParent


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainMembershipTypeBalanceContainerLinksItemCategory(Model):
    """Part of another model."""

    category: list[dict[str, Any]] | ServiceCategoryParent | Unset = UNSET
    """Its category."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    chain_price_max: float | Unset = UNSET
    """Highest price in the chain, in major units of the currency."""
    chain_price_min: float | Unset = UNSET
    """Lowest price in the chain, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    is_category: bool | Unset = UNSET
    """Whether it is a category rather than a service."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Union((Array(Map(ANY)), Ref(__package__, "ServiceCategoryParent"))),
            "category_id": INTEGER,
            "chain_price_max": NUMBER,
            "chain_price_min": NUMBER,
            "id": INTEGER,
            "is_category": BOOLEAN,
            "is_chain": BOOLEAN,
            "online_sale_title": STRING,
            "title": STRING,
        }
    )

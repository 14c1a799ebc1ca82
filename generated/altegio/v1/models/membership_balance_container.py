# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipBalanceContainer(Model):
    """Part of another model."""

    links: list[MembershipBalanceContainerLinksItem] = ABSENT
    """Services and categories, each with the visits left."""

    SCHEMA: ClassVar[Object] = Object({"links": Array(Ref(__package__, "MembershipBalanceContainerLinksItem"))})


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipBalanceContainerLinksItem(Model):
    """Part of another model."""

    category: ServiceOrCategory = ABSENT
    """Its category."""
    count: int = ABSENT
    is_unlimited: bool | Unset = UNSET
    """Whether visits are without limit."""
    service: ServiceOrCategory | Unset = UNSET
    """The service."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Ref(__package__, "ServiceOrCategory"),
            "count": INTEGER,
            "is_unlimited": BOOLEAN,
            "service": Ref(__package__, "ServiceOrCategory"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceOrCategory(Model):
    """Part of another model."""

    category: dict[str, Any] | Unset = UNSET
    """Its category."""
    category_id: int = ABSENT
    """The category it is in."""
    chain_price_max: float | Unset = UNSET
    """Highest price in the chain, in major units of the currency."""
    chain_price_min: float | Unset = UNSET
    """Lowest price in the chain, in major units of the currency."""
    id: int = ABSENT
    """Its id."""
    is_category: bool | Unset = UNSET
    """Whether it is a category rather than a service."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    online_sale_title: str | Unset = UNSET
    """Name in the online shop."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Map(ANY),
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

# Generated from openapi/b2b-v1.yaml by `make regenerate`; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .service_staff_item import ServiceStaffItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Service(Model):
    """A service.

    Used by get_service, deprecated_get_service_list_by_id.
    """

    active: float = ABSENT
    """1 if it can be booked online."""
    api_id: str | int = ABSENT
    """Reference of your own, kept with it and given back."""
    category_id: int = ABSENT
    """The category it is in."""
    comment: str = ABSENT
    """Text shown to clients."""
    discount: float = ABSENT
    """Discount in percent."""
    id: int = ABSENT
    """Its id."""
    price_max: float = ABSENT
    """Highest price, in major units of the currency."""
    price_min: float = ABSENT
    """Lowest price, in major units of the currency."""
    salon_service_id: int | Unset = UNSET
    """Id of its link to the location, where it belongs to a chain."""
    staff: list[ServiceStaffItem] = ABSENT
    """Team member or team members."""
    title: str = ABSENT
    """Its name."""
    weight: float = ABSENT
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "active": NUMBER,
            "api_id": Union((STRING, INTEGER)),
            "category_id": INTEGER,
            "comment": STRING,
            "discount": NUMBER,
            "id": INTEGER,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER,
            "staff": Array(Ref(__package__, "ServiceStaffItem")),
            "title": STRING,
            "weight": NUMBER,
        },
        open=True,
    )

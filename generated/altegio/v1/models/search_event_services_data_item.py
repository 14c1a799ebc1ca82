# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .search_event_services_data_item_resources_item import SearchEventServicesDataItemResourcesItem
    from .search_event_services_data_item_staff_item import SearchEventServicesDataItemStaffItem
    from .staff_position import StaffPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class SearchEventServicesDataItem(Model):
    """Used by search_event_services."""

    capacity: float | Unset = UNSET
    category: StaffPosition | Unset = UNSET
    id: int | Unset = UNSET
    is_multi: bool | Unset = UNSET
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    resources: list[SearchEventServicesDataItemResourcesItem] | Unset = UNSET
    staff: list[SearchEventServicesDataItemStaffItem] | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "capacity": NUMBER,
            "category": Ref(__package__, "StaffPosition"),
            "id": INTEGER,
            "is_multi": BOOLEAN,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "resources": Array(Ref(__package__, "SearchEventServicesDataItemResourcesItem")),
            "staff": Array(Ref(__package__, "SearchEventServicesDataItemStaffItem")),
            "title": STRING,
        }
    )

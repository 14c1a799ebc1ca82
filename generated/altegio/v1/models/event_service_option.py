# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .event_service_option_resources_item import EventServiceOptionResourcesItem
    from .event_service_option_staff_item import EventServiceOptionStaffItem
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventServiceOption(Model):
    """Used by search_event_services."""

    capacity: float | Unset = UNSET
    category: IdAndTitle | Unset = UNSET
    id: int | Unset = UNSET
    is_multi: bool | Unset = UNSET
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    resources: list[EventServiceOptionResourcesItem] | Unset = UNSET
    staff: list[EventServiceOptionStaffItem] | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "capacity": NUMBER,
            "category": Ref(__package__, "IdAndTitle"),
            "id": INTEGER,
            "is_multi": BOOLEAN,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "resources": Array(Ref(__package__, "EventServiceOptionResourcesItem")),
            "staff": Array(Ref(__package__, "EventServiceOptionStaffItem")),
            "title": STRING,
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .event_service import EventService


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItemService(Model):
    """Part of another model."""

    category: EventService | Unset = UNSET
    category_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    id: int | Unset = UNSET
    image_url: str | Unset = UNSET
    prepaid: str | Unset = UNSET
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    salon_service_id: int | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Ref(__package__, "EventService"),
            "category_id": INTEGER,
            "comment": STRING,
            "id": INTEGER,
            "image_url": STRING,
            "prepaid": STRING,
            "price_max": NUMBER,
            "price_min": NUMBER,
            "salon_service_id": INTEGER,
            "title": STRING,
        }
    )

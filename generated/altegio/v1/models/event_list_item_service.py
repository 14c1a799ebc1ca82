# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .event_service import EventService


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventListItemService(Model):
    """Part of another model."""

    category: EventService | Unset = UNSET
    """Its category."""
    category_id: int | Unset = UNSET
    """The category it is in."""
    comment: str | Unset = UNSET
    """A note."""
    id: int | Unset = UNSET
    """Its id."""
    image_url: str | Unset = UNSET
    prepaid: str | Unset = UNSET
    """Whether it has to be paid in advance: forbidden, optional or required; on appointments whether it can be."""
    price_max: float | Unset = UNSET
    """Highest price, in major units of the currency."""
    price_min: float | Unset = UNSET
    """Lowest price, in major units of the currency."""
    salon_service_id: int | Unset = UNSET
    """Id of its link to the location, where it belongs to a chain."""
    title: str | Unset = UNSET
    """Its name."""

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
        },
        open=True,
    )

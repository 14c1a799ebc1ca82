# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategoryListItem(Model):
    """A service category in a list.

    Used by get_service_category_list, deprecated_get_service_category_list.
    """

    api_id: str | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    id: int | Unset = UNSET
    """Its id."""
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    salon_service_id: int | Unset = UNSET
    """Id of its link to the location, where it belongs to a chain."""
    staff: list[float] | Unset = UNSET
    """Team member or team members."""
    title: str | Unset = UNSET
    """Its name."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "id": INTEGER,
            "is_chain": BOOLEAN,
            "salon_service_id": INTEGER,
            "staff": Array(NUMBER),
            "title": STRING,
            "weight": NUMBER,
        },
        open=True,
    )

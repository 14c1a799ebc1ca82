# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .business_group_types_item import BusinessGroupTypesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class BusinessGroup(Model):
    """Used by get_business_types_by_group."""

    id: int | Unset = UNSET
    """Its id."""
    image: str | Unset = UNSET
    image_small: str | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""
    types: list[BusinessGroupTypesItem] | Unset = UNSET
    """Only calls of these kinds."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "image": STRING,
            "image_small": STRING,
            "title": STRING,
            "types": Array(Ref(__package__, "BusinessGroupTypesItem")),
        },
        open=True,
    )

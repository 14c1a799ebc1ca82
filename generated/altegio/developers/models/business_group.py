# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class BusinessGroupTypesItem(Model):
    """Part of another model."""

    business_group_id: int | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"business_group_id": INTEGER, "id": INTEGER, "title": STRING})

# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class RecordRecordLabelsItem(Model):
    """Part of another model."""

    color: str | Unset = UNSET
    font_color: str | Unset = UNSET
    icon: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "font_color": STRING, "icon": STRING, "id": INTEGER, "title": STRING}
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedTag(Model):
    """Used by create_tag."""

    color: str | Unset = UNSET
    entity: float | Unset = UNSET
    id: int | Unset = UNSET
    salon_id: int | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "entity": NUMBER, "id": INTEGER, "salon_id": INTEGER, "title": STRING}
    )

# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberAttributes(Model):
    """Part of another model."""

    image: str
    is_available_as_assistant: bool
    name: str
    position_id: int
    specialization: str
    tt_markup: int

    SCHEMA: ClassVar[Object] = Object(
        {
            "image": STRING,
            "is_available_as_assistant": BOOLEAN,
            "name": STRING,
            "position_id": INTEGER,
            "specialization": STRING,
            "tt_markup": INTEGER,
        },
        required=("image", "is_available_as_assistant", "name", "position_id", "specialization", "tt_markup"),
        closed=True,
    )

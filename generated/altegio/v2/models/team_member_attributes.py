# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberAttributes(Model):
    """The fields of a team member."""

    image: str
    """Address of the picture."""
    is_available_as_assistant: bool
    """Whether the team member can assist others."""
    name: str
    """Name of the team member."""
    position_id: int
    """The position; 0 is none."""
    specialization: str
    """What the team member does, in words."""
    tt_markup: int
    """Step of the grid in the calendar."""

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
    )

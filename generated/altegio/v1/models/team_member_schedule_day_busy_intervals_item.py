# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberScheduleDayBusyIntervalsItem(Model):
    """Part of another model."""

    entity_id: int | Unset = UNSET
    """What it is for."""
    entity_type: str | Unset = UNSET
    from_: str | Unset = UNSET
    """Begin of the range."""
    to: str | Unset = UNSET
    """End of the range."""

    SCHEMA: ClassVar[Object] = Object(
        {"entity_id": INTEGER, "entity_type": String(enum=("record", "activity")), "from": STRING, "to": STRING},
        renamed={"from": "from_"},
    )

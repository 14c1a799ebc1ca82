# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, Map, Object, Ref, String

if TYPE_CHECKING:
    from .slug_and_title import SlugAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipActivity(Model):
    """Used by get_client_membership_activity_history."""

    date: str | Unset = UNSET
    """Day and time, local to the location."""
    operation_type: SlugAndTitle | Unset = UNSET
    loyalty_entity_changes: dict[str, Any] | None | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(format="date-time"),
            "operation_type": Ref(__package__, "SlugAndTitle"),
            "loyalty_entity_changes": Map(ANY, nullable=True),
        }
    )

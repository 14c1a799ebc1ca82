# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import ANY, UNSET, Map, Model, Object, Ref, String, Unset, define

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

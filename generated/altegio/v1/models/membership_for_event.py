# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref

if TYPE_CHECKING:
    from .membership_for_event_attributes import MembershipForEventAttributes
    from .membership_for_event_relationships import MembershipForEventRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipForEvent(Model):
    """Used by search_memberships_for_event."""

    id: str | Unset = UNSET
    """Its id."""
    type: str | Unset = UNSET
    """Its type."""
    attributes: MembershipForEventAttributes | Unset = UNSET
    relationships: MembershipForEventRelationships | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": STRING,
            "type": STRING,
            "attributes": Ref(__package__, "MembershipForEventAttributes"),
            "relationships": Ref(__package__, "MembershipForEventRelationships"),
        }
    )

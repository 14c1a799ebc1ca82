# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref

if TYPE_CHECKING:
    from .membership_check_for_event_attributes import MembershipCheckForEventAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipCheckForEvent(Model):
    """Used by check_memberships_for_event."""

    id: str | Unset = UNSET
    """Its id."""
    type: str | Unset = UNSET
    """Its type."""
    attributes: MembershipCheckForEventAttributes | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"id": STRING, "type": STRING, "attributes": Ref(__package__, "MembershipCheckForEventAttributes")}
    )

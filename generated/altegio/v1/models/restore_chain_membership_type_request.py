# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class RestoreChainMembershipTypeRequest(Model):
    """Used by chain_loyalty_membership_types_restore."""

    restore_in_title: str
    """Title it is to have."""

    SCHEMA: ClassVar[Object] = Object({"restore_in_title": STRING}, required=("restore_in_title",))

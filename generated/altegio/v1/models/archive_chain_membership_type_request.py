# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ArchiveChainMembershipTypeRequest(Model):
    """Used by chain_loyalty_membership_types_archive."""

    is_archived: Literal["0", "1"]
    """Whether it is off sale."""

    SCHEMA: ClassVar[Object] = Object({"is_archived": String(enum=("0", "1"))}, required=("is_archived",))

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class RestoreChainMembershipTypeRequest(Model):
    """Used by chain_loyalty_membership_types_restore."""

    restore_in_title: str
    """Title it is to have."""

    SCHEMA: ClassVar[Object] = Object({"restore_in_title": STRING}, required=("restore_in_title",))

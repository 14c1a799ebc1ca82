# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .membership_for_event_relationships_loyalty_abonement_type import (
        MembershipForEventRelationshipsLoyaltyAbonementType,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipForEventRelationships(Model):
    """Part of another model."""

    loyalty_abonement_type: MembershipForEventRelationshipsLoyaltyAbonementType | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"loyalty_abonement_type": Ref(__package__, "MembershipForEventRelationshipsLoyaltyAbonementType")}
    )

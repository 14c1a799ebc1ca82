# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Model, Object, Ref, Unset, define


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipForEventAttributes(Model):
    """Part of another model."""

    number: str | Unset = UNSET
    """Its number, as printed."""
    balance: int | Unset = UNSET
    """What is left on it, in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"number": STRING, "balance": INTEGER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipForEventRelationships(Model):
    """Part of another model."""

    loyalty_abonement_type: MembershipForEventRelationshipsLoyaltyAbonementType | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"loyalty_abonement_type": Ref(__package__, "MembershipForEventRelationshipsLoyaltyAbonementType")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipForEventRelationshipsData(Model):
    """Part of another model."""

    id: str | Unset = UNSET
    """Its id."""
    type: str | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object({"id": STRING, "type": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipForEventRelationshipsLoyaltyAbonementType(Model):
    """Part of another model."""

    data: MembershipForEventRelationshipsData | Unset = UNSET
    """The data."""

    SCHEMA: ClassVar[Object] = Object({"data": Ref(__package__, "MembershipForEventRelationshipsData")})

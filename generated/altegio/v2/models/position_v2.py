# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class PositionV2(Model):
    """Used by list_positions_v2, create_position_v2, get_position_v2."""

    type: str | Unset = UNSET
    """Kind of resource, as the API calls it."""
    id: str | Unset = UNSET
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: PositionV2Attributes | Unset = UNSET
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": STRING, "attributes": Ref(__package__, "PositionV2Attributes")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PositionV2Attributes(Model):
    """Part of another model."""

    chain_id: int | Unset = UNSET
    """The chain of locations."""
    title: str | Unset = UNSET
    """Its name."""
    description: str | Unset = UNSET
    """A description."""
    services_binding_type: str | Unset = UNSET
    """Whether services are bound to it: not at all, loosely or strictly."""
    rules_required_fields: list[str] | Unset = UNSET
    """What has to be known of a team member to be given it."""
    only_chain_appointment: bool | Unset = UNSET
    """Whether it can be given in the chain only."""
    salon_ids: list[int] | Unset = UNSET
    """Locations."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "chain_id": INTEGER,
            "title": STRING,
            "description": STRING,
            "services_binding_type": String(enum=("none", "optional", "required")),
            "rules_required_fields": Array(STRING),
            "only_chain_appointment": BOOLEAN,
            "salon_ids": Array(INTEGER),
        }
    )

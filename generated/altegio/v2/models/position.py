# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, STRING, Array, Integer, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Position(Model):
    """A position of team members.

    Used by list_positions, create_position, get_position.
    """

    attributes: PositionAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {"attributes": Ref(__package__, "PositionAttributes"), "id": STRING, "type": String(enum=("position",))},
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PositionAttributes(Model):
    """The fields of a position."""

    chain_id: int
    """The chain of locations."""
    description: str
    """A description."""
    only_chain_appointment: bool
    """Whether it can be given in the chain only."""
    rules_required_fields: list[str]
    """What has to be known of a team member to be given it."""
    salon_ids: list[int]
    """Locations."""
    services_binding_type: int
    """Whether services are bound to it: not at all, loosely or strictly."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "chain_id": INTEGER,
            "description": STRING,
            "only_chain_appointment": BOOLEAN,
            "rules_required_fields": Array(STRING),
            "salon_ids": Array(INTEGER),
            "services_binding_type": Integer(enum=(0, 1, 2)),
            "title": STRING,
        },
        required=(
            "chain_id",
            "description",
            "only_chain_appointment",
            "rules_required_fields",
            "salon_ids",
            "services_binding_type",
            "title",
        ),
    )

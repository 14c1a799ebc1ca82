# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import BOOLEAN, INTEGER, STRING, UNSET, Array, Model, Number, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatePositionQuickRequest(Model):
    """Used by create_position_quick."""

    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"title": STRING}, required=("title",))


@define(slots=False, kw_only=True, eq=False, repr=False)
class Position(Model):
    """A position of team members.

    Used by create_position_quick.
    """

    chain_id: int | Unset = UNSET
    """The chain of locations."""
    description: str | Unset = UNSET
    """A description."""
    id: int | Unset = UNSET
    """Its id."""
    only_chain_appointment: bool | Unset = UNSET
    """Whether it can be given in the chain only."""
    rules_required_fields: list[str] | Unset = UNSET
    """What has to be known of a team member to be given it."""
    services_binding_type: float | Unset = UNSET
    """Whether services are bound to it: 0 no, 2 strictly."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "chain_id": INTEGER,
            "description": STRING,
            "id": INTEGER,
            "only_chain_appointment": BOOLEAN,
            "rules_required_fields": Array(STRING),
            "services_binding_type": Number(enum=(0, 2)),
            "title": STRING,
        }
    )

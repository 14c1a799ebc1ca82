# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import Model, Object, Ref, define

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class StatisticsRelationships(Model):
    """Part of another model."""

    deposits: ToManyRelationship
    """The client's accounts."""

    SCHEMA: ClassVar[Object] = Object({"deposits": Ref(__package__, "ToManyRelationship")}, required=("deposits",))

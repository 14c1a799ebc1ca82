# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import Model, Object, Ref, define

if TYPE_CHECKING:
    from .resource_identifier import ResourceIdentifier


@define(slots=False, kw_only=True, eq=False, repr=False)
class ToOneRelationship(Model):
    """Part of another model."""

    data: ResourceIdentifier | None
    """What it refers to; null or an empty list if nothing."""

    SCHEMA: ClassVar[Object] = Object(
        {"data": Ref(__package__, "ResourceIdentifier", nullable=True)}, required=("data",)
    )

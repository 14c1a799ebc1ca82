# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Array, Model, Object, Ref, define

if TYPE_CHECKING:
    from .resource_instance import ResourceInstance


@define(slots=False, kw_only=True, eq=False, repr=False)
class Resource(Model):
    """A kind of resource, such as a room or a device.

    Used by get_resource_list.
    """

    id: int = ABSENT
    """Its id."""
    instances: list[ResourceInstance] = ABSENT
    """The single resources of this kind."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "instances": Array(Ref(__package__, "ResourceInstance")), "title": STRING}
    )

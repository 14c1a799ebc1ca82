# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .resource_instance import ResourceInstance


@define(slots=False, kw_only=True, eq=False, repr=False)
class Resource(Model):
    """A kind of resource, such as a room or a device.

    Used by get_resource_list.
    """

    id: int | Unset = UNSET
    """Its id."""
    instances: list[ResourceInstance] | Unset = UNSET
    """The single resources of this kind."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "instances": Array(Ref(__package__, "ResourceInstance")), "title": STRING}
    )

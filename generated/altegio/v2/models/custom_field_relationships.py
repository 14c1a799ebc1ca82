# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class CustomFieldRelationships(Model):
    """What a custom field can side-load."""

    custom_field_type: ToOneRelationship | Unset = UNSET
    """Its type."""
    type: ToOneRelationship | Unset = UNSET
    """Kind of resource, as the API calls it."""
    ui_options: ToManyRelationship | Unset = UNSET
    """How it is shown."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "custom_field_type": Ref(__package__, "ToOneRelationship"),
            "type": Ref(__package__, "ToOneRelationship"),
            "ui_options": Ref(__package__, "ToManyRelationship"),
        }
    )

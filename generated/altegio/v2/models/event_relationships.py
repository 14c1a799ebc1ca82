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
class EventRelationships(Model):
    """What a group event can side-load."""

    duration_details: ToOneRelationship | Unset = UNSET
    """Length and break apart."""
    labels: ToManyRelationship | Unset = UNSET
    """Tags."""
    master: ToOneRelationship | Unset = UNSET
    """The team member, under its older name."""
    resource_instances: ToManyRelationship | Unset = UNSET
    """Instances of resources it takes."""
    service: ToOneRelationship | Unset = UNSET
    """The service."""
    staff: ToOneRelationship | Unset = UNSET
    """The team member."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "duration_details": Ref(__package__, "ToOneRelationship"),
            "labels": Ref(__package__, "ToManyRelationship"),
            "master": Ref(__package__, "ToOneRelationship"),
            "resource_instances": Ref(__package__, "ToManyRelationship"),
            "service": Ref(__package__, "ToOneRelationship"),
            "staff": Ref(__package__, "ToOneRelationship"),
        }
    )

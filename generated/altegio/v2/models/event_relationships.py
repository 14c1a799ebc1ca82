# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventRelationships(Model):
    """Part of another model."""

    duration_details: ToOneRelationship | Unset = UNSET
    labels: ToManyRelationship | Unset = UNSET
    master: ToOneRelationship | Unset = UNSET
    resource_instances: ToManyRelationship | Unset = UNSET
    service: ToOneRelationship | Unset = UNSET
    staff: ToOneRelationship | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "duration_details": Ref(__package__, "ToOneRelationship"),
            "labels": Ref(__package__, "ToManyRelationship"),
            "master": Ref(__package__, "ToOneRelationship"),
            "resource_instances": Ref(__package__, "ToManyRelationship"),
            "service": Ref(__package__, "ToOneRelationship"),
            "staff": Ref(__package__, "ToOneRelationship"),
        },
        closed=True,
    )

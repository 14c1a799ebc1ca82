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
class AttendanceProductItemRelationships(Model):
    """What it can side-load."""

    good: ToOneRelationship | Unset = UNSET
    """The product."""
    loyalty_abonement: ToOneRelationship | Unset = UNSET
    """The membership sold or used."""
    loyalty_certificate: ToOneRelationship | Unset = UNSET
    """The gift card sold or used."""
    marks: ToManyRelationship | Unset = UNSET
    """Marking codes."""
    staff: ToOneRelationship | Unset = UNSET
    """The team member."""
    storage_amount: ToOneRelationship | Unset = UNSET
    """How much the storage holds."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "good": Ref(__package__, "ToOneRelationship"),
            "loyalty_abonement": Ref(__package__, "ToOneRelationship"),
            "loyalty_certificate": Ref(__package__, "ToOneRelationship"),
            "marks": Ref(__package__, "ToManyRelationship"),
            "staff": Ref(__package__, "ToOneRelationship"),
            "storage_amount": Ref(__package__, "ToOneRelationship"),
        }
    )

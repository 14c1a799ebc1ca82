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
class ProductRelationships(Model):
    """What a product can side-load."""

    loyalty_abonement_type: ToOneRelationship | Unset = UNSET
    """Type of the membership it sells."""
    loyalty_certificate_type: ToOneRelationship | Unset = UNSET
    """Type of the gift card it sells."""
    mark_settings: ToOneRelationship | Unset = UNSET
    """Whether it needs marking codes."""
    storage_amounts: ToManyRelationship | Unset = UNSET
    """How much each storage holds."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "loyalty_abonement_type": Ref(__package__, "ToOneRelationship"),
            "loyalty_certificate_type": Ref(__package__, "ToOneRelationship"),
            "mark_settings": Ref(__package__, "ToOneRelationship"),
            "storage_amounts": Ref(__package__, "ToManyRelationship"),
        }
    )

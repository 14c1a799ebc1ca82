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
class ProductRelationships(Model):
    """Part of another model."""

    loyalty_abonement_type: ToOneRelationship | Unset = UNSET
    loyalty_certificate_type: ToOneRelationship | Unset = UNSET
    mark_settings: ToOneRelationship | Unset = UNSET
    storage_amounts: ToManyRelationship | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "loyalty_abonement_type": Ref(__package__, "ToOneRelationship"),
            "loyalty_certificate_type": Ref(__package__, "ToOneRelationship"),
            "mark_settings": Ref(__package__, "ToOneRelationship"),
            "storage_amounts": Ref(__package__, "ToManyRelationship"),
        },
        closed=True,
    )

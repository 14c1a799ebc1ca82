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
class BookingUserRelationships(Model):
    """What a client can side-load."""

    agreements: ToOneRelationship | Unset = UNSET
    """What the client agreed to."""
    custom_field_values: ToManyRelationship | Unset = UNSET
    """Values of custom fields."""
    first_successful_visit: ToOneRelationship | Unset = UNSET
    """The first visit the client came to."""
    labels: ToManyRelationship | Unset = UNSET
    """Tags."""
    loyalty_abonements: ToManyRelationship | Unset = UNSET
    """Memberships."""
    loyalty_cards: ToManyRelationship | Unset = UNSET
    """Loyalty cards."""
    loyalty_certificates: ToManyRelationship | Unset = UNSET
    """Gift cards."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "agreements": Ref(__package__, "ToOneRelationship"),
            "custom_field_values": Ref(__package__, "ToManyRelationship"),
            "first_successful_visit": Ref(__package__, "ToOneRelationship"),
            "labels": Ref(__package__, "ToManyRelationship"),
            "loyalty_abonements": Ref(__package__, "ToManyRelationship"),
            "loyalty_cards": Ref(__package__, "ToManyRelationship"),
            "loyalty_certificates": Ref(__package__, "ToManyRelationship"),
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardTypeListItem(Model):
    """Used by get_loyalty_card_type_list_for_client, get_loyalty_card_type_list."""

    id: int | Unset = UNSET
    """Its id."""
    salon_group: IdAndTitle | Unset = UNSET
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "salon_group": Ref(__package__, "IdAndTitle"), "salon_group_id": INTEGER, "title": STRING}
    )

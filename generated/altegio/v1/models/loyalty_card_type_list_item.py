# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Model, Object, Ref, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardTypeListItem(Model):
    """Used by get_loyalty_card_type_list_for_client, get_loyalty_card_type_list."""

    id: int = ABSENT
    """Its id."""
    salon_group: IdAndTitle = ABSENT
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "salon_group": Ref(__package__, "IdAndTitle"), "salon_group_id": INTEGER, "title": STRING}
    )

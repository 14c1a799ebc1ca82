# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref, Union

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .loyalty_card_details_programs_item import LoyaltyCardDetailsProgramsItem
    from .loyalty_card_details_type import LoyaltyCardDetailsType


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCardDetails(Model):
    """Used by issue_loyalty_card, get_loyalty_card_list_by_phone, get_loyalty_card_list_by_client_id, get_user_loyalty_cards."""

    balance: float | Unset = UNSET
    """What is left on it, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    number: str | int | Unset = UNSET
    """Its number, as printed."""
    paid_amount: float | Unset = UNSET
    """What was paid, in major units of the currency."""
    points: int | Unset = UNSET
    """Points on the card."""
    programs: list[LoyaltyCardDetailsProgramsItem] | Unset = UNSET
    """Promotions of the card."""
    salon_group: IdAndTitle | Unset = UNSET
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    sold_amount: float | Unset = UNSET
    """What was sold, in major units of the currency."""
    type: LoyaltyCardDetailsType | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    visits_count: int | Unset = UNSET
    """Number of visits."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance": NUMBER,
            "id": INTEGER,
            "number": Union((STRING, INTEGER)),
            "paid_amount": NUMBER,
            "points": INTEGER,
            "programs": Array(Ref(__package__, "LoyaltyCardDetailsProgramsItem")),
            "salon_group": Ref(__package__, "IdAndTitle"),
            "salon_group_id": INTEGER,
            "sold_amount": NUMBER,
            "type": Ref(__package__, "LoyaltyCardDetailsType"),
            "type_id": INTEGER,
            "visits_count": INTEGER,
        }
    )

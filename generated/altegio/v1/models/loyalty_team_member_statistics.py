# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, Model, Object, Ref, define

if TYPE_CHECKING:
    from .id_and_name import IdAndName
    from .loyalty_client_count import LoyaltyClientCount


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyTeamMemberStatistics(Model):
    """Used by get_loyalty_program_team_member_statistics."""

    client_stats: LoyaltyClientCount = ABSENT
    """Figures of clients."""
    staff: IdAndName = ABSENT
    """Team member or team members."""

    SCHEMA: ClassVar[Object] = Object(
        {"client_stats": Ref(__package__, "LoyaltyClientCount"), "staff": Ref(__package__, "IdAndName")}
    )

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Integer,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .statistics_relationships import StatisticsRelationships


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainAttendanceStatistics(Model):
    """How often a client came in a chain.

    Used by get_booking_user_chain_attendance_statistics.
    """

    attributes: ChainAttendanceStatisticsAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    relationships: StatisticsRelationships
    """References to related resources, which come in `included` if asked for."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ChainAttendanceStatisticsAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "StatisticsRelationships"),
            "type": String(enum=("client_chain_attendances_statistic",)),
        },
        required=("attributes", "id", "relationships", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainAttendanceStatisticsAttributes(Model):
    """The figures of a client in a chain."""

    balance_amount: float
    """What is left on the account, in major units of the currency."""
    failed_attendances_count: int
    """How often the client did not come (at least 0)."""
    last_successful_attendance_datetime: str | None
    """When the client last came, local to the location (YYYY-MM-DD HH:MM:SS)."""
    paid_amount: float
    """What was paid in all, in major units of the currency."""
    spent_amount: float
    """What was spent in all, in major units of the currency."""
    successful_attendances_count: int
    """How often the client came (at least 0)."""
    chain_id: int
    """The chain of locations."""
    company_id: int | Unset = UNSET
    """The location."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "balance_amount": NUMBER,
            "company_id": INTEGER,
            "failed_attendances_count": Integer(minimum=0),
            "last_successful_attendance_datetime": String(
                pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", format="local-date-time", nullable=True
            ),
            "paid_amount": NUMBER,
            "spent_amount": NUMBER,
            "successful_attendances_count": Integer(minimum=0),
            "chain_id": INTEGER,
        },
        required=(
            "balance_amount",
            "chain_id",
            "failed_attendances_count",
            "last_successful_attendance_datetime",
            "paid_amount",
            "spent_amount",
            "successful_attendances_count",
        ),
    )

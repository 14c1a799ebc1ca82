# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal

from altegio_core.schema.generated import (
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    NUMBER_OR_NULL,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Integer,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .team_member_with_position import TeamMemberWithPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistory(Model):
    """Used by search_client_visits."""

    goods_transactions: list[ClientVisitsHistoryGoodsTransaction] | Unset = UNSET
    """Products sold, by line."""
    records: list[ClientVisitsHistoryRecord] | Unset = UNSET
    """Appointments."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "goods_transactions": Array(Ref(__package__, "ClientVisitsHistoryGoodsTransaction")),
            "records": Array(Ref(__package__, "ClientVisitsHistoryRecord")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryGoodsTransaction(Model):
    """Part of another model."""

    comment: str | Unset = UNSET
    """A note."""
    company: IdAndTitle | Unset = UNSET
    """The location."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    goods: list[ClientVisitsHistoryGoodsTransactionGood] | Unset = UNSET
    """Products."""
    id: int | Unset = UNSET
    """Its id."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    staff: TeamMemberWithPosition | Unset = UNSET
    """Team member or team members."""
    visit_id: int | Unset = UNSET
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "company": Ref(__package__, "IdAndTitle"),
            "date": String(format="date-time"),
            "goods": Array(Ref(__package__, "ClientVisitsHistoryGoodsTransactionGood")),
            "id": INTEGER,
            "record_id": INTEGER,
            "staff": Ref(__package__, "TeamMemberWithPosition"),
            "visit_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryGoodsTransactionGood(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    cost_to_pay: float | Unset = UNSET
    """Sum still to be paid, in major units of the currency."""
    discount_percent: float | Unset = UNSET
    """Discount in percent."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    paid_sum: float | Unset = UNSET
    """What was paid, in major units of the currency."""
    payment_status: str | Unset = UNSET
    """State of the payment, such as `not_paid`."""
    title: str | Unset = UNSET
    """Its name."""
    unit: str | Unset = UNSET
    """Unit of measure."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount_percent": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "paid_sum": NUMBER,
            "payment_status": String(enum=("not_paid", "paid_not_full", "paid_full", "paid_over")),
            "title": STRING,
            "unit": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryRecord(Model):
    """Part of another model."""

    attendance: float | Unset = UNSET
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""
    comer: ClientVisitsHistoryRecordComer | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    comment: str | Unset = UNSET
    """A note."""
    company: IdAndTitle | Unset = UNSET
    """The location."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    id: int | Unset = UNSET
    """Its id."""
    services: list[ClientVisitsHistoryRecordService] | Unset = UNSET
    """Services; may be empty."""
    staff: TeamMemberWithPosition | Unset = UNSET
    """Team member or team members."""
    tips: ClientVisitsHistoryRecordTips | Unset = UNSET
    visit_id: int | Unset = UNSET
    """The visit; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": NUMBER,
            "comer": Ref(__package__, "ClientVisitsHistoryRecordComer"),
            "comment": STRING,
            "company": Ref(__package__, "IdAndTitle"),
            "date": String(format="date-time"),
            "id": INTEGER,
            "services": Array(Ref(__package__, "ClientVisitsHistoryRecordService")),
            "staff": Ref(__package__, "TeamMemberWithPosition"),
            "tips": Union(
                (Ref(__package__, "ClientVisitsHistoryRecordTips"), Ref(__package__, "ClientVisitsHistoryRecordTips"))
            ),
            "visit_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryRecordComer(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    slug: str | Unset = UNSET
    """What it is called in the API."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "slug": String(enum=("person", "pet", "vehicle")), "title": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryRecordService(Model):
    """Part of another model."""

    consumables: list[ClientVisitsHistoryRecordServiceConsumable] | Unset = UNSET
    """What it uses up; only if asked for."""
    cost_to_pay: float | Unset = UNSET
    """Sum still to be paid, in major units of the currency."""
    discount_percent: float | Unset = UNSET
    """Discount in percent."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    id: int | Unset = UNSET
    """Its id."""
    paid_sum: float | Unset = UNSET
    """What was paid, in major units of the currency."""
    payment_status: str | Unset = UNSET
    """State of the payment, such as `not_paid`."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "consumables": Array(Ref(__package__, "ClientVisitsHistoryRecordServiceConsumable")),
            "cost_to_pay": NUMBER,
            "discount_percent": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "paid_sum": NUMBER,
            "payment_status": String(enum=("not_paid", "paid_not_full", "paid_full", "paid_over")),
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryRecordServiceConsumable(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    cost_per_unit: float | Unset = UNSET
    """Price of one, in major units of the currency."""
    title: str | Unset = UNSET
    """Its name."""
    unit: str | Unset = UNSET
    """Unit of measure."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "cost_per_unit": NUMBER, "title": STRING, "unit": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientVisitsHistoryRecordTips(Model):
    """Part of another model."""

    has_tips: bool | Unset = UNSET
    sum: float | None | Unset = UNSET
    """Sum in major units of the currency."""

    SCHEMA: ClassVar[Object] = Object({"has_tips": BOOLEAN, "sum": NUMBER_OR_NULL})


@define(slots=False, kw_only=True, eq=False, repr=False)
class SearchClientVisitsRequest(Model):
    """What to search a client's history by. The client is named by id or by phone.

    Used by search_client_visits.
    """

    payment_statuses: list[Literal["not_paid", "paid_not_full", "paid_full", "paid_over"]]
    """Only visits paid so; an empty list for all."""
    attendance: int | None | Unset = UNSET
    """Only visits of this kind; null for all (at least -1, at most 2)."""
    client_id: int | None | Unset = UNSET
    """The client; 0 is none."""
    client_phone: str | None | Unset = UNSET
    """Phone number of the client."""
    from_: str | dt.date | None | Unset = UNSET
    """Date the next page begins at, from `meta.dateCursor.next`; null for the first (YYYY-MM-DD)."""
    to: str | dt.date | None | Unset = UNSET
    """Date the next page ends at, from `meta.dateCursor.next`; null for the first (YYYY-MM-DD)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attendance": Integer(minimum=-1, maximum=2, nullable=True),
            "client_id": INTEGER_OR_NULL,
            "client_phone": STRING_OR_NULL,
            "from": String(format="date", nullable=True),
            "payment_statuses": Array(String(enum=("not_paid", "paid_not_full", "paid_full", "paid_over"))),
            "to": String(format="date", nullable=True),
        },
        required=("payment_statuses",),
        renamed={"from": "from_"},
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Map, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetDayEndReportDataData(Model):
    """Used by get_day_end_report_data."""

    currency: str | Unset = UNSET
    """The currency."""
    paids: GetDayEndReportDataDataPaids | Unset = UNSET
    stats: GetDayEndReportDataDataStats | Unset = UNSET
    z_data: dict[str, list[DayEndClient]] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency": STRING,
            "paids": Ref(__package__, "GetDayEndReportDataDataPaids"),
            "stats": Ref(__package__, "GetDayEndReportDataDataStats"),
            "z_data": Map(Array(Ref(__package__, "DayEndClient"))),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndClient(Model):
    """Part of another model."""

    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    client_name: str | Unset = UNSET
    client_phone: str | Unset = UNSET
    client_email: str | Unset = UNSET
    masters: list[DayEndClientMastersItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_id": INTEGER,
            "client_name": STRING,
            "client_phone": STRING,
            "client_email": STRING,
            "masters": Array(Ref(__package__, "DayEndClientMastersItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndClientMastersItem(Model):
    """Part of another model."""

    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    master_name: str | Unset = UNSET
    service: list[DayEndItem] | Unset = UNSET
    """The service."""
    good: list[DayEndItem] | Unset = UNSET
    """The product, under its older name."""
    others: DayEndItem | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "master_id": INTEGER,
            "master_name": STRING,
            "service": Array(Ref(__package__, "DayEndItem")),
            "good": Array(Ref(__package__, "DayEndItem")),
            "others": Ref(__package__, "DayEndItem"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndItem(Model):
    """Part of another model."""

    item_title: str | Unset = UNSET
    """Name of the service or product."""
    first_cost: float | Unset = UNSET
    """Price of one before discounts, in major units of the currency."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    result_cost: float | Unset = UNSET
    transactions: list[DayEndItemTransactionsItem] | Unset = UNSET
    """The transactions."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "item_title": STRING,
            "first_cost": NUMBER,
            "discount": NUMBER,
            "result_cost": NUMBER,
            "transactions": Array(Ref(__package__, "DayEndItemTransactionsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndItemTransactionsItem(Model):
    """Part of another model."""

    accounts_amount: float | Unset = UNSET
    loyalty_amount: float | Unset = UNSET
    payment_type: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"accounts_amount": NUMBER, "loyalty_amount": NUMBER, "payment_type": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndPayment(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetDayEndReportDataDataPaids(Model):
    """Part of another model."""

    accounts: list[DayEndPayment] | Unset = UNSET
    discount: list[DayEndPayment] | Unset = UNSET
    """Discount in percent."""
    total: GetDayEndReportDataDataPaidsTotal | Unset = UNSET
    """The sum of all."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "accounts": Array(Ref(__package__, "DayEndPayment")),
            "discount": Array(Ref(__package__, "DayEndPayment")),
            "total": Ref(__package__, "GetDayEndReportDataDataPaidsTotal"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetDayEndReportDataDataPaidsTotal(Model):
    """Part of another model."""

    accounts: float | Unset = UNSET
    discount: float | Unset = UNSET
    """Discount in percent."""

    SCHEMA: ClassVar[Object] = Object({"accounts": NUMBER, "discount": NUMBER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetDayEndReportDataDataStats(Model):
    """Part of another model."""

    abonement: int | Unset = UNSET
    abonement_paid: float | Unset = UNSET
    certificates: int | Unset = UNSET
    certificates_paid: float | Unset = UNSET
    clients: int | Unset = UNSET
    """Clients."""
    clients_average: float | Unset = UNSET
    goods: int | Unset = UNSET
    """Products."""
    goods_paid: float | Unset = UNSET
    non_visit_records: int | Unset = UNSET
    non_visit_records_average: float | Unset = UNSET
    records: int | Unset = UNSET
    """Appointments."""
    records_average: float | Unset = UNSET
    targets: int | Unset = UNSET
    targets_paid: float | Unset = UNSET
    visit_records: int | Unset = UNSET
    visit_records_average: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "abonement": INTEGER,
            "abonement_paid": NUMBER,
            "certificates": INTEGER,
            "certificates_paid": NUMBER,
            "clients": INTEGER,
            "clients_average": NUMBER,
            "goods": INTEGER,
            "goods_paid": NUMBER,
            "non_visit_records": INTEGER,
            "non_visit_records_average": NUMBER,
            "records": INTEGER,
            "records_average": NUMBER,
            "targets": INTEGER,
            "targets_paid": NUMBER,
            "visit_records": INTEGER,
            "visit_records_average": NUMBER,
        }
    )

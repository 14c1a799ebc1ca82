# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Array, Map, Model, Object, Ref, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndReport(Model):
    """Used by get_day_end_report_data."""

    currency: str = ABSENT
    """The currency."""
    paids: DayEndReportPaids = ABSENT
    stats: DayEndReportStats = ABSENT
    z_data: dict[str, list[DayEndClient]] = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "currency": STRING,
            "paids": Ref(__package__, "DayEndReportPaids"),
            "stats": Ref(__package__, "DayEndReportStats"),
            "z_data": Map(Array(Ref(__package__, "DayEndClient"))),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndClient(Model):
    """Part of another model."""

    client_id: int = ABSENT
    """The client; 0 is none."""
    client_name: str = ABSENT
    client_phone: str = ABSENT
    client_email: str = ABSENT
    masters: list[DayEndClientMastersItem] = ABSENT

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

    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    master_name: str = ABSENT
    service: list[DayEndItem] = ABSENT
    """The service."""
    good: list[DayEndItem] = ABSENT
    """The product, under its older name."""
    others: DayEndItem = ABSENT

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

    item_title: str = ABSENT
    """Name of the service or product."""
    first_cost: float = ABSENT
    """Price of one before discounts, in major units of the currency."""
    discount: float = ABSENT
    """Discount in percent."""
    result_cost: float = ABSENT
    transactions: list[DayEndItemTransactionsItem] = ABSENT
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

    accounts_amount: float = ABSENT
    loyalty_amount: float = ABSENT
    payment_type: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"accounts_amount": NUMBER, "loyalty_amount": NUMBER, "payment_type": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndPayment(Model):
    """Part of another model."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"amount": NUMBER, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndReportPaids(Model):
    """Part of another model."""

    accounts: list[DayEndPayment] = ABSENT
    discount: list[DayEndPayment] = ABSENT
    """Discount in percent."""
    total: DayEndReportPaidsTotal = ABSENT
    """The sum of all."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "accounts": Array(Ref(__package__, "DayEndPayment")),
            "discount": Array(Ref(__package__, "DayEndPayment")),
            "total": Ref(__package__, "DayEndReportPaidsTotal"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndReportPaidsTotal(Model):
    """Part of another model."""

    accounts: float = ABSENT
    discount: float = ABSENT
    """Discount in percent."""

    SCHEMA: ClassVar[Object] = Object({"accounts": NUMBER, "discount": NUMBER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class DayEndReportStats(Model):
    """Part of another model."""

    abonement: int = ABSENT
    abonement_paid: float = ABSENT
    certificates: int = ABSENT
    certificates_paid: float = ABSENT
    clients: int = ABSENT
    """Clients."""
    clients_average: float = ABSENT
    goods: int = ABSENT
    """Products."""
    goods_paid: float = ABSENT
    non_visit_records: int = ABSENT
    non_visit_records_average: float = ABSENT
    records: int = ABSENT
    """Appointments."""
    records_average: float = ABSENT
    targets: int = ABSENT
    targets_paid: float = ABSENT
    visit_records: int = ABSENT
    visit_records_average: float = ABSENT

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

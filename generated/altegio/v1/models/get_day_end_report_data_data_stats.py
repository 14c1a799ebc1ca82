# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object


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

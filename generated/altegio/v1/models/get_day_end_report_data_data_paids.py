# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .get_day_end_report_data_data_paids_accounts_item import GetDayEndReportDataDataPaidsAccountsItem
    from .get_day_end_report_data_data_paids_total import GetDayEndReportDataDataPaidsTotal


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetDayEndReportDataDataPaids(Model):
    """Part of another model."""

    accounts: list[GetDayEndReportDataDataPaidsAccountsItem] | Unset = UNSET
    discount: list[GetDayEndReportDataDataPaidsAccountsItem] | Unset = UNSET
    """Discount in percent."""
    total: GetDayEndReportDataDataPaidsTotal | Unset = UNSET
    """The sum of all."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "accounts": Array(Ref(__package__, "GetDayEndReportDataDataPaidsAccountsItem")),
            "discount": Array(Ref(__package__, "GetDayEndReportDataDataPaidsAccountsItem")),
            "total": Ref(__package__, "GetDayEndReportDataDataPaidsTotal"),
        }
    )

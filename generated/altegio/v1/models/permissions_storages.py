# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, NUMBER, Array, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsStorages(Model):
    """Part of another model."""

    storages_access: bool | Unset = UNSET
    storages_consumable_report_access: bool | Unset = UNSET
    storages_consumable_report_excel_access: bool | Unset = UNSET
    storages_create_last_days_count: float | Unset = UNSET
    storages_create_transactions_access: bool | Unset = UNSET
    storages_create_transactions_buy_access: bool | Unset = UNSET
    storages_create_transactions_sale_access: bool | Unset = UNSET
    storages_delete_transactions_access: bool | Unset = UNSET
    storages_edit_last_days_count: float | Unset = UNSET
    storages_edit_transactions_access: bool | Unset = UNSET
    storages_edit_transactions_buy_access: bool | Unset = UNSET
    storages_edit_transactions_sale_access: bool | Unset = UNSET
    storages_goods_archive_access: bool | Unset = UNSET
    storages_goods_category_edit_access: bool | Unset = UNSET
    storages_goods_comment_edit_access: bool | Unset = UNSET
    storages_goods_cost_price_edit_access: bool | Unset = UNSET
    storages_goods_create_access: bool | Unset = UNSET
    storages_goods_critical_balance_edit_access: bool | Unset = UNSET
    storages_goods_crud_access: bool | Unset = UNSET
    storages_goods_delete_access: bool | Unset = UNSET
    storages_goods_masses_edit_access: bool | Unset = UNSET
    storages_goods_prime_cost_view_access: bool | Unset = UNSET
    storages_goods_selling_price_edit_access: bool | Unset = UNSET
    storages_goods_title_edit_access: bool | Unset = UNSET
    storages_goods_units_edit_access: bool | Unset = UNSET
    storages_goods_update_access: bool | Unset = UNSET
    storages_ids: list[dict[str, Any]] | Unset = UNSET
    storages_inventory_access: bool | Unset = UNSET
    storages_inventory_create_edit_access: bool | Unset = UNSET
    storages_inventory_delete_access: bool | Unset = UNSET
    storages_inventory_excel_access: bool | Unset = UNSET
    storages_last_days_count: float | Unset = UNSET
    storages_limited_access: bool | Unset = UNSET
    storages_move_goods_access: bool | Unset = UNSET
    storages_remnants_report_access: bool | Unset = UNSET
    storages_remnants_report_excel_access: bool | Unset = UNSET
    storages_sales_report_access: bool | Unset = UNSET
    storages_sales_report_excel_access: bool | Unset = UNSET
    storages_transactions_access: bool | Unset = UNSET
    storages_transactions_excel_access: bool | Unset = UNSET
    storages_transactions_types: list[dict[str, Any]] | Unset = UNSET
    storages_turnover_report_access: bool | Unset = UNSET
    storages_turnover_report_excel_access: bool | Unset = UNSET
    storages_write_off_report_access: bool | Unset = UNSET
    storages_write_off_report_excel_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "storages_access": BOOLEAN,
            "storages_consumable_report_access": BOOLEAN,
            "storages_consumable_report_excel_access": BOOLEAN,
            "storages_create_last_days_count": NUMBER,
            "storages_create_transactions_access": BOOLEAN,
            "storages_create_transactions_buy_access": BOOLEAN,
            "storages_create_transactions_sale_access": BOOLEAN,
            "storages_delete_transactions_access": BOOLEAN,
            "storages_edit_last_days_count": NUMBER,
            "storages_edit_transactions_access": BOOLEAN,
            "storages_edit_transactions_buy_access": BOOLEAN,
            "storages_edit_transactions_sale_access": BOOLEAN,
            "storages_goods_archive_access": BOOLEAN,
            "storages_goods_category_edit_access": BOOLEAN,
            "storages_goods_comment_edit_access": BOOLEAN,
            "storages_goods_cost_price_edit_access": BOOLEAN,
            "storages_goods_create_access": BOOLEAN,
            "storages_goods_critical_balance_edit_access": BOOLEAN,
            "storages_goods_crud_access": BOOLEAN,
            "storages_goods_delete_access": BOOLEAN,
            "storages_goods_masses_edit_access": BOOLEAN,
            "storages_goods_prime_cost_view_access": BOOLEAN,
            "storages_goods_selling_price_edit_access": BOOLEAN,
            "storages_goods_title_edit_access": BOOLEAN,
            "storages_goods_units_edit_access": BOOLEAN,
            "storages_goods_update_access": BOOLEAN,
            "storages_ids": Array(Map(ANY)),
            "storages_inventory_access": BOOLEAN,
            "storages_inventory_create_edit_access": BOOLEAN,
            "storages_inventory_delete_access": BOOLEAN,
            "storages_inventory_excel_access": BOOLEAN,
            "storages_last_days_count": NUMBER,
            "storages_limited_access": BOOLEAN,
            "storages_move_goods_access": BOOLEAN,
            "storages_remnants_report_access": BOOLEAN,
            "storages_remnants_report_excel_access": BOOLEAN,
            "storages_sales_report_access": BOOLEAN,
            "storages_sales_report_excel_access": BOOLEAN,
            "storages_transactions_access": BOOLEAN,
            "storages_transactions_excel_access": BOOLEAN,
            "storages_transactions_types": Array(Map(ANY)),
            "storages_turnover_report_access": BOOLEAN,
            "storages_turnover_report_excel_access": BOOLEAN,
            "storages_write_off_report_access": BOOLEAN,
            "storages_write_off_report_excel_access": BOOLEAN,
        }
    )

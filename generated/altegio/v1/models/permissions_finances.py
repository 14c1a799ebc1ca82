# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, Array, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsFinances(Model):
    """Part of another model."""

    calculation_create_by_master_not_limitation_today_access: bool | Unset = UNSET
    expenses_create_access: bool | Unset = UNSET
    expenses_delete_access: bool | Unset = UNSET
    expenses_read_access: bool | Unset = UNSET
    expenses_update_access: bool | Unset = UNSET
    finances_access: bool | Unset = UNSET
    finances_accounts_access: bool | Unset = UNSET
    finances_accounts_banalce_access: bool | Unset = UNSET
    finances_accounts_ids: list[dict[str, Any]] | Unset = UNSET
    finances_accounts_limited_access: bool | Unset = UNSET
    finances_create_last_days_count: float | Unset = UNSET
    finances_create_transactions_access: bool | Unset = UNSET
    finances_delete_transactions_access: bool | Unset = UNSET
    finances_edit_last_days_count: float | Unset = UNSET
    finances_edit_transactions_access: bool | Unset = UNSET
    finances_expenses_create_access: bool | Unset = UNSET
    finances_expenses_delete_access: bool | Unset = UNSET
    finances_expenses_ids: list[dict[str, Any]] | Unset = UNSET
    finances_expenses_read_access: bool | Unset = UNSET
    finances_expenses_update_access: bool | Unset = UNSET
    finances_kkm_settings_read_access: bool | Unset = UNSET
    finances_kkm_settings_update_access: bool | Unset = UNSET
    finances_kkm_transactions_access: bool | Unset = UNSET
    finances_last_days_count: float | Unset = UNSET
    finances_options_read_access: bool | Unset = UNSET
    finances_options_update_access: bool | Unset = UNSET
    finances_payroll_calculation_create_access: bool | Unset = UNSET
    finances_payroll_calculation_create_by_master_access: bool | Unset = UNSET
    finances_payroll_calculation_create_not_limitation_today_access: bool | Unset = UNSET
    finances_period_report_access: bool | Unset = UNSET
    finances_period_report_excel_access: bool | Unset = UNSET
    finances_print_check_access: bool | Unset = UNSET
    finances_salary_access_master_checkbox: bool | Unset = UNSET
    finances_salary_access_master_id: int | Unset = UNSET
    finances_salary_calc_access: bool | Unset = UNSET
    finances_salary_master_not_limitation_today_access: bool | Unset = UNSET
    finances_salary_not_limitation_today_access: bool | Unset = UNSET
    finances_salary_schemes_access: bool | Unset = UNSET
    finances_settings_invoicing_read_access: bool | Unset = UNSET
    finances_settings_invoicing_update_access: bool | Unset = UNSET
    finances_suppliers_create_access: bool | Unset = UNSET
    finances_suppliers_delete_access: bool | Unset = UNSET
    finances_suppliers_excel_access: bool | Unset = UNSET
    finances_suppliers_read_access: bool | Unset = UNSET
    finances_suppliers_update_access: bool | Unset = UNSET
    finances_transactions_access: bool | Unset = UNSET
    finances_transactions_excel_access: bool | Unset = UNSET
    finances_year_report_access: bool | Unset = UNSET
    finances_year_report_excel_access: bool | Unset = UNSET
    finances_z_report_access: bool | Unset = UNSET
    finances_z_report_excel_access: bool | Unset = UNSET
    finances_z_report_no_limit_today_access: bool | Unset = UNSET
    get_salary_access_master_id: int | Unset = UNSET
    kkm_settings_reed_access: bool | Unset = UNSET
    kkm_settings_update_access: bool | Unset = UNSET
    kkm_transactions_accounts_access: bool | Unset = UNSET
    options_read_access: bool | Unset = UNSET
    options_update_access: bool | Unset = UNSET
    settings_invoicing_read_access: bool | Unset = UNSET
    settings_invoicing_update_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "calculation_create_by_master_not_limitation_today_access": BOOLEAN,
            "expenses_create_access": BOOLEAN,
            "expenses_delete_access": BOOLEAN,
            "expenses_read_access": BOOLEAN,
            "expenses_update_access": BOOLEAN,
            "finances_access": BOOLEAN,
            "finances_accounts_access": BOOLEAN,
            "finances_accounts_banalce_access": BOOLEAN,
            "finances_accounts_ids": Array(Map(ANY)),
            "finances_accounts_limited_access": BOOLEAN,
            "finances_create_last_days_count": NUMBER,
            "finances_create_transactions_access": BOOLEAN,
            "finances_delete_transactions_access": BOOLEAN,
            "finances_edit_last_days_count": NUMBER,
            "finances_edit_transactions_access": BOOLEAN,
            "finances_expenses_create_access": BOOLEAN,
            "finances_expenses_delete_access": BOOLEAN,
            "finances_expenses_ids": Array(Map(ANY)),
            "finances_expenses_read_access": BOOLEAN,
            "finances_expenses_update_access": BOOLEAN,
            "finances_kkm_settings_read_access": BOOLEAN,
            "finances_kkm_settings_update_access": BOOLEAN,
            "finances_kkm_transactions_access": BOOLEAN,
            "finances_last_days_count": NUMBER,
            "finances_options_read_access": BOOLEAN,
            "finances_options_update_access": BOOLEAN,
            "finances_payroll_calculation_create_access": BOOLEAN,
            "finances_payroll_calculation_create_by_master_access": BOOLEAN,
            "finances_payroll_calculation_create_not_limitation_today_access": BOOLEAN,
            "finances_period_report_access": BOOLEAN,
            "finances_period_report_excel_access": BOOLEAN,
            "finances_print_check_access": BOOLEAN,
            "finances_salary_access_master_checkbox": BOOLEAN,
            "finances_salary_access_master_id": INTEGER,
            "finances_salary_calc_access": BOOLEAN,
            "finances_salary_master_not_limitation_today_access": BOOLEAN,
            "finances_salary_not_limitation_today_access": BOOLEAN,
            "finances_salary_schemes_access": BOOLEAN,
            "finances_settings_invoicing_read_access": BOOLEAN,
            "finances_settings_invoicing_update_access": BOOLEAN,
            "finances_suppliers_create_access": BOOLEAN,
            "finances_suppliers_delete_access": BOOLEAN,
            "finances_suppliers_excel_access": BOOLEAN,
            "finances_suppliers_read_access": BOOLEAN,
            "finances_suppliers_update_access": BOOLEAN,
            "finances_transactions_access": BOOLEAN,
            "finances_transactions_excel_access": BOOLEAN,
            "finances_year_report_access": BOOLEAN,
            "finances_year_report_excel_access": BOOLEAN,
            "finances_z_report_access": BOOLEAN,
            "finances_z_report_excel_access": BOOLEAN,
            "finances_z_report_no_limit_today_access": BOOLEAN,
            "get_salary_access_master_id": INTEGER,
            "kkm_settings_reed_access": BOOLEAN,
            "kkm_settings_update_access": BOOLEAN,
            "kkm_transactions_accounts_access": BOOLEAN,
            "options_read_access": BOOLEAN,
            "options_update_access": BOOLEAN,
            "settings_invoicing_read_access": BOOLEAN,
            "settings_invoicing_update_access": BOOLEAN,
        }
    )

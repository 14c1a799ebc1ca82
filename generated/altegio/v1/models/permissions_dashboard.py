# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsDashboard(Model):
    """Part of another model."""

    dash_access: bool | Unset = UNSET
    dash_message_access: bool | Unset = UNSET
    dash_message_excel_access: bool | Unset = UNSET
    dash_message_phones_access: bool | Unset = UNSET
    dash_phones_access: bool | Unset = UNSET
    dash_records_access: bool | Unset = UNSET
    dash_records_excel_access: bool | Unset = UNSET
    dash_records_last_days_count: float | Unset = UNSET
    dash_records_phones_access: bool | Unset = UNSET
    dash_reviews_access: bool | Unset = UNSET
    dash_reviews_delete_access: bool | Unset = UNSET
    dashboard_access: bool | Unset = UNSET
    dashboard_calls_access: bool | Unset = UNSET
    dashboard_calls_excel_access: bool | Unset = UNSET
    dashboard_calls_phones_access: bool | Unset = UNSET
    security_2fa_access: bool | Unset = UNSET
    security_access: bool | Unset = UNSET
    security_data_changes_access: bool | Unset = UNSET
    security_employee_changes_access: bool | Unset = UNSET
    security_export_import_access: bool | Unset = UNSET
    security_logins_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "dash_access": BOOLEAN,
            "dash_message_access": BOOLEAN,
            "dash_message_excel_access": BOOLEAN,
            "dash_message_phones_access": BOOLEAN,
            "dash_phones_access": BOOLEAN,
            "dash_records_access": BOOLEAN,
            "dash_records_excel_access": BOOLEAN,
            "dash_records_last_days_count": NUMBER,
            "dash_records_phones_access": BOOLEAN,
            "dash_reviews_access": BOOLEAN,
            "dash_reviews_delete_access": BOOLEAN,
            "dashboard_access": BOOLEAN,
            "dashboard_calls_access": BOOLEAN,
            "dashboard_calls_excel_access": BOOLEAN,
            "dashboard_calls_phones_access": BOOLEAN,
            "security_2fa_access": BOOLEAN,
            "security_access": BOOLEAN,
            "security_data_changes_access": BOOLEAN,
            "security_employee_changes_access": BOOLEAN,
            "security_export_import_access": BOOLEAN,
            "security_logins_access": BOOLEAN,
        }
    )

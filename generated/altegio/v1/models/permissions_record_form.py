# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsRecordForm(Model):
    """Part of another model."""

    assistants_management_access: bool | Unset = UNSET
    assistants_reward_share_edit_access: bool | Unset = UNSET
    create_records_access: bool | Unset = UNSET
    custom_fields_client_values_edit_access: bool | Unset = UNSET
    custom_fields_client_values_read_access: bool | Unset = UNSET
    custom_fields_record_values_edit_access: bool | Unset = UNSET
    custom_fields_record_values_read_access: bool | Unset = UNSET
    delete_customer_came_records_access: bool | Unset = UNSET
    delete_paid_records_access: bool | Unset = UNSET
    delete_records_access: bool | Unset = UNSET
    edit_records_access: bool | Unset = UNSET
    edit_records_attendance_access: bool | Unset = UNSET
    record_edit_full_paid_access: bool | Unset = UNSET
    record_edit_full_paid_client_came_access: bool | Unset = UNSET
    record_edit_full_paid_client_confirm_access: bool | Unset = UNSET
    record_form_access: bool | Unset = UNSET
    record_form_client_access: bool | Unset = UNSET
    record_form_client_add_access: bool | Unset = UNSET
    records_autocomplete_access: bool | Unset = UNSET
    records_autocomplete_phone_access: bool | Unset = UNSET
    records_consumables_edit_access: bool | Unset = UNSET
    records_edit_comment_access: bool | Unset = UNSET
    records_edit_date_and_master_access: bool | Unset = UNSET
    records_edit_duration_access: bool | Unset = UNSET
    records_edit_last_days_count: float | Unset = UNSET
    records_edit_services_access: bool | Unset = UNSET
    records_finances_access: bool | Unset = UNSET
    records_finances_last_days_count: float | Unset = UNSET
    records_finances_pay_from_deposits_access: bool | Unset = UNSET
    records_goods_access: bool | Unset = UNSET
    records_goods_cost_access: bool | Unset = UNSET
    records_goods_create_last_days_count: float | Unset = UNSET
    records_goods_create_transaction_access: bool | Unset = UNSET
    records_goods_discount_access: bool | Unset = UNSET
    records_goods_edit_last_days_count: float | Unset = UNSET
    records_goods_edit_transaction_access: bool | Unset = UNSET
    records_group_id: int | Unset = UNSET
    records_group_id_access: bool | Unset = UNSET
    records_services_cost_access: bool | Unset = UNSET
    records_services_discount_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "assistants_management_access": BOOLEAN,
            "assistants_reward_share_edit_access": BOOLEAN,
            "create_records_access": BOOLEAN,
            "custom_fields_client_values_edit_access": BOOLEAN,
            "custom_fields_client_values_read_access": BOOLEAN,
            "custom_fields_record_values_edit_access": BOOLEAN,
            "custom_fields_record_values_read_access": BOOLEAN,
            "delete_customer_came_records_access": BOOLEAN,
            "delete_paid_records_access": BOOLEAN,
            "delete_records_access": BOOLEAN,
            "edit_records_access": BOOLEAN,
            "edit_records_attendance_access": BOOLEAN,
            "record_edit_full_paid_access": BOOLEAN,
            "record_edit_full_paid_client_came_access": BOOLEAN,
            "record_edit_full_paid_client_confirm_access": BOOLEAN,
            "record_form_access": BOOLEAN,
            "record_form_client_access": BOOLEAN,
            "record_form_client_add_access": BOOLEAN,
            "records_autocomplete_access": BOOLEAN,
            "records_autocomplete_phone_access": BOOLEAN,
            "records_consumables_edit_access": BOOLEAN,
            "records_edit_comment_access": BOOLEAN,
            "records_edit_date_and_master_access": BOOLEAN,
            "records_edit_duration_access": BOOLEAN,
            "records_edit_last_days_count": NUMBER,
            "records_edit_services_access": BOOLEAN,
            "records_finances_access": BOOLEAN,
            "records_finances_last_days_count": NUMBER,
            "records_finances_pay_from_deposits_access": BOOLEAN,
            "records_goods_access": BOOLEAN,
            "records_goods_cost_access": BOOLEAN,
            "records_goods_create_last_days_count": NUMBER,
            "records_goods_create_transaction_access": BOOLEAN,
            "records_goods_discount_access": BOOLEAN,
            "records_goods_edit_last_days_count": NUMBER,
            "records_goods_edit_transaction_access": BOOLEAN,
            "records_group_id": INTEGER,
            "records_group_id_access": BOOLEAN,
            "records_services_cost_access": BOOLEAN,
            "records_services_discount_access": BOOLEAN,
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsClients(Model):
    """Part of another model."""

    client_comments_add_access: bool | Unset = UNSET
    client_comments_list_access: bool | Unset = UNSET
    client_comments_other_edit_access: bool | Unset = UNSET
    client_comments_own_edit_access: bool | Unset = UNSET
    client_files_delete_access: bool | Unset = UNSET
    client_files_list_access: bool | Unset = UNSET
    client_files_upload_access: bool | Unset = UNSET
    client_phones_access: bool | Unset = UNSET
    clients_access: bool | Unset = UNSET
    clients_card_comment_access: bool | Unset = UNSET
    clients_card_comment_edit_access: bool | Unset = UNSET
    clients_card_phone_access: bool | Unset = UNSET
    clients_delete_access: bool | Unset = UNSET
    clients_deposits_access: bool | Unset = UNSET
    clients_deposits_create_access: bool | Unset = UNSET
    clients_deposits_history_access: bool | Unset = UNSET
    clients_deposits_topup_access: bool | Unset = UNSET
    clients_edit_access: bool | Unset = UNSET
    clients_excel_access: bool | Unset = UNSET
    clients_loyalty_read_access: bool | Unset = UNSET
    clients_loyalty_settings_access: bool | Unset = UNSET
    clients_phones_access: bool | Unset = UNSET
    clients_phones_email_access: bool | Unset = UNSET
    clients_show_attendance_history_access: bool | Unset = UNSET
    clients_surname_middle_name_access: bool | Unset = UNSET
    clients_surname_middle_name_edit_access: bool | Unset = UNSET
    clients_surname_patronymic_access: bool | Unset = UNSET
    clients_surname_patronymic_edit_access: bool | Unset = UNSET
    clients_visit_master_id: int | Unset = UNSET
    excel_access: bool | Unset = UNSET
    get_visit_master_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "client_comments_add_access": BOOLEAN,
            "client_comments_list_access": BOOLEAN,
            "client_comments_other_edit_access": BOOLEAN,
            "client_comments_own_edit_access": BOOLEAN,
            "client_files_delete_access": BOOLEAN,
            "client_files_list_access": BOOLEAN,
            "client_files_upload_access": BOOLEAN,
            "client_phones_access": BOOLEAN,
            "clients_access": BOOLEAN,
            "clients_card_comment_access": BOOLEAN,
            "clients_card_comment_edit_access": BOOLEAN,
            "clients_card_phone_access": BOOLEAN,
            "clients_delete_access": BOOLEAN,
            "clients_deposits_access": BOOLEAN,
            "clients_deposits_create_access": BOOLEAN,
            "clients_deposits_history_access": BOOLEAN,
            "clients_deposits_topup_access": BOOLEAN,
            "clients_edit_access": BOOLEAN,
            "clients_excel_access": BOOLEAN,
            "clients_loyalty_read_access": BOOLEAN,
            "clients_loyalty_settings_access": BOOLEAN,
            "clients_phones_access": BOOLEAN,
            "clients_phones_email_access": BOOLEAN,
            "clients_show_attendance_history_access": BOOLEAN,
            "clients_surname_middle_name_access": BOOLEAN,
            "clients_surname_middle_name_edit_access": BOOLEAN,
            "clients_surname_patronymic_access": BOOLEAN,
            "clients_surname_patronymic_edit_access": BOOLEAN,
            "clients_visit_master_id": INTEGER,
            "excel_access": BOOLEAN,
            "get_visit_master_id": INTEGER,
        }
    )

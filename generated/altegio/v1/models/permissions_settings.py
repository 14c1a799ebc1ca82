# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsSettings(Model):
    """Part of another model."""

    create_users_access: bool | Unset = UNSET
    delete_users_access: bool | Unset = UNSET
    edit_master_service_and_duration: bool | Unset = UNSET
    edit_users_access: bool | Unset = UNSET
    is_salon_tips_manager: bool | Unset = UNSET
    limited_users_access: bool | Unset = UNSET
    master_create: bool | Unset = UNSET
    master_delete: bool | Unset = UNSET
    master_edit: bool | Unset = UNSET
    schedule_edit: bool | Unset = UNSET
    services_delete: bool | Unset = UNSET
    services_edit: bool | Unset = UNSET
    settings_access: bool | Unset = UNSET
    settings_basis_access: bool | Unset = UNSET
    settings_clients_labels_access: bool | Unset = UNSET
    settings_close_docs_access: bool | Unset = UNSET
    settings_email_notifications_access: bool | Unset = UNSET
    settings_information_access: bool | Unset = UNSET
    settings_master_access: bool | Unset = UNSET
    settings_master_dismiss_access: bool | Unset = UNSET
    settings_notifications_access: bool | Unset = UNSET
    settings_positions_create: bool | Unset = UNSET
    settings_positions_delete: bool | Unset = UNSET
    settings_positions_read: bool | Unset = UNSET
    settings_services_access: bool | Unset = UNSET
    settings_services_create_access: bool | Unset = UNSET
    settings_services_edit_image_access: bool | Unset = UNSET
    settings_services_edit_online_pay_access: bool | Unset = UNSET
    settings_services_edit_online_seance_date_time_access: bool | Unset = UNSET
    settings_services_edit_price_access: bool | Unset = UNSET
    settings_services_edit_services_related_resource_access: bool | Unset = UNSET
    settings_services_edit_title_access: bool | Unset = UNSET
    settings_services_relation_category_access: bool | Unset = UNSET
    settings_template_notifications_access: bool | Unset = UNSET
    settings_user_notifications_access: bool | Unset = UNSET
    tech_card_edit: bool | Unset = UNSET
    users_access: bool | Unset = UNSET
    webhook_read_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "create_users_access": BOOLEAN,
            "delete_users_access": BOOLEAN,
            "edit_master_service_and_duration": BOOLEAN,
            "edit_users_access": BOOLEAN,
            "is_salon_tips_manager": BOOLEAN,
            "limited_users_access": BOOLEAN,
            "master_create": BOOLEAN,
            "master_delete": BOOLEAN,
            "master_edit": BOOLEAN,
            "schedule_edit": BOOLEAN,
            "services_delete": BOOLEAN,
            "services_edit": BOOLEAN,
            "settings_access": BOOLEAN,
            "settings_basis_access": BOOLEAN,
            "settings_clients_labels_access": BOOLEAN,
            "settings_close_docs_access": BOOLEAN,
            "settings_email_notifications_access": BOOLEAN,
            "settings_information_access": BOOLEAN,
            "settings_master_access": BOOLEAN,
            "settings_master_dismiss_access": BOOLEAN,
            "settings_notifications_access": BOOLEAN,
            "settings_positions_create": BOOLEAN,
            "settings_positions_delete": BOOLEAN,
            "settings_positions_read": BOOLEAN,
            "settings_services_access": BOOLEAN,
            "settings_services_create_access": BOOLEAN,
            "settings_services_edit_image_access": BOOLEAN,
            "settings_services_edit_online_pay_access": BOOLEAN,
            "settings_services_edit_online_seance_date_time_access": BOOLEAN,
            "settings_services_edit_price_access": BOOLEAN,
            "settings_services_edit_services_related_resource_access": BOOLEAN,
            "settings_services_edit_title_access": BOOLEAN,
            "settings_services_relation_category_access": BOOLEAN,
            "settings_template_notifications_access": BOOLEAN,
            "settings_user_notifications_access": BOOLEAN,
            "tech_card_edit": BOOLEAN,
            "users_access": BOOLEAN,
            "webhook_read_access": BOOLEAN,
        }
    )

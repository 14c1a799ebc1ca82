# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class Permissions(Model):
    """Used by get_permission_list."""

    clients: PermissionsClients = ABSENT
    """Clients."""
    comers: PermissionsComers | Unset = UNSET
    dashboard: PermissionsDashboard = ABSENT
    finances: PermissionsFinances = ABSENT
    loyalty: PermissionsLoyalty = ABSENT
    notification: PermissionsNotification = ABSENT
    online_record: PermissionsOnlineRecord | Unset = UNSET
    other: PermissionsOther = ABSENT
    record_form: PermissionsRecordForm = ABSENT
    security: PermissionsSecurity | Unset = UNSET
    security_2fa_access: bool | Unset = UNSET
    security_access: bool | Unset = UNSET
    security_data_changes_access: bool | Unset = UNSET
    security_employee_changes_access: bool | Unset = UNSET
    security_export_import_access: bool | Unset = UNSET
    security_logins_access: bool | Unset = UNSET
    settings: PermissionsSettings = ABSENT
    storages: PermissionsStorages = ABSENT
    timetable: PermissionsTimetable = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "clients": Ref(__package__, "PermissionsClients"),
            "comers": Ref(__package__, "PermissionsComers"),
            "dashboard": Ref(__package__, "PermissionsDashboard"),
            "finances": Ref(__package__, "PermissionsFinances"),
            "loyalty": Ref(__package__, "PermissionsLoyalty"),
            "notification": Ref(__package__, "PermissionsNotification"),
            "online_record": Ref(__package__, "PermissionsOnlineRecord"),
            "other": Ref(__package__, "PermissionsOther"),
            "record_form": Ref(__package__, "PermissionsRecordForm"),
            "security": Ref(__package__, "PermissionsSecurity"),
            "security_2fa_access": BOOLEAN,
            "security_access": BOOLEAN,
            "security_data_changes_access": BOOLEAN,
            "security_employee_changes_access": BOOLEAN,
            "security_export_import_access": BOOLEAN,
            "security_logins_access": BOOLEAN,
            "settings": Ref(__package__, "PermissionsSettings"),
            "storages": Ref(__package__, "PermissionsStorages"),
            "timetable": Ref(__package__, "PermissionsTimetable"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsClients(Model):
    """Part of another model."""

    client_comments_add_access: bool = ABSENT
    client_comments_list_access: bool = ABSENT
    client_comments_other_edit_access: bool = ABSENT
    client_comments_own_edit_access: bool = ABSENT
    client_files_delete_access: bool = ABSENT
    client_files_list_access: bool = ABSENT
    client_files_upload_access: bool = ABSENT
    client_phones_access: bool = ABSENT
    clients_access: bool = ABSENT
    clients_card_comment_access: bool | Unset = UNSET
    clients_card_comment_edit_access: bool | Unset = UNSET
    clients_card_phone_access: bool = ABSENT
    clients_delete_access: bool = ABSENT
    clients_deposits_access: bool | Unset = UNSET
    clients_deposits_create_access: bool | Unset = UNSET
    clients_deposits_history_access: bool | Unset = UNSET
    clients_deposits_topup_access: bool | Unset = UNSET
    clients_edit_access: bool | Unset = UNSET
    clients_excel_access: bool = ABSENT
    clients_loyalty_read_access: bool | Unset = UNSET
    clients_loyalty_settings_access: bool | Unset = UNSET
    clients_phones_access: bool | Unset = UNSET
    clients_phones_email_access: bool = ABSENT
    clients_show_attendance_history_access: bool | Unset = UNSET
    clients_surname_middle_name_access: bool | Unset = UNSET
    clients_surname_middle_name_edit_access: bool | Unset = UNSET
    clients_surname_patronymic_access: bool | Unset = UNSET
    clients_surname_patronymic_edit_access: bool | Unset = UNSET
    clients_visit_master_id: int = ABSENT
    excel_access: bool = ABSENT
    get_visit_master_id: int = ABSENT

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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsComers(Model):
    """Part of another model."""

    comers_access: bool | Unset = UNSET
    comers_info_vehicle_edit_access: bool | Unset = UNSET
    comers_info_vehicle_view_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "comers_access": BOOLEAN,
            "comers_info_vehicle_edit_access": BOOLEAN,
            "comers_info_vehicle_view_access": BOOLEAN,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsDashboard(Model):
    """Part of another model."""

    dash_access: bool = ABSENT
    dash_message_access: bool = ABSENT
    dash_message_excel_access: bool = ABSENT
    dash_message_phones_access: bool = ABSENT
    dash_phones_access: bool = ABSENT
    dash_records_access: bool = ABSENT
    dash_records_excel_access: bool = ABSENT
    dash_records_last_days_count: float = ABSENT
    dash_records_phones_access: bool = ABSENT
    dash_reviews_access: bool = ABSENT
    dash_reviews_delete_access: bool = ABSENT
    dashboard_access: bool = ABSENT
    dashboard_calls_access: bool = ABSENT
    dashboard_calls_excel_access: bool = ABSENT
    dashboard_calls_phones_access: bool = ABSENT
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsFinances(Model):
    """Part of another model."""

    calculation_create_by_master_not_limitation_today_access: bool = ABSENT
    expenses_create_access: bool = ABSENT
    expenses_delete_access: bool = ABSENT
    expenses_read_access: bool = ABSENT
    expenses_update_access: bool = ABSENT
    finances_access: bool = ABSENT
    finances_accounts_access: bool = ABSENT
    finances_accounts_banalce_access: bool = ABSENT
    finances_accounts_ids: list[dict[str, Any]] = ABSENT
    finances_accounts_limited_access: bool | Unset = UNSET
    finances_create_last_days_count: float = ABSENT
    finances_create_transactions_access: bool = ABSENT
    finances_delete_transactions_access: bool = ABSENT
    finances_edit_last_days_count: float = ABSENT
    finances_edit_transactions_access: bool = ABSENT
    finances_expenses_create_access: bool = ABSENT
    finances_expenses_delete_access: bool = ABSENT
    finances_expenses_ids: list[dict[str, Any]] = ABSENT
    finances_expenses_read_access: bool = ABSENT
    finances_expenses_update_access: bool = ABSENT
    finances_kkm_settings_read_access: bool = ABSENT
    finances_kkm_settings_update_access: bool = ABSENT
    finances_kkm_transactions_access: bool = ABSENT
    finances_last_days_count: float = ABSENT
    finances_options_read_access: bool = ABSENT
    finances_options_update_access: bool = ABSENT
    finances_payroll_calculation_create_access: bool = ABSENT
    finances_payroll_calculation_create_by_master_access: bool = ABSENT
    finances_payroll_calculation_create_not_limitation_today_access: bool = ABSENT
    finances_period_report_access: bool = ABSENT
    finances_period_report_excel_access: bool = ABSENT
    finances_print_check_access: bool = ABSENT
    finances_salary_access_master_checkbox: bool = ABSENT
    finances_salary_access_master_id: int = ABSENT
    finances_salary_calc_access: bool = ABSENT
    finances_salary_master_not_limitation_today_access: bool = ABSENT
    finances_salary_not_limitation_today_access: bool = ABSENT
    finances_salary_schemes_access: bool = ABSENT
    finances_settings_invoicing_read_access: bool = ABSENT
    finances_settings_invoicing_update_access: bool = ABSENT
    finances_suppliers_create_access: bool = ABSENT
    finances_suppliers_delete_access: bool = ABSENT
    finances_suppliers_excel_access: bool = ABSENT
    finances_suppliers_read_access: bool = ABSENT
    finances_suppliers_update_access: bool = ABSENT
    finances_transactions_access: bool = ABSENT
    finances_transactions_excel_access: bool = ABSENT
    finances_year_report_access: bool = ABSENT
    finances_year_report_excel_access: bool = ABSENT
    finances_z_report_access: bool = ABSENT
    finances_z_report_excel_access: bool = ABSENT
    finances_z_report_no_limit_today_access: bool = ABSENT
    get_salary_access_master_id: int = ABSENT
    kkm_settings_reed_access: bool = ABSENT
    kkm_settings_update_access: bool = ABSENT
    kkm_transactions_accounts_access: bool = ABSENT
    options_read_access: bool = ABSENT
    options_update_access: bool = ABSENT
    settings_invoicing_read_access: bool = ABSENT
    settings_invoicing_update_access: bool = ABSENT

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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsLoyalty(Model):
    """Part of another model."""

    has_loyalty_access: bool = ABSENT
    has_loyalty_cards_manual_transactions_access: bool = ABSENT
    loyalty_abonement_balance_edit_access: bool | Unset = UNSET
    loyalty_abonement_history_access: bool | Unset = UNSET
    loyalty_abonement_period_edit_access: bool | Unset = UNSET
    loyalty_access: bool = ABSENT
    loyalty_cards_issue_and_removal_access: bool | Unset = UNSET
    loyalty_cards_manual_transactions_access: bool = ABSENT
    loyalty_certificate_and_abonement_manual_transactions_access: bool = ABSENT
    loyalty_certificate_balance_edit_access: bool | Unset = UNSET
    loyalty_certificate_period_edit_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "has_loyalty_access": BOOLEAN,
            "has_loyalty_cards_manual_transactions_access": BOOLEAN,
            "loyalty_abonement_balance_edit_access": BOOLEAN,
            "loyalty_abonement_history_access": BOOLEAN,
            "loyalty_abonement_period_edit_access": BOOLEAN,
            "loyalty_access": BOOLEAN,
            "loyalty_cards_issue_and_removal_access": BOOLEAN,
            "loyalty_cards_manual_transactions_access": BOOLEAN,
            "loyalty_certificate_and_abonement_manual_transactions_access": BOOLEAN,
            "loyalty_certificate_balance_edit_access": BOOLEAN,
            "loyalty_certificate_period_edit_access": BOOLEAN,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsNotification(Model):
    """Part of another model."""

    notification: bool = ABSENT
    notification_email_ending_license: bool = ABSENT
    notification_sms_ending_license: bool = ABSENT
    notification_sms_low_balance: bool = ABSENT
    web_phone_push: bool = ABSENT
    web_push: bool = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "notification": BOOLEAN,
            "notification_email_ending_license": BOOLEAN,
            "notification_sms_ending_license": BOOLEAN,
            "notification_sms_low_balance": BOOLEAN,
            "web_phone_push": BOOLEAN,
            "web_push": BOOLEAN,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsOnlineRecord(Model):
    """Part of another model."""

    online_record_access: bool | Unset = UNSET
    online_record_privacy_policy_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"online_record_access": BOOLEAN, "online_record_privacy_policy_access": BOOLEAN})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsOther(Model):
    """Part of another model."""

    analytics_constructor_access: bool | Unset = UNSET
    auth_enable_check_ip: bool = ABSENT
    auth_list_allowed_ip: list[dict[str, Any]] = ABSENT
    billing_access: bool = ABSENT
    billing_invoices_access: bool | Unset = UNSET
    is_salon_tips_manager: bool | Unset = UNSET
    salon_to_salon_group_add_access: bool | Unset = UNSET
    send_sms: bool = ABSENT
    stat_access: bool = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "analytics_constructor_access": BOOLEAN,
            "auth_enable_check_ip": BOOLEAN,
            "auth_list_allowed_ip": Array(Map(ANY)),
            "billing_access": BOOLEAN,
            "billing_invoices_access": BOOLEAN,
            "is_salon_tips_manager": BOOLEAN,
            "salon_to_salon_group_add_access": BOOLEAN,
            "send_sms": BOOLEAN,
            "stat_access": BOOLEAN,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsRecordForm(Model):
    """Part of another model."""

    assistants_management_access: bool | Unset = UNSET
    assistants_reward_share_edit_access: bool | Unset = UNSET
    create_records_access: bool = ABSENT
    custom_fields_client_values_edit_access: bool | Unset = UNSET
    custom_fields_client_values_read_access: bool | Unset = UNSET
    custom_fields_record_values_edit_access: bool | Unset = UNSET
    custom_fields_record_values_read_access: bool | Unset = UNSET
    delete_customer_came_records_access: bool = ABSENT
    delete_paid_records_access: bool = ABSENT
    delete_records_access: bool = ABSENT
    edit_records_access: bool = ABSENT
    edit_records_attendance_access: bool = ABSENT
    record_edit_full_paid_access: bool = ABSENT
    record_edit_full_paid_client_came_access: bool | Unset = UNSET
    record_edit_full_paid_client_confirm_access: bool | Unset = UNSET
    record_form_access: bool = ABSENT
    record_form_client_access: bool = ABSENT
    record_form_client_add_access: bool | Unset = UNSET
    records_autocomplete_access: bool = ABSENT
    records_autocomplete_phone_access: bool | Unset = UNSET
    records_consumables_edit_access: bool | Unset = UNSET
    records_edit_comment_access: bool | Unset = UNSET
    records_edit_date_and_master_access: bool | Unset = UNSET
    records_edit_duration_access: bool | Unset = UNSET
    records_edit_last_days_count: float | Unset = UNSET
    records_edit_services_access: bool | Unset = UNSET
    records_finances_access: bool = ABSENT
    records_finances_last_days_count: float = ABSENT
    records_finances_pay_from_deposits_access: bool = ABSENT
    records_goods_access: bool = ABSENT
    records_goods_cost_access: bool = ABSENT
    records_goods_create_last_days_count: float = ABSENT
    records_goods_create_transaction_access: bool = ABSENT
    records_goods_discount_access: bool = ABSENT
    records_goods_edit_last_days_count: float = ABSENT
    records_goods_edit_transaction_access: bool = ABSENT
    records_group_id: int = ABSENT
    records_group_id_access: bool = ABSENT
    records_services_cost_access: bool = ABSENT
    records_services_discount_access: bool = ABSENT

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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsSecurity(Model):
    """Part of another model."""

    security_2fa_access: bool | Unset = UNSET
    security_access: bool | Unset = UNSET
    security_data_changes_access: bool | Unset = UNSET
    security_employee_changes_access: bool | Unset = UNSET
    security_export_import_access: bool | Unset = UNSET
    security_logins_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "security_2fa_access": BOOLEAN,
            "security_access": BOOLEAN,
            "security_data_changes_access": BOOLEAN,
            "security_employee_changes_access": BOOLEAN,
            "security_export_import_access": BOOLEAN,
            "security_logins_access": BOOLEAN,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsSettings(Model):
    """Part of another model."""

    create_users_access: bool = ABSENT
    delete_users_access: bool = ABSENT
    edit_master_service_and_duration: bool = ABSENT
    edit_users_access: bool = ABSENT
    is_salon_tips_manager: bool | Unset = UNSET
    limited_users_access: bool = ABSENT
    master_create: bool = ABSENT
    master_delete: bool = ABSENT
    master_edit: bool = ABSENT
    schedule_edit: bool = ABSENT
    services_delete: bool = ABSENT
    services_edit: bool = ABSENT
    settings_access: bool = ABSENT
    settings_basis_access: bool = ABSENT
    settings_clients_labels_access: bool | Unset = UNSET
    settings_close_docs_access: bool | Unset = UNSET
    settings_email_notifications_access: bool = ABSENT
    settings_information_access: bool = ABSENT
    settings_master_access: bool = ABSENT
    settings_master_dismiss_access: bool = ABSENT
    settings_notifications_access: bool = ABSENT
    settings_positions_create: bool = ABSENT
    settings_positions_delete: bool = ABSENT
    settings_positions_read: bool = ABSENT
    settings_services_access: bool = ABSENT
    settings_services_create_access: bool = ABSENT
    settings_services_edit_image_access: bool = ABSENT
    settings_services_edit_online_pay_access: bool = ABSENT
    settings_services_edit_online_seance_date_time_access: bool = ABSENT
    settings_services_edit_price_access: bool = ABSENT
    settings_services_edit_services_related_resource_access: bool = ABSENT
    settings_services_edit_title_access: bool = ABSENT
    settings_services_relation_category_access: bool = ABSENT
    settings_template_notifications_access: bool = ABSENT
    settings_user_notifications_access: bool | Unset = UNSET
    tech_card_edit: bool = ABSENT
    users_access: bool = ABSENT
    webhook_read_access: bool = ABSENT

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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsStorages(Model):
    """Part of another model."""

    storages_access: bool = ABSENT
    storages_consumable_report_access: bool = ABSENT
    storages_consumable_report_excel_access: bool = ABSENT
    storages_create_last_days_count: float = ABSENT
    storages_create_transactions_access: bool = ABSENT
    storages_create_transactions_buy_access: bool = ABSENT
    storages_create_transactions_sale_access: bool = ABSENT
    storages_delete_transactions_access: bool = ABSENT
    storages_edit_last_days_count: float = ABSENT
    storages_edit_transactions_access: bool = ABSENT
    storages_edit_transactions_buy_access: bool = ABSENT
    storages_edit_transactions_sale_access: bool = ABSENT
    storages_goods_archive_access: bool = ABSENT
    storages_goods_category_edit_access: bool = ABSENT
    storages_goods_comment_edit_access: bool = ABSENT
    storages_goods_cost_price_edit_access: bool = ABSENT
    storages_goods_create_access: bool = ABSENT
    storages_goods_critical_balance_edit_access: bool = ABSENT
    storages_goods_crud_access: bool = ABSENT
    storages_goods_delete_access: bool = ABSENT
    storages_goods_masses_edit_access: bool = ABSENT
    storages_goods_prime_cost_view_access: bool | Unset = UNSET
    storages_goods_selling_price_edit_access: bool = ABSENT
    storages_goods_title_edit_access: bool = ABSENT
    storages_goods_units_edit_access: bool = ABSENT
    storages_goods_update_access: bool = ABSENT
    storages_ids: list[dict[str, Any]] = ABSENT
    storages_inventory_access: bool = ABSENT
    storages_inventory_create_edit_access: bool = ABSENT
    storages_inventory_delete_access: bool = ABSENT
    storages_inventory_excel_access: bool = ABSENT
    storages_last_days_count: float = ABSENT
    storages_limited_access: bool | Unset = UNSET
    storages_move_goods_access: bool = ABSENT
    storages_remnants_report_access: bool = ABSENT
    storages_remnants_report_excel_access: bool = ABSENT
    storages_sales_report_access: bool = ABSENT
    storages_sales_report_excel_access: bool = ABSENT
    storages_transactions_access: bool = ABSENT
    storages_transactions_excel_access: bool = ABSENT
    storages_transactions_types: list[dict[str, Any]] = ABSENT
    storages_turnover_report_access: bool = ABSENT
    storages_turnover_report_excel_access: bool = ABSENT
    storages_write_off_report_access: bool = ABSENT
    storages_write_off_report_excel_access: bool = ABSENT

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


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsTimetable(Model):
    """Part of another model."""

    last_days_count: float = ABSENT
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    position_id: int = ABSENT
    """The position; 0 is none."""
    schedule_edit_access: bool = ABSENT
    timetable_access: bool = ABSENT
    timetable_phones_access: bool = ABSENT
    timetable_statistics_access: bool = ABSENT
    timetable_transferring_record_access: bool = ABSENT
    timetable_waiting_list_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "last_days_count": NUMBER,
            "master_id": INTEGER,
            "position_id": INTEGER,
            "schedule_edit_access": BOOLEAN,
            "timetable_access": BOOLEAN,
            "timetable_phones_access": BOOLEAN,
            "timetable_statistics_access": BOOLEAN,
            "timetable_transferring_record_access": BOOLEAN,
            "timetable_waiting_list_access": BOOLEAN,
        }
    )

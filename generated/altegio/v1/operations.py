# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Every operation of the API v1 by its operationId: method, path, tag and tokens needed."""

from collections.abc import Mapping

from altegio_core.operation import Operation

OPERATIONS: Mapping[str, Operation] = {
    "apply_discount_promotion": Operation(
        "apply_discount_promotion",
        "v1",
        "POST",
        "/visit/loyalty/apply_discount_program/{location_id}/{card_id}/{program_id}",
        "loyalty_programs",
        "partner+user",
    ),
    "apply_loyalty_card_deduction": Operation(
        "apply_loyalty_card_deduction",
        "v1",
        "POST",
        "/visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}",
        "loyalty_programs",
        "partner+user",
    ),
    "apply_referral_program": Operation(
        "apply_referral_program",
        "v1",
        "POST",
        "/visit/loyalty/apply_referral_program/{location_id}/{chain_id}",
        "loyalty_programs",
        "partner+user",
    ),
    "assign_service_to_team_member": Operation(
        "assign_service_to_team_member",
        "v1",
        "POST",
        "/company/{location_id}/services/{service_id}/staff",
        "services",
        "partner+user",
    ),
    "authorize_user": Operation("authorize_user", "v1", "POST", "/auth", "authentication", "partner"),
    "bulk_create_clients": Operation(
        "bulk_create_clients", "v1", "POST", "/clients/{location_id}/bulk", "clients", "partner+user"
    ),
    "cancel_discount_promotion": Operation(
        "cancel_discount_promotion",
        "v1",
        "POST",
        "/visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{program_id}",
        "loyalty_programs",
        "partner+user",
    ),
    "cancel_loyalty_card_withdrawal": Operation(
        "cancel_loyalty_card_withdrawal",
        "v1",
        "POST",
        "/visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}",
        "loyalty_programs",
        "partner+user",
    ),
    "chain_loyalty_certificate_types_create": Operation(
        "chain_loyalty_certificate_types_create",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/certificate_types",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_certificate_types_delete": Operation(
        "chain_loyalty_certificate_types_delete",
        "v1",
        "DELETE",
        "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_certificate_types_get": Operation(
        "chain_loyalty_certificate_types_get",
        "v1",
        "GET",
        "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_certificate_types_list": Operation(
        "chain_loyalty_certificate_types_list",
        "v1",
        "GET",
        "/chain/{chain_id}/loyalty/certificate_types",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_certificate_types_update": Operation(
        "chain_loyalty_certificate_types_update",
        "v1",
        "PUT",
        "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_membership_types_archive": Operation(
        "chain_loyalty_membership_types_archive",
        "v1",
        "PATCH",
        "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_membership_types_clone": Operation(
        "chain_loyalty_membership_types_clone",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_membership_types_create": Operation(
        "chain_loyalty_membership_types_create",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/abonement_types",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_membership_types_delete": Operation(
        "chain_loyalty_membership_types_delete",
        "v1",
        "DELETE",
        "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_membership_types_list": Operation(
        "chain_loyalty_membership_types_list",
        "v1",
        "GET",
        "/chain/{chain_id}/loyalty/abonement_types",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_membership_types_read": Operation(
        "chain_loyalty_membership_types_read",
        "v1",
        "GET",
        "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_membership_types_restore": Operation(
        "chain_loyalty_membership_types_restore",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/restore",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_membership_types_update": Operation(
        "chain_loyalty_membership_types_update",
        "v1",
        "PUT",
        "/chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_memberships_freeze": Operation(
        "chain_loyalty_memberships_freeze",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/abonements/{membership_id}/freeze",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_memberships_set_balance": Operation(
        "chain_loyalty_memberships_set_balance",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_memberships_set_period": Operation(
        "chain_loyalty_memberships_set_period",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/abonements/{membership_id}/set_period",
        "chain_loyalty",
        "partner+user",
    ),
    "chain_loyalty_memberships_unfreeze": Operation(
        "chain_loyalty_memberships_unfreeze",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze",
        "chain_loyalty",
        "partner+user",
    ),
    "check_memberships_for_event": Operation(
        "check_memberships_for_event",
        "v1",
        "GET",
        "/company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity",
        "memberships",
        "partner+user",
    ),
    "copy_user_permissions_to_locations": Operation(
        "copy_user_permissions_to_locations",
        "v1",
        "POST",
        "/company/{location_id}/users/{user_id}/copy_to_companies",
        "users",
        "partner+user",
    ),
    "create_appointment": Operation(
        "create_appointment", "v1", "POST", "/records/{location_id}", "appointments", "partner+user"
    ),
    "create_booking_widget": Operation(
        "create_booking_widget", "v1", "POST", "/company/{location_id}/booking_forms", "online_booking", "partner+user"
    ),
    "create_chain_loyalty_card_transaction": Operation(
        "create_chain_loyalty_card_transaction",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction",
        "loyalty_cards",
        "partner+user",
    ),
    "create_chain_loyalty_program": Operation(
        "create_chain_loyalty_program",
        "v1",
        "POST",
        "/chain/{chain_id}/loyalty/programs",
        "chain_loyalty",
        "partner+user",
    ),
    "create_client": Operation("create_client", "v1", "POST", "/clients/{location_id}", "clients", "partner+user"),
    "create_client_account_topup_operation": Operation(
        "create_client_account_topup_operation",
        "v1",
        "POST",
        "/deposits_operations/{location_id}",
        "deposits",
        "partner+user",
    ),
    "create_client_comment": Operation(
        "create_client_comment",
        "v1",
        "POST",
        "/company/{location_id}/clients/{client_id}/comments",
        "clients",
        "partner+user",
    ),
    "create_custom_field": Operation(
        "create_custom_field",
        "v1",
        "POST",
        "/custom_fields/{field_category}/{location_id}",
        "custom_fields",
        "partner+user",
    ),
    "create_document": Operation(
        "create_document", "v1", "POST", "/storage_operations/documents/{location_id}", "inventory", "partner+user"
    ),
    "create_event": Operation(
        "create_event",
        "v1",
        "POST",
        "/activity/{location_id}",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.create_event",
    ),
    "create_event_duplication_strategy": Operation(
        "create_event_duplication_strategy",
        "v1",
        "POST",
        "/activity/{location_id}/duplication_strategy",
        "events",
        "partner+user",
    ),
    "create_financial_transaction": Operation(
        "create_financial_transaction", "v1", "POST", "/finance_transactions/{location_id}", "payments", "partner+user"
    ),
    "create_inventory_operation": Operation(
        "create_inventory_operation",
        "v1",
        "POST",
        "/storage_operations/operation/{location_id}",
        "inventory",
        "partner+user",
    ),
    "create_location": Operation("create_location", "v1", "POST", "/companies", "locations", "partner+user"),
    "create_loyalty_card_transaction": Operation(
        "create_loyalty_card_transaction",
        "v1",
        "POST",
        "/company/{location_id}/loyalty/cards/{card_id}/manual_transaction",
        "loyalty_cards",
        "partner+user",
    ),
    "create_payment_with_loyalty_methods": Operation(
        "create_payment_with_loyalty_methods",
        "v1",
        "POST",
        "/company/{location_id}/sale/{document_id}/payment",
        "sales",
        "partner+user",
    ),
    "create_position_quick": Operation(
        "create_position_quick",
        "v1",
        "POST",
        "/company/{location_id}/positions/quick",
        "team_members",
        "partner+user",
        deprecated=True,
        replaced_by="v2.create_position",
    ),
    "create_product": Operation("create_product", "v1", "POST", "/goods/{location_id}", "products", "partner+user"),
    "create_product_category": Operation(
        "create_product_category", "v1", "POST", "/goods_categories/{location_id}", "products", "partner+user"
    ),
    "create_service": Operation("create_service", "v1", "POST", "/services/{location_id}", "services", "partner+user"),
    "create_service_category": Operation(
        "create_service_category", "v1", "POST", "/service_categories/{location_id}", "services", "partner+user"
    ),
    "create_tag": Operation(
        "create_tag",
        "v1",
        "POST",
        "/labels/{location_id}",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.create_tag",
    ),
    "create_team_member_quick": Operation(
        "create_team_member_quick", "v1", "POST", "/company/{location_id}/staff/quick", "team_members", "partner+user"
    ),
    "create_timetable_client_schedule": Operation(
        "create_timetable_client_schedule",
        "v1",
        "POST",
        "/company/{location_id}/schedules/{schedule_id}/client_schedules",
        "appointments",
        "partner+user",
    ),
    "create_timetable_event_schedule": Operation(
        "create_timetable_event_schedule", "v1", "POST", "/company/{location_id}/schedules", "schedule", "partner+user"
    ),
    "create_timetable_schedule_day": Operation(
        "create_timetable_schedule_day",
        "v1",
        "POST",
        "/company/{location_id}/schedules/{schedule_id}/days",
        "schedule",
        "partner+user",
    ),
    "create_transaction": Operation(
        "create_transaction",
        "v1",
        "POST",
        "/storage_operations/goods_transactions/{location_id}",
        "inventory",
        "partner+user",
    ),
    "create_user_invitation": Operation(
        "create_user_invitation", "v1", "POST", "/user/invite/{location_id}", "users", "partner+user"
    ),
    "delete_appointment": Operation(
        "delete_appointment", "v1", "DELETE", "/record/{location_id}/{record_id}", "appointments", "partner+user"
    ),
    "delete_booking_widget": Operation(
        "delete_booking_widget",
        "v1",
        "DELETE",
        "/company/{location_id}/booking_forms/{form_id}",
        "online_booking",
        "partner+user",
    ),
    "delete_chain_loyalty_program": Operation(
        "delete_chain_loyalty_program",
        "v1",
        "DELETE",
        "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "delete_client": Operation(
        "delete_client", "v1", "DELETE", "/client/{location_id}/{id}", "clients", "partner+user"
    ),
    "delete_client_comment": Operation(
        "delete_client_comment",
        "v1",
        "DELETE",
        "/company/{location_id}/clients/{client_id}/comments/{comment_id}",
        "clients",
        "partner+user",
    ),
    "delete_client_file": Operation(
        "delete_client_file",
        "v1",
        "DELETE",
        "/company/{location_id}/clients/files/{client_id}/{file_id}",
        "clients",
        "partner+user",
    ),
    "delete_custom_field": Operation(
        "delete_custom_field",
        "v1",
        "DELETE",
        "/custom_fields/{field_category}/{location_id}/{field_id}",
        "custom_fields",
        "partner+user",
    ),
    "delete_document": Operation(
        "delete_document",
        "v1",
        "DELETE",
        "/storage_operations/documents/{location_id}/{document_id}",
        "inventory",
        "partner+user",
    ),
    "delete_event": Operation(
        "delete_event",
        "v1",
        "DELETE",
        "/activity/{location_id}/{event_id}",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.delete_event",
    ),
    "delete_financial_transaction": Operation(
        "delete_financial_transaction",
        "v1",
        "DELETE",
        "/finance_transactions/{location_id}/{transaction_id}",
        "payments",
        "partner+user",
    ),
    "delete_image": Operation("delete_image", "v1", "DELETE", "/images/{entity}", "utilities", "partner+user"),
    "delete_location": Operation(
        "delete_location", "v1", "DELETE", "/company/{location_id}", "locations", "partner+user"
    ),
    "delete_location_account_payment": Operation(
        "delete_location_account_payment",
        "v1",
        "DELETE",
        "/company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_transaction_id}",
        "sales",
        "partner+user",
    ),
    "delete_loyalty_payment_transaction": Operation(
        "delete_loyalty_payment_transaction",
        "v1",
        "DELETE",
        "/company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{payment_transaction_id}",
        "sales",
        "partner+user",
    ),
    "delete_product": Operation(
        "delete_product", "v1", "DELETE", "/goods/{location_id}/{product_id}", "products", "partner+user"
    ),
    "delete_product_category": Operation(
        "delete_product_category",
        "v1",
        "DELETE",
        "/goods_categories/{location_id}/{category_id}",
        "products",
        "partner+user",
    ),
    "delete_service": Operation(
        "delete_service", "v1", "DELETE", "/services/{location_id}/{service_id}", "services", "partner+user"
    ),
    "delete_service_category": Operation(
        "delete_service_category", "v1", "DELETE", "/service_category/{location_id}/{id}", "services", "partner+user"
    ),
    "delete_tag_by_tag_id": Operation(
        "delete_tag_by_tag_id",
        "v1",
        "DELETE",
        "/labels/{location_id}/{tag_id}",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.delete_tag",
    ),
    "delete_team_member": Operation(
        "delete_team_member", "v1", "DELETE", "/staff/{location_id}/{team_member_id}", "team_members", "partner+user"
    ),
    "delete_timetable_client_schedule": Operation(
        "delete_timetable_client_schedule",
        "v1",
        "DELETE",
        "/company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}",
        "appointments",
        "partner+user",
    ),
    "delete_timetable_event_schedule": Operation(
        "delete_timetable_event_schedule",
        "v1",
        "DELETE",
        "/company/{location_id}/schedules/{schedule_id}",
        "schedule",
        "partner+user",
    ),
    "delete_timetable_schedule_day": Operation(
        "delete_timetable_schedule_day",
        "v1",
        "DELETE",
        "/company/{location_id}/schedules/{schedule_id}/days/{day_id}",
        "schedule",
        "partner+user",
    ),
    "delete_transaction": Operation(
        "delete_transaction",
        "v1",
        "DELETE",
        "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
        "inventory",
        "partner+user",
    ),
    "deprecated_create_team_member": Operation(
        "deprecated_create_team_member", "v1", "POST", "/staff/{location_id}", "team_members", "partner+user"
    ),
    "deprecated_get_client_list": Operation(
        "deprecated_get_client_list",
        "v1",
        "GET",
        "/clients/{location_id}",
        "clients",
        "partner+user",
        deprecated=True,
        replaced_by="v1.get_client_list",
    ),
    "deprecated_get_location_users": Operation(
        "deprecated_get_location_users",
        "v1",
        "GET",
        "/company_users/{location_id}",
        "users",
        "partner+user",
        deprecated=True,
        replaced_by="v1.get_location_users",
    ),
    "deprecated_get_product_category_list": Operation(
        "deprecated_get_product_category_list",
        "v1",
        "GET",
        "/goods_categories/{location_id}/{category_id}",
        "products",
        "partner+user",
        deprecated=True,
        replaced_by="v1.get_product_category_list",
    ),
    "deprecated_get_service_category_list": Operation(
        "deprecated_get_service_category_list",
        "v1",
        "GET",
        "/service_categories/{location_id}/{id}",
        "services",
        "partner+user",
        deprecated=True,
        replaced_by="v1.get_service_category_list",
    ),
    "deprecated_get_service_list_by_id": Operation(
        "deprecated_get_service_list_by_id",
        "v1",
        "GET",
        "/services/{location_id}/{service_id}",
        "services",
        "partner+user",
        deprecated=True,
        replaced_by="v1.get_service",
    ),
    "deprecated_update_service_by_id": Operation(
        "deprecated_update_service_by_id",
        "v1",
        "PUT",
        "/services/{location_id}/{service_id}",
        "services",
        "partner+user",
    ),
    "disable_team_member_tips": Operation(
        "disable_team_member_tips",
        "v1",
        "POST",
        "/tips/{location_id}/settings/{master_tips_settings_id}/disable",
        "utilities",
        "partner+user",
    ),
    "duplicate_event": Operation(
        "duplicate_event", "v1", "POST", "/activity/{location_id}/{event_id}/duplicate", "events", "partner+user"
    ),
    "enable_team_member_tips": Operation(
        "enable_team_member_tips",
        "v1",
        "GET",
        "/tips/{location_id}/settings/{master_tips_settings_id}/enable",
        "utilities",
        "partner+user",
    ),
    "generate_loyalty_code": Operation(
        "generate_loyalty_code",
        "v1",
        "GET",
        "/loyalty/generate_code/{location_id}/{product_id}",
        "loyalty_programs",
        "partner+user",
    ),
    "get_account_list": Operation(
        "get_account_list", "v1", "GET", "/accounts/{location_id}", "payments", "partner+user"
    ),
    "get_appointment": Operation(
        "get_appointment", "v1", "GET", "/record/{location_id}/{record_id}", "appointments", "partner+user"
    ),
    "get_appointment_analytics_by_source": Operation(
        "get_appointment_analytics_by_source",
        "v1",
        "GET",
        "/company/{location_id}/analytics/overall/charts/record_source",
        "analytics",
        "partner+user",
    ),
    "get_appointment_analytics_by_status": Operation(
        "get_appointment_analytics_by_status",
        "v1",
        "GET",
        "/company/{location_id}/analytics/overall/charts/record_status",
        "analytics",
        "partner+user",
    ),
    "get_appointment_calendar_dates": Operation(
        "get_appointment_calendar_dates",
        "v1",
        "GET",
        "/timetable/dates/{location_id}/{date}",
        "schedule",
        "partner+user",
    ),
    "get_appointment_calendar_sessions": Operation(
        "get_appointment_calendar_sessions",
        "v1",
        "GET",
        "/timetable/seances/{location_id}/{team_member_id}/{date}",
        "schedule",
        "partner+user",
    ),
    "get_appointment_calendar_settings": Operation(
        "get_appointment_calendar_settings",
        "v1",
        "GET",
        "/company/{location_id}/settings/timetable",
        "schedule",
        "partner+user",
    ),
    "get_appointment_consumables": Operation(
        "get_appointment_consumables",
        "v1",
        "GET",
        "/technological_cards/record_consumables/{location_id}/{record_id}",
        "inventory",
        "partner+user",
    ),
    "get_appointment_list": Operation(
        "get_appointment_list", "v1", "GET", "/records/{location_id}", "appointments", "partner+user"
    ),
    "get_bill_of_materials_list": Operation(
        "get_bill_of_materials_list", "v1", "GET", "/technological_cards/{location_id}", "inventory", "partner+user"
    ),
    "get_booking_widget": Operation(
        "get_booking_widget",
        "v1",
        "GET",
        "/company/{location_id}/booking_forms/{form_id}",
        "online_booking",
        "partner+user",
    ),
    "get_booking_widget_list": Operation(
        "get_booking_widget_list", "v1", "GET", "/company/{location_id}/booking_forms", "online_booking", "partner+user"
    ),
    "get_chain_client_account_history": Operation(
        "get_chain_client_account_history",
        "v1",
        "GET",
        "/chain/{chain_id}/deposits/{deposit_id}/history",
        "deposits",
        "partner+user",
    ),
    "get_chain_client_by_phone_number": Operation(
        "get_chain_client_by_phone_number", "v1", "GET", "/group/{chain_id}/clients", "chains", "partner+user"
    ),
    "get_chain_list": Operation("get_chain_list", "v1", "GET", "/groups", "chains", "partner+user"),
    "get_chain_loyalty_card_type_list": Operation(
        "get_chain_loyalty_card_type_list",
        "v1",
        "GET",
        "/chain/{chain_id}/loyalty/card_types",
        "loyalty_cards",
        "partner",
    ),
    "get_chain_loyalty_notification_template_list": Operation(
        "get_chain_loyalty_notification_template_list",
        "v1",
        "GET",
        "/chain/{chain_id}/loyalty/notification_message_templates/programs",
        "chain_loyalty",
        "partner+user",
    ),
    "get_chain_loyalty_program": Operation(
        "get_chain_loyalty_program",
        "v1",
        "GET",
        "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "get_chain_loyalty_transaction_list": Operation(
        "get_chain_loyalty_transaction_list",
        "v1",
        "GET",
        "/chain/{chain_id}/loyalty/transactions",
        "chain_loyalty",
        "partner+user",
    ),
    "get_chain_service_category_list": Operation(
        "get_chain_service_category_list", "v1", "GET", "/chain/{chain_id}/service_categories", "services", "partner"
    ),
    "get_client": Operation("get_client", "v1", "GET", "/client/{location_id}/{id}", "clients", "partner+user"),
    "get_client_account_by_chain_and_phone": Operation(
        "get_client_account_by_chain_and_phone",
        "v1",
        "GET",
        "/deposits/chain/{chain_id}/phone/{phone}",
        "deposits",
        "partner+user",
    ),
    "get_client_account_list_by_chain": Operation(
        "get_client_account_list_by_chain", "v1", "GET", "/deposits/chain/{chain_id}", "deposits", "partner+user"
    ),
    "get_client_account_list_by_location_and_client": Operation(
        "get_client_account_list_by_location_and_client",
        "v1",
        "GET",
        "/deposits/company/{location_id}/client/{client_id}",
        "deposits",
        "partner+user",
    ),
    "get_client_file_list": Operation(
        "get_client_file_list",
        "v1",
        "GET",
        "/company/{location_id}/clients/files/{client_id}",
        "clients",
        "partner+user",
    ),
    "get_client_gift_cards": Operation(
        "get_client_gift_cards", "v1", "GET", "/loyalty/certificates", "memberships", "partner+user"
    ),
    "get_client_list": Operation(
        "get_client_list", "v1", "POST", "/company/{location_id}/clients/search", "clients", "partner+user"
    ),
    "get_client_memberships": Operation(
        "get_client_memberships", "v1", "GET", "/loyalty/abonements", "memberships", "partner+user"
    ),
    "get_comments": Operation("get_comments", "v1", "GET", "/comments/{location_id}", "appointments", "partner+user"),
    "get_custom_field_list": Operation(
        "get_custom_field_list",
        "v1",
        "GET",
        "/custom_fields/{field_category}/{location_id}",
        "custom_fields",
        "partner+user",
    ),
    "get_day_end_report_data": Operation(
        "get_day_end_report_data", "v1", "GET", "/reports/z_report/{location_id}", "analytics", "partner+user"
    ),
    "get_document": Operation(
        "get_document",
        "v1",
        "GET",
        "/storage_operations/documents/{location_id}/{document_id}",
        "inventory",
        "partner+user",
    ),
    "get_document_financial_transactions": Operation(
        "get_document_financial_transactions",
        "v1",
        "GET",
        "/storage_operations/documents/finance_transactions/{document_id}",
        "payments",
        "partner+user",
    ),
    "get_document_product_transactions": Operation(
        "get_document_product_transactions",
        "v1",
        "GET",
        "/storage_operations/documents/goods_transactions/{document_id}",
        "inventory",
        "partner+user",
    ),
    "get_event": Operation(
        "get_event",
        "v1",
        "GET",
        "/activity/{location_id}/{event_id}",
        "events",
        "partner",
        deprecated=True,
        replaced_by="v2.get_event",
    ),
    "get_event_date_range": Operation(
        "get_event_date_range", "v1", "GET", "/activity/{location_id}/search_dates_range", "events", "partner"
    ),
    "get_event_search_filters": Operation(
        "get_event_search_filters", "v1", "GET", "/activity/{location_id}/filters", "events", "partner"
    ),
    "get_financial_transaction": Operation(
        "get_financial_transaction",
        "v1",
        "GET",
        "/finance_transactions/{location_id}/{transaction_id}",
        "payments",
        "partner+user",
    ),
    "get_fiscal_transaction_list": Operation(
        "get_fiscal_transaction_list", "v1", "GET", "/kkm_transactions/{location_id}", "fiscalization", "partner+user"
    ),
    "get_gift_card_type_list": Operation(
        "get_gift_card_type_list",
        "v1",
        "GET",
        "/company/{location_id}/loyalty/certificate_types/search",
        "memberships",
        "partner+user",
    ),
    "get_gift_card_type_list_by_id": Operation(
        "get_gift_card_type_list_by_id",
        "v1",
        "GET",
        "/company/{location_id}/loyalty/certificate_types/fetch",
        "memberships",
        "partner+user",
    ),
    "get_location": Operation(
        "get_location", "v1", "GET", "/company/{location_id}", "locations", "partner or partner+user"
    ),
    "get_location_analytics_appointments_daily": Operation(
        "get_location_analytics_appointments_daily",
        "v1",
        "GET",
        "/company/{location_id}/analytics/overall/charts/records_daily",
        "analytics",
        "partner+user",
    ),
    "get_location_analytics_occupancy_daily": Operation(
        "get_location_analytics_occupancy_daily",
        "v1",
        "GET",
        "/company/{location_id}/analytics/overall/charts/fullness_daily",
        "analytics",
        "partner+user",
    ),
    "get_location_analytics_overall": Operation(
        "get_location_analytics_overall",
        "v1",
        "GET",
        "/company/{location_id}/analytics/overall",
        "analytics",
        "partner+user",
    ),
    "get_location_analytics_revenue_daily": Operation(
        "get_location_analytics_revenue_daily",
        "v1",
        "GET",
        "/company/{location_id}/analytics/overall/charts/income_daily",
        "analytics",
        "partner+user",
    ),
    "get_location_inventories": Operation(
        "get_location_inventories", "v1", "GET", "/storages/{location_id}", "inventory", "partner+user"
    ),
    "get_location_list": Operation(
        "get_location_list", "v1", "GET", "/companies", "locations", "partner or partner+user"
    ),
    "get_location_loyalty_program_list": Operation(
        "get_location_loyalty_program_list",
        "v1",
        "GET",
        "/company/{location_id}/loyalty/programs/search",
        "loyalty_programs",
        "partner+user",
    ),
    "get_location_notification_settings": Operation(
        "get_location_notification_settings",
        "v1",
        "GET",
        "/notification_settings/{location_id}/notification_types",
        "notifications",
        "partner+user",
    ),
    "get_location_subscription_information": Operation(
        "get_location_subscription_information", "v1", "GET", "/license/{location_id}", "utilities", "partner"
    ),
    "get_location_users": Operation(
        "get_location_users", "v1", "GET", "/company/{location_id}/users", "users", "partner+user"
    ),
    "get_loyalty_card_list_by_client_id": Operation(
        "get_loyalty_card_list_by_client_id",
        "v1",
        "GET",
        "/loyalty/client_cards/{client_id}",
        "loyalty_cards",
        "partner+user",
    ),
    "get_loyalty_card_list_by_phone": Operation(
        "get_loyalty_card_list_by_phone",
        "v1",
        "GET",
        "/loyalty/cards/{phone}/{chain_id}/{location_id}",
        "loyalty_cards",
        "partner+user",
    ),
    "get_loyalty_card_type_list": Operation(
        "get_loyalty_card_type_list",
        "v1",
        "GET",
        "/loyalty/card_types/salon/{location_id}",
        "loyalty_cards",
        "partner+user",
    ),
    "get_loyalty_card_type_list_for_client": Operation(
        "get_loyalty_card_type_list_for_client",
        "v1",
        "GET",
        "/loyalty/card_types/client/{location_id}/{phone}",
        "loyalty_cards",
        "partner+user",
    ),
    "get_loyalty_program_client_statistics": Operation(
        "get_loyalty_program_client_statistics",
        "v1",
        "GET",
        "/company/{location_id}/analytics/loyalty_programs/visits",
        "analytics",
        "partner+user",
    ),
    "get_loyalty_program_revenue_statistics": Operation(
        "get_loyalty_program_revenue_statistics",
        "v1",
        "GET",
        "/company/{location_id}/analytics/loyalty_programs/income",
        "analytics",
        "partner+user",
    ),
    "get_loyalty_program_team_member_statistics": Operation(
        "get_loyalty_program_team_member_statistics",
        "v1",
        "GET",
        "/company/{location_id}/analytics/loyalty_programs/staff",
        "analytics",
        "partner+user",
    ),
    "get_loyalty_transactions_by_visit": Operation(
        "get_loyalty_transactions_by_visit",
        "v1",
        "GET",
        "/visit/loyalty/transactions/{visit_id}",
        "loyalty_programs",
        "partner+user",
    ),
    "get_membership_list": Operation(
        "get_membership_list", "v1", "GET", "/chain/{chain_id}/loyalty/abonements", "memberships", "partner+user"
    ),
    "get_membership_type_list": Operation(
        "get_membership_type_list",
        "v1",
        "GET",
        "/company/{location_id}/loyalty/abonement_types/search",
        "memberships",
        "partner+user",
    ),
    "get_membership_type_list_by_id": Operation(
        "get_membership_type_list_by_id",
        "v1",
        "GET",
        "/company/{location_id}/loyalty/abonement_types/fetch",
        "memberships",
        "partner+user",
    ),
    "get_message_status_list": Operation(
        "get_message_status_list", "v1", "POST", "/delivery/status", "notifications", "partner+user"
    ),
    "get_online_booking_settings": Operation(
        "get_online_booking_settings",
        "v1",
        "GET",
        "/company/{location_id}/settings/online",
        "online_booking",
        "partner+user",
    ),
    "get_partner_appointment_list": Operation(
        "get_partner_appointment_list", "v1", "GET", "/records/partner", "appointments", "partner+user"
    ),
    "get_permission_list": Operation(
        "get_permission_list", "v1", "GET", "/user/permissions/{location_id}", "users", "partner+user"
    ),
    "get_position_list": Operation(
        "get_position_list",
        "v1",
        "GET",
        "/company/{location_id}/staff/positions",
        "team_members",
        "partner+user",
        deprecated=True,
        replaced_by="v2.list_positions",
    ),
    "get_product": Operation(
        "get_product", "v1", "GET", "/goods/{location_id}/{product_id}", "products", "partner+user"
    ),
    "get_product_category_composition": Operation(
        "get_product_category_composition",
        "v1",
        "GET",
        "/goods/category_node/{location_id}/{category_id}",
        "products",
        "partner+user",
    ),
    "get_product_category_list": Operation(
        "get_product_category_list",
        "v1",
        "GET",
        "/company/{location_id}/goods_categories/{parent_category_id}",
        "products",
        "partner+user",
    ),
    "get_product_category_list_by_ids": Operation(
        "get_product_category_list_by_ids",
        "v1",
        "GET",
        "/goods_categories/multiple/{location_id}",
        "products",
        "partner+user",
    ),
    "get_products_list": Operation(
        "get_products_list", "v1", "GET", "/goods/{location_id}", "products", "partner+user"
    ),
    "get_resource_list": Operation(
        "get_resource_list", "v1", "GET", "/resources/{location_id}", "schedule", "partner+user"
    ),
    "get_sale_transaction": Operation(
        "get_sale_transaction", "v1", "GET", "/company/{location_id}/sale/{document_id}", "sales", "partner+user"
    ),
    "get_service": Operation(
        "get_service", "v1", "GET", "/company/{location_id}/services/{service_id}", "services", "partner+user"
    ),
    "get_service_category": Operation(
        "get_service_category", "v1", "GET", "/service_category/{location_id}/{id}", "services", "partner+user"
    ),
    "get_service_category_list": Operation(
        "get_service_category_list",
        "v1",
        "GET",
        "/company/{location_id}/service_categories/{id}",
        "services",
        "partner+user",
    ),
    "get_service_list": Operation(
        "get_service_list", "v1", "GET", "/services/{location_id}", "services", "partner+user"
    ),
    "get_tag_list_by_entity": Operation(
        "get_tag_list_by_entity",
        "v1",
        "GET",
        "/labels/{location_id}/{entity}",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.list_tags",
    ),
    "get_tax_system_list": Operation(
        "get_tax_system_list",
        "v1",
        "GET",
        "/integration/kkm/references/tax_system/{country_id}",
        "fiscalization",
        "partner+user",
    ),
    "get_team_member": Operation(
        "get_team_member", "v1", "GET", "/company/{location_id}/staff/{team_member_id}", "team_members", "partner+user"
    ),
    "get_team_member_by_id": Operation(
        "get_team_member_by_id", "v1", "GET", "/staff/{location_id}/{team_member_id}", "team_members", "partner+user"
    ),
    "get_team_member_calculation_schemes_count": Operation(
        "get_team_member_calculation_schemes_count",
        "v1",
        "GET",
        "/company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count",
        "salary",
        "partner+user",
    ),
    "get_team_member_list": Operation(
        "get_team_member_list", "v1", "GET", "/staff/{location_id}", "team_members", "partner+user"
    ),
    "get_team_member_payroll_calculation": Operation(
        "get_team_member_payroll_calculation",
        "v1",
        "GET",
        "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}",
        "salary",
        "partner+user",
    ),
    "get_team_member_salary_calculation": Operation(
        "get_team_member_salary_calculation",
        "v1",
        "GET",
        "/company/{location_id}/salary/staff/{team_member_id}/calculation",
        "salary",
        "partner+user",
    ),
    "get_team_member_salary_period": Operation(
        "get_team_member_salary_period",
        "v1",
        "GET",
        "/company/{location_id}/salary/staff/{team_member_id}/period",
        "salary",
        "partner+user",
    ),
    "get_team_member_salary_schemes": Operation(
        "get_team_member_salary_schemes",
        "v1",
        "GET",
        "/company/{location_id}/salary/staff/{team_member_id}/salary_schemes",
        "salary",
        "partner+user",
    ),
    "get_team_member_schedule": Operation(
        "get_team_member_schedule",
        "v1",
        "GET",
        "/schedule/{location_id}/{team_member_id}/{start_date}/{end_date}",
        "schedule",
        "partner+user",
    ),
    "get_team_member_schedule_list": Operation(
        "get_team_member_schedule_list",
        "v1",
        "GET",
        "/company/{location_id}/staff/schedule",
        "schedule",
        "partner+user",
    ),
    "get_team_member_service_bill_of_materials": Operation(
        "get_team_member_service_bill_of_materials",
        "v1",
        "GET",
        "/technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}",
        "inventory",
        "partner+user",
    ),
    "get_team_member_tip_settings": Operation(
        "get_team_member_tip_settings", "v1", "GET", "/tips/{location_id}/settings", "utilities", "partner+user"
    ),
    "get_timeslot_settings": Operation(
        "get_timeslot_settings",
        "v1",
        "GET",
        "/company/{location_id}/settings/timeslots",
        "online_booking",
        "partner+user",
    ),
    "get_transaction": Operation(
        "get_transaction",
        "v1",
        "GET",
        "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
        "inventory",
        "partner+user",
    ),
    "get_transactions": Operation(
        "get_transactions", "v1", "GET", "/transactions/{location_id}", "payments", "partner+user"
    ),
    "get_transactions_by_visit_or_appointment_id": Operation(
        "get_transactions_by_visit_or_appointment_id",
        "v1",
        "GET",
        "/timetable/transactions/{location_id}",
        "payments",
        "partner+user",
    ),
    "get_user_gift_cards": Operation(
        "get_user_gift_cards", "v1", "GET", "/user/loyalty/certificates", "memberships", "partner+user"
    ),
    "get_user_loyalty_cards": Operation(
        "get_user_loyalty_cards", "v1", "GET", "/user/loyalty_cards/{chain_id}", "loyalty_cards", "partner+user"
    ),
    "get_user_memberships": Operation(
        "get_user_memberships", "v1", "GET", "/user/loyalty/abonements", "memberships", "partner+user"
    ),
    "get_user_notification_settings": Operation(
        "get_user_notification_settings",
        "v1",
        "GET",
        "/notification_settings/{location_id}/users/{user_id}",
        "notifications",
        "partner+user",
    ),
    "get_user_permissions": Operation(
        "get_user_permissions",
        "v1",
        "GET",
        "/company/{location_id}/users/{user_id}/permissions",
        "users",
        "partner+user",
    ),
    "get_user_roles": Operation(
        "get_user_roles", "v1", "GET", "/company/{location_id}/users/{user_id}/roles", "users", "partner+user"
    ),
    "get_visit": Operation("get_visit", "v1", "GET", "/visits/{visit_id}", "appointments", "partner+user"),
    "get_visit_details": Operation(
        "get_visit_details",
        "v1",
        "GET",
        "/visit/details/{location_id}/{record_id}/{visit_id}",
        "appointments",
        "partner+user",
    ),
    "get_visit_receipt_pdf": Operation(
        "get_visit_receipt_pdf", "v1", "GET", "/attendance/receipt_print/{visit_id}", "appointments", "partner+user"
    ),
    "handle_fiscalization_callback": Operation(
        "handle_fiscalization_callback", "v1", "POST", "/integration/kkm/callback", "fiscalization", "partner+user"
    ),
    "issue_loyalty_card": Operation(
        "issue_loyalty_card", "v1", "POST", "/loyalty/cards/{location_id}", "loyalty_cards", "partner+user"
    ),
    "leave_comment": Operation(
        "leave_comment", "v1", "POST", "/comments/{location_id}/{team_member_id}", "appointments", "partner+user"
    ),
    "list_client_comments": Operation(
        "list_client_comments",
        "v1",
        "GET",
        "/company/{location_id}/clients/{client_id}/comments",
        "clients",
        "partner+user",
    ),
    "list_event_duplication_strategies": Operation(
        "list_event_duplication_strategies",
        "v1",
        "GET",
        "/activity/{location_id}/duplication_strategy",
        "events",
        "partner",
    ),
    "list_roles": Operation("list_roles", "v1", "GET", "/company/{location_id}/users/roles", "users", "partner+user"),
    "list_timetable_schedule_day_events": Operation(
        "list_timetable_schedule_day_events",
        "v1",
        "GET",
        "/company/{location_id}/schedules/{schedule_id}/days/{day_id}/events",
        "schedule",
        "partner+user",
    ),
    "patch_service": Operation(
        "patch_service", "v1", "PATCH", "/services/{location_id}/{service_id}", "services", "partner+user"
    ),
    "phone_number_format_check": Operation(
        "phone_number_format_check", "v1", "GET", "/validation/validate_phone/{phone}", "utilities", "partner"
    ),
    "print_fiscal_receipt": Operation(
        "print_fiscal_receipt",
        "v1",
        "POST",
        "/kkm_transactions/{location_id}/print_document_bill",
        "fiscalization",
        "partner+user",
    ),
    "remove_loyalty_card": Operation(
        "remove_loyalty_card", "v1", "DELETE", "/loyalty/cards/{location_id}/{card_id}", "loyalty_cards", "partner+user"
    ),
    "remove_service_from_team_member": Operation(
        "remove_service_from_team_member",
        "v1",
        "DELETE",
        "/company/{location_id}/services/{service_id}/staff/{team_member_id}",
        "services",
        "partner+user",
    ),
    "remove_user_from_location": Operation(
        "remove_user_from_location", "v1", "DELETE", "/company/{location_id}/users/{user_id}", "users", "partner+user"
    ),
    "remove_user_from_locations": Operation(
        "remove_user_from_locations",
        "v1",
        "POST",
        "/company/{location_id}/users/{user_id}/remove_from_companies",
        "users",
        "partner+user",
    ),
    "schedule_team_member_update_deprecated": Operation(
        "schedule_team_member_update_deprecated",
        "v1",
        "PUT",
        "/schedule/{location_id}/{team_member_id}",
        "schedule",
        "partner+user",
        deprecated=True,
        replaced_by="v1.set_team_member_schedule",
    ),
    "search_client_visits": Operation(
        "search_client_visits", "v1", "POST", "/company/{location_id}/clients/visits/search", "clients", "partner+user"
    ),
    "search_event_dates": Operation(
        "search_event_dates", "v1", "GET", "/activity/{location_id}/search_dates", "events", "partner"
    ),
    "search_event_services": Operation(
        "search_event_services", "v1", "GET", "/activity/{location_id}/services", "events", "partner"
    ),
    "search_events": Operation("search_events", "v1", "GET", "/activity/{location_id}/search", "events", "partner"),
    "search_for_product_transactions": Operation(
        "search_for_product_transactions",
        "v1",
        "GET",
        "/storages/transactions/{location_id}",
        "inventory",
        "partner+user",
    ),
    "search_memberships_for_event": Operation(
        "search_memberships_for_event",
        "v1",
        "GET",
        "/company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity",
        "memberships",
        "partner+user",
    ),
    "search_product": Operation(
        "search_product", "v1", "GET", "/goods/search/{location_id}", "products", "partner+user"
    ),
    "search_team_member_calculation_daily_salary": Operation(
        "search_team_member_calculation_daily_salary",
        "v1",
        "GET",
        "/company/{location_id}/salary/calculation/staff/daily/{team_member_id}",
        "salary",
        "partner+user",
    ),
    "search_team_member_calculation_salary": Operation(
        "search_team_member_calculation_salary",
        "v1",
        "GET",
        "/company/{location_id}/salary/calculation/staff/{team_member_id}",
        "salary",
        "partner+user",
    ),
    "search_team_member_payroll_calculation": Operation(
        "search_team_member_payroll_calculation",
        "v1",
        "GET",
        "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation",
        "salary",
        "partner+user",
    ),
    "search_team_member_period_daily_salary": Operation(
        "search_team_member_period_daily_salary",
        "v1",
        "GET",
        "/company/{location_id}/salary/period/staff/daily/{team_member_id}",
        "salary",
        "partner+user",
    ),
    "search_team_member_period_salary": Operation(
        "search_team_member_period_salary",
        "v1",
        "GET",
        "/company/{location_id}/salary/period/staff/{team_member_id}",
        "salary",
        "partner+user",
    ),
    "search_timetable_event_schedules_by_event": Operation(
        "search_timetable_event_schedules_by_event",
        "v1",
        "GET",
        "/company/{location_id}/schedules/search/{entity_type}/{entity_id}",
        "schedule",
        "partner+user",
    ),
    "send_email_campaign_to_filtered_clients": Operation(
        "send_email_campaign_to_filtered_clients",
        "v1",
        "POST",
        "/email/clients/by_filter/{location_id}",
        "notifications",
        "partner+user",
    ),
    "send_email_newsletter_to_clients": Operation(
        "send_email_newsletter_to_clients",
        "v1",
        "POST",
        "/email/clients/by_id/{location_id}",
        "notifications",
        "partner+user",
    ),
    "send_sms_campaign_to_filtered_clients": Operation(
        "send_sms_campaign_to_filtered_clients",
        "v1",
        "POST",
        "/sms/clients/by_filter/{location_id}",
        "notifications",
        "partner+user",
    ),
    "send_sms_to_clients": Operation(
        "send_sms_to_clients", "v1", "POST", "/sms/clients/by_id/{location_id}", "notifications", "partner+user"
    ),
    "set_team_member_schedule": Operation(
        "set_team_member_schedule", "v1", "PUT", "/company/{location_id}/staff/schedule", "schedule", "partner+user"
    ),
    "unlink_appointment_service_association": Operation(
        "unlink_appointment_service_association",
        "v1",
        "DELETE",
        "/technological_cards/record_consumables/technological_cards/{location_id}/{record_id}/{service_id}",
        "inventory",
        "partner+user",
    ),
    "update_appointment": Operation(
        "update_appointment", "v1", "PUT", "/record/{location_id}/{record_id}", "appointments", "partner+user"
    ),
    "update_appointment_calendar_settings": Operation(
        "update_appointment_calendar_settings",
        "v1",
        "PATCH",
        "/company/{location_id}/settings/timetable",
        "schedule",
        "partner+user",
    ),
    "update_appointment_service_consumables": Operation(
        "update_appointment_service_consumables",
        "v1",
        "PUT",
        "/technological_cards/record_consumables/consumables/{location_id}/{record_id}/{service_id}",
        "inventory",
        "partner+user",
    ),
    "update_booking_widget": Operation(
        "update_booking_widget",
        "v1",
        "PATCH",
        "/company/{location_id}/booking_forms/{form_id}",
        "online_booking",
        "partner+user",
    ),
    "update_chain_loyalty_program": Operation(
        "update_chain_loyalty_program",
        "v1",
        "PUT",
        "/chain/{chain_id}/loyalty/programs/{loyalty_program_id}",
        "chain_loyalty",
        "partner+user",
    ),
    "update_client": Operation("update_client", "v1", "PUT", "/client/{location_id}/{id}", "clients", "partner+user"),
    "update_custom_field": Operation(
        "update_custom_field",
        "v1",
        "PUT",
        "/custom_fields/{field_category}/{location_id}/{field_id}",
        "custom_fields",
        "partner+user",
    ),
    "update_document": Operation(
        "update_document",
        "v1",
        "PUT",
        "/storage_operations/documents/{location_id}/{document_id}",
        "inventory",
        "partner+user",
    ),
    "update_event": Operation(
        "update_event",
        "v1",
        "PUT",
        "/activity/{location_id}/{event_id}",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.update_event",
    ),
    "update_event_duplication_strategy": Operation(
        "update_event_duplication_strategy",
        "v1",
        "POST",
        "/activity/{location_id}/duplication_strategy/{strategy_id}",
        "events",
        "partner+user",
    ),
    "update_financial_transaction": Operation(
        "update_financial_transaction",
        "v1",
        "PUT",
        "/finance_transactions/{location_id}/{transaction_id}",
        "payments",
        "partner+user",
    ),
    "update_location": Operation("update_location", "v1", "PUT", "/company/{location_id}", "locations", "partner+user"),
    "update_online_booking_settings": Operation(
        "update_online_booking_settings",
        "v1",
        "PATCH",
        "/company/{location_id}/settings/online",
        "online_booking",
        "partner+user",
    ),
    "update_product": Operation(
        "update_product", "v1", "PUT", "/goods/{location_id}/{product_id}", "products", "partner+user"
    ),
    "update_product_category": Operation(
        "update_product_category",
        "v1",
        "PUT",
        "/goods_categories/{location_id}/{category_id}",
        "products",
        "partner+user",
    ),
    "update_service_category": Operation(
        "update_service_category", "v1", "PUT", "/service_category/{location_id}/{id}", "services", "partner+user"
    ),
    "update_service_links": Operation(
        "update_service_links", "v1", "POST", "/company/{location_id}/services/links", "services", "partner+user"
    ),
    "update_service_team_member_assignment": Operation(
        "update_service_team_member_assignment",
        "v1",
        "PUT",
        "/company/{location_id}/services/{service_id}/staff/{team_member_id}",
        "services",
        "partner+user",
    ),
    "update_tag_by_tag_id": Operation(
        "update_tag_by_tag_id",
        "v1",
        "PUT",
        "/labels/{location_id}/{tag_id}",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.update_tag",
    ),
    "update_team_member": Operation(
        "update_team_member", "v1", "PUT", "/staff/{location_id}/{team_member_id}", "team_members", "partner+user"
    ),
    "update_team_member_schedule": Operation(
        "update_team_member_schedule",
        "v1",
        "PUT",
        "/schedule/{location_id}/{team_member_id}/{start_date}/{end_date}",
        "schedule",
        "partner+user",
        deprecated=True,
        replaced_by="v1.set_team_member_schedule",
    ),
    "update_timetable_client_schedule": Operation(
        "update_timetable_client_schedule",
        "v1",
        "PATCH",
        "/company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}",
        "appointments",
        "partner+user",
    ),
    "update_timetable_event_schedule": Operation(
        "update_timetable_event_schedule",
        "v1",
        "PATCH",
        "/company/{location_id}/schedules/{schedule_id}",
        "schedule",
        "partner+user",
    ),
    "update_timetable_schedule_day": Operation(
        "update_timetable_schedule_day",
        "v1",
        "PATCH",
        "/company/{location_id}/schedules/{schedule_id}/days/{day_id}",
        "schedule",
        "partner+user",
    ),
    "update_transaction": Operation(
        "update_transaction",
        "v1",
        "PUT",
        "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
        "inventory",
        "partner+user",
    ),
    "update_user_notification_settings": Operation(
        "update_user_notification_settings",
        "v1",
        "POST",
        "/notification_settings/{location_id}/users/{user_id}",
        "notifications",
        "partner+user",
    ),
    "update_user_permissions": Operation(
        "update_user_permissions",
        "v1",
        "PUT",
        "/company/{location_id}/users/{user_id}/permissions",
        "users",
        "partner+user",
    ),
    "update_visit": Operation(
        "update_visit", "v1", "PUT", "/visits/{visit_id}/{record_id}", "appointments", "partner+user"
    ),
    "upload_image": Operation("upload_image", "v1", "POST", "/images/{entity}", "utilities", "partner+user"),
}

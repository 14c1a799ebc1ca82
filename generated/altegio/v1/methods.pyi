# Generated; do not edit.

"""For type checkers and editors: the methods ``client.v1.<tag>.<operation_id>``."""

from typing import ParamSpec, TypeVar

from typing_extensions import deprecated

from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.package.method_types import (
    AsyncChangeMethod,
    AsyncMethod,
    AsyncPagedMethod,
    ChangeMethod,
    Method,
    PagedMethod,
)

from .api.analytics.get_appointment_analytics_by_source import request as _get_appointment_analytics_by_source
from .api.analytics.get_appointment_analytics_by_status import request as _get_appointment_analytics_by_status
from .api.analytics.get_day_end_report_data import request as _get_day_end_report_data
from .api.analytics.get_location_analytics_appointments_daily import (
    request as _get_location_analytics_appointments_daily,
)
from .api.analytics.get_location_analytics_occupancy_daily import request as _get_location_analytics_occupancy_daily
from .api.analytics.get_location_analytics_overall import request as _get_location_analytics_overall
from .api.analytics.get_location_analytics_revenue_daily import request as _get_location_analytics_revenue_daily
from .api.analytics.get_loyalty_program_client_statistics import request as _get_loyalty_program_client_statistics
from .api.analytics.get_loyalty_program_revenue_statistics import request as _get_loyalty_program_revenue_statistics
from .api.analytics.get_loyalty_program_team_member_statistics import (
    request as _get_loyalty_program_team_member_statistics,
)
from .api.appointments.change_appointment import request as _change_appointment
from .api.appointments.create_appointment import request as _create_appointment
from .api.appointments.create_timetable_client_schedule import request as _create_timetable_client_schedule
from .api.appointments.delete_appointment import request as _delete_appointment
from .api.appointments.delete_timetable_client_schedule import request as _delete_timetable_client_schedule
from .api.appointments.get_appointment import request as _get_appointment
from .api.appointments.get_appointment_list import iterate as _iter_get_appointment_list
from .api.appointments.get_appointment_list import request as _get_appointment_list
from .api.appointments.get_comments import iterate as _iter_get_comments
from .api.appointments.get_comments import request as _get_comments
from .api.appointments.get_partner_appointment_list import iterate as _iter_get_partner_appointment_list
from .api.appointments.get_partner_appointment_list import request as _get_partner_appointment_list
from .api.appointments.get_visit import request as _get_visit
from .api.appointments.get_visit_details import request as _get_visit_details
from .api.appointments.get_visit_receipt_pdf import request as _get_visit_receipt_pdf
from .api.appointments.leave_comment import request as _leave_comment
from .api.appointments.update_appointment import request as _update_appointment
from .api.appointments.update_appointment_attendance import request as _update_appointment_attendance
from .api.appointments.update_timetable_client_schedule import request as _update_timetable_client_schedule
from .api.appointments.update_visit import request as _update_visit
from .api.authentication.authorize_user import request as _authorize_user
from .api.chain_loyalty.chain_loyalty_certificate_types_create import request as _chain_loyalty_certificate_types_create
from .api.chain_loyalty.chain_loyalty_certificate_types_delete import request as _chain_loyalty_certificate_types_delete
from .api.chain_loyalty.chain_loyalty_certificate_types_get import request as _chain_loyalty_certificate_types_get
from .api.chain_loyalty.chain_loyalty_certificate_types_list import (
    iterate as _iter_chain_loyalty_certificate_types_list,
)
from .api.chain_loyalty.chain_loyalty_certificate_types_list import request as _chain_loyalty_certificate_types_list
from .api.chain_loyalty.chain_loyalty_certificate_types_update import request as _chain_loyalty_certificate_types_update
from .api.chain_loyalty.chain_loyalty_membership_types_archive import request as _chain_loyalty_membership_types_archive
from .api.chain_loyalty.chain_loyalty_membership_types_clone import request as _chain_loyalty_membership_types_clone
from .api.chain_loyalty.chain_loyalty_membership_types_create import request as _chain_loyalty_membership_types_create
from .api.chain_loyalty.chain_loyalty_membership_types_delete import request as _chain_loyalty_membership_types_delete
from .api.chain_loyalty.chain_loyalty_membership_types_list import iterate as _iter_chain_loyalty_membership_types_list
from .api.chain_loyalty.chain_loyalty_membership_types_list import request as _chain_loyalty_membership_types_list
from .api.chain_loyalty.chain_loyalty_membership_types_read import request as _chain_loyalty_membership_types_read
from .api.chain_loyalty.chain_loyalty_membership_types_restore import request as _chain_loyalty_membership_types_restore
from .api.chain_loyalty.chain_loyalty_membership_types_update import request as _chain_loyalty_membership_types_update
from .api.chain_loyalty.chain_loyalty_memberships_freeze import request as _chain_loyalty_memberships_freeze
from .api.chain_loyalty.chain_loyalty_memberships_set_balance import request as _chain_loyalty_memberships_set_balance
from .api.chain_loyalty.chain_loyalty_memberships_set_period import request as _chain_loyalty_memberships_set_period
from .api.chain_loyalty.chain_loyalty_memberships_unfreeze import request as _chain_loyalty_memberships_unfreeze
from .api.chain_loyalty.change_chain_gift_card_type import request as _change_chain_gift_card_type
from .api.chain_loyalty.change_chain_loyalty_program import request as _change_chain_loyalty_program
from .api.chain_loyalty.change_chain_membership_type import request as _change_chain_membership_type
from .api.chain_loyalty.create_chain_loyalty_program import request as _create_chain_loyalty_program
from .api.chain_loyalty.delete_chain_loyalty_program import request as _delete_chain_loyalty_program
from .api.chain_loyalty.get_chain_loyalty_notification_template_list import (
    request as _get_chain_loyalty_notification_template_list,
)
from .api.chain_loyalty.get_chain_loyalty_program import request as _get_chain_loyalty_program
from .api.chain_loyalty.get_chain_loyalty_transaction_list import iterate as _iter_get_chain_loyalty_transaction_list
from .api.chain_loyalty.get_chain_loyalty_transaction_list import request as _get_chain_loyalty_transaction_list
from .api.chain_loyalty.update_chain_loyalty_program import request as _update_chain_loyalty_program
from .api.chains.get_chain_client_by_phone_number import request as _get_chain_client_by_phone_number
from .api.chains.get_chain_list import request as _get_chain_list
from .api.clients.bulk_create_clients import request as _bulk_create_clients
from .api.clients.change_client import request as _change_client
from .api.clients.create_client import request as _create_client
from .api.clients.create_client_comment import request as _create_client_comment
from .api.clients.delete_client import request as _delete_client
from .api.clients.delete_client_comment import request as _delete_client_comment
from .api.clients.delete_client_file import request as _delete_client_file
from .api.clients.deprecated_get_client_list import iterate as _iter_deprecated_get_client_list
from .api.clients.deprecated_get_client_list import request as _deprecated_get_client_list
from .api.clients.get_client import request as _get_client
from .api.clients.get_client_file_list import request as _get_client_file_list
from .api.clients.get_client_list import iterate as _iter_get_client_list
from .api.clients.get_client_list import request as _get_client_list
from .api.clients.list_client_comments import request as _list_client_comments
from .api.clients.search_client_visits import iterate as _iter_search_client_visits
from .api.clients.search_client_visits import request as _search_client_visits
from .api.clients.update_client import request as _update_client
from .api.clients.upload_client_file import request as _upload_client_file
from .api.custom_fields.change_custom_field import request as _change_custom_field
from .api.custom_fields.create_custom_field import request as _create_custom_field
from .api.custom_fields.delete_custom_field import request as _delete_custom_field
from .api.custom_fields.get_custom_field_list import request as _get_custom_field_list
from .api.custom_fields.update_custom_field import request as _update_custom_field
from .api.deposits.create_client_account_topup_operation import request as _create_client_account_topup_operation
from .api.deposits.get_chain_client_account_history import request as _get_chain_client_account_history
from .api.deposits.get_client_account_by_chain_and_phone import request as _get_client_account_by_chain_and_phone
from .api.deposits.get_client_account_list_by_chain import iterate as _iter_get_client_account_list_by_chain
from .api.deposits.get_client_account_list_by_chain import request as _get_client_account_list_by_chain
from .api.deposits.get_client_account_list_by_location_and_client import (
    request as _get_client_account_list_by_location_and_client,
)
from .api.events.change_event_duplication_strategy import request as _change_event_duplication_strategy
from .api.events.create_event import request as _create_event
from .api.events.create_event_duplication_strategy import request as _create_event_duplication_strategy
from .api.events.delete_event import request as _delete_event
from .api.events.duplicate_event import request as _duplicate_event
from .api.events.get_event import request as _get_event
from .api.events.get_event_date_range import request as _get_event_date_range
from .api.events.get_event_search_filters import request as _get_event_search_filters
from .api.events.list_event_duplication_strategies import request as _list_event_duplication_strategies
from .api.events.search_event_dates import request as _search_event_dates
from .api.events.search_event_services import request as _search_event_services
from .api.events.search_events import iterate as _iter_search_events
from .api.events.search_events import request as _search_events
from .api.events.update_event import request as _update_event
from .api.events.update_event_duplication_strategy import request as _update_event_duplication_strategy
from .api.fiscalization.get_fiscal_transaction_list import iterate as _iter_get_fiscal_transaction_list
from .api.fiscalization.get_fiscal_transaction_list import request as _get_fiscal_transaction_list
from .api.fiscalization.get_tax_system_list import request as _get_tax_system_list
from .api.fiscalization.handle_fiscalization_callback import request as _handle_fiscalization_callback
from .api.fiscalization.print_fiscal_receipt import request as _print_fiscal_receipt
from .api.inventory.change_inventory_document import request as _change_inventory_document
from .api.inventory.change_product_transaction import request as _change_product_transaction
from .api.inventory.create_document import request as _create_document
from .api.inventory.create_inventory_operation import request as _create_inventory_operation
from .api.inventory.create_transaction import request as _create_transaction
from .api.inventory.delete_document import request as _delete_document
from .api.inventory.delete_transaction import request as _delete_transaction
from .api.inventory.get_appointment_consumables import request as _get_appointment_consumables
from .api.inventory.get_bill_of_materials_list import iterate as _iter_get_bill_of_materials_list
from .api.inventory.get_bill_of_materials_list import request as _get_bill_of_materials_list
from .api.inventory.get_document import request as _get_document
from .api.inventory.get_document_product_transactions import request as _get_document_product_transactions
from .api.inventory.get_location_inventories import request as _get_location_inventories
from .api.inventory.get_team_member_service_bill_of_materials import (
    request as _get_team_member_service_bill_of_materials,
)
from .api.inventory.get_transaction import request as _get_transaction
from .api.inventory.search_for_product_transactions import iterate as _iter_search_for_product_transactions
from .api.inventory.search_for_product_transactions import request as _search_for_product_transactions
from .api.inventory.unlink_appointment_service_association import request as _unlink_appointment_service_association
from .api.inventory.update_appointment_service_consumables import request as _update_appointment_service_consumables
from .api.inventory.update_document import request as _update_document
from .api.inventory.update_transaction import request as _update_transaction
from .api.locations.change_location import request as _change_location
from .api.locations.create_location import request as _create_location
from .api.locations.delete_location import request as _delete_location
from .api.locations.get_location import request as _get_location
from .api.locations.get_location_list import iterate as _iter_get_location_list
from .api.locations.get_location_list import request as _get_location_list
from .api.locations.update_location import request as _update_location
from .api.loyalty_cards.create_chain_loyalty_card_transaction import request as _create_chain_loyalty_card_transaction
from .api.loyalty_cards.create_loyalty_card_transaction import request as _create_loyalty_card_transaction
from .api.loyalty_cards.get_chain_loyalty_card_type_list import request as _get_chain_loyalty_card_type_list
from .api.loyalty_cards.get_loyalty_card_list_by_client_id import request as _get_loyalty_card_list_by_client_id
from .api.loyalty_cards.get_loyalty_card_list_by_phone import request as _get_loyalty_card_list_by_phone
from .api.loyalty_cards.get_loyalty_card_type_list import request as _get_loyalty_card_type_list
from .api.loyalty_cards.get_loyalty_card_type_list_for_client import request as _get_loyalty_card_type_list_for_client
from .api.loyalty_cards.get_user_loyalty_cards import request as _get_user_loyalty_cards
from .api.loyalty_cards.issue_loyalty_card import request as _issue_loyalty_card
from .api.loyalty_cards.remove_loyalty_card import request as _remove_loyalty_card
from .api.loyalty_programs.apply_discount_promotion import request as _apply_discount_promotion
from .api.loyalty_programs.apply_loyalty_card_deduction import request as _apply_loyalty_card_deduction
from .api.loyalty_programs.apply_referral_program import request as _apply_referral_program
from .api.loyalty_programs.cancel_discount_promotion import request as _cancel_discount_promotion
from .api.loyalty_programs.cancel_loyalty_card_withdrawal import request as _cancel_loyalty_card_withdrawal
from .api.loyalty_programs.generate_loyalty_code import request as _generate_loyalty_code
from .api.loyalty_programs.get_location_loyalty_program_list import request as _get_location_loyalty_program_list
from .api.loyalty_programs.get_loyalty_transactions_by_visit import request as _get_loyalty_transactions_by_visit
from .api.memberships.check_memberships_for_event import request as _check_memberships_for_event
from .api.memberships.get_client_gift_cards import request as _get_client_gift_cards
from .api.memberships.get_client_membership_activity_history import request as _get_client_membership_activity_history
from .api.memberships.get_client_memberships import request as _get_client_memberships
from .api.memberships.get_gift_card_type_list import iterate as _iter_get_gift_card_type_list
from .api.memberships.get_gift_card_type_list import request as _get_gift_card_type_list
from .api.memberships.get_gift_card_type_list_by_id import request as _get_gift_card_type_list_by_id
from .api.memberships.get_membership_list import iterate as _iter_get_membership_list
from .api.memberships.get_membership_list import request as _get_membership_list
from .api.memberships.get_membership_type_list import iterate as _iter_get_membership_type_list
from .api.memberships.get_membership_type_list import request as _get_membership_type_list
from .api.memberships.get_membership_type_list_by_id import request as _get_membership_type_list_by_id
from .api.memberships.get_user_gift_cards import request as _get_user_gift_cards
from .api.memberships.get_user_memberships import request as _get_user_memberships
from .api.memberships.search_memberships_for_event import request as _search_memberships_for_event
from .api.notifications.change_user_notification_settings import request as _change_user_notification_settings
from .api.notifications.get_location_notification_settings import request as _get_location_notification_settings
from .api.notifications.get_message_status_list import request as _get_message_status_list
from .api.notifications.get_user_notification_settings import request as _get_user_notification_settings
from .api.notifications.send_email_campaign_to_filtered_clients import (
    request as _send_email_campaign_to_filtered_clients,
)
from .api.notifications.send_email_newsletter_to_clients import request as _send_email_newsletter_to_clients
from .api.notifications.send_sms_campaign_to_filtered_clients import request as _send_sms_campaign_to_filtered_clients
from .api.notifications.send_sms_to_clients import request as _send_sms_to_clients
from .api.notifications.update_user_notification_settings import request as _update_user_notification_settings
from .api.online_booking.change_booking_form import request as _change_booking_form
from .api.online_booking.change_online_booking_settings import request as _change_online_booking_settings
from .api.online_booking.create_booking_widget import request as _create_booking_widget
from .api.online_booking.delete_booking_widget import request as _delete_booking_widget
from .api.online_booking.get_booking_widget import request as _get_booking_widget
from .api.online_booking.get_booking_widget_list import request as _get_booking_widget_list
from .api.online_booking.get_online_booking_settings import request as _get_online_booking_settings
from .api.online_booking.get_timeslot_settings import request as _get_timeslot_settings
from .api.online_booking.update_booking_widget import request as _update_booking_widget
from .api.online_booking.update_online_booking_settings import request as _update_online_booking_settings
from .api.payments.change_financial_transaction import request as _change_financial_transaction
from .api.payments.create_financial_transaction import request as _create_financial_transaction
from .api.payments.delete_financial_transaction import request as _delete_financial_transaction
from .api.payments.get_account_list import request as _get_account_list
from .api.payments.get_document_financial_transactions import request as _get_document_financial_transactions
from .api.payments.get_financial_transaction import request as _get_financial_transaction
from .api.payments.get_transactions import iterate as _iter_get_transactions
from .api.payments.get_transactions import request as _get_transactions
from .api.payments.get_transactions_by_visit_or_appointment_id import (
    request as _get_transactions_by_visit_or_appointment_id,
)
from .api.payments.update_financial_transaction import request as _update_financial_transaction
from .api.products.change_product import request as _change_product
from .api.products.change_product_category import request as _change_product_category
from .api.products.create_product import request as _create_product
from .api.products.create_product_category import request as _create_product_category
from .api.products.delete_product import request as _delete_product
from .api.products.delete_product_category import request as _delete_product_category
from .api.products.deprecated_get_product_category_list import request as _deprecated_get_product_category_list
from .api.products.get_product import request as _get_product
from .api.products.get_product_category_composition import iterate as _iter_get_product_category_composition
from .api.products.get_product_category_composition import request as _get_product_category_composition
from .api.products.get_product_category_list import request as _get_product_category_list
from .api.products.get_product_category_list_by_ids import request as _get_product_category_list_by_ids
from .api.products.get_products_list import iterate as _iter_get_products_list
from .api.products.get_products_list import request as _get_products_list
from .api.products.search_product import request as _search_product
from .api.products.update_product import request as _update_product
from .api.products.update_product_category import request as _update_product_category
from .api.salary.get_team_member_calculation_schemes_count import request as _get_team_member_calculation_schemes_count
from .api.salary.get_team_member_payroll_calculation import request as _get_team_member_payroll_calculation
from .api.salary.get_team_member_salary_calculation import request as _get_team_member_salary_calculation
from .api.salary.get_team_member_salary_period import request as _get_team_member_salary_period
from .api.salary.get_team_member_salary_schemes import request as _get_team_member_salary_schemes
from .api.salary.search_team_member_calculation_daily_salary import (
    request as _search_team_member_calculation_daily_salary,
)
from .api.salary.search_team_member_calculation_salary import request as _search_team_member_calculation_salary
from .api.salary.search_team_member_payroll_calculation import request as _search_team_member_payroll_calculation
from .api.salary.search_team_member_period_daily_salary import request as _search_team_member_period_daily_salary
from .api.salary.search_team_member_period_salary import request as _search_team_member_period_salary
from .api.sales.create_payment_with_loyalty_methods import request as _create_payment_with_loyalty_methods
from .api.sales.delete_location_account_payment import request as _delete_location_account_payment
from .api.sales.delete_loyalty_payment_transaction import request as _delete_loyalty_payment_transaction
from .api.sales.get_sale_transaction import request as _get_sale_transaction
from .api.schedule.change_appointment_calendar_settings import request as _change_appointment_calendar_settings
from .api.schedule.create_timetable_event_schedule import request as _create_timetable_event_schedule
from .api.schedule.create_timetable_schedule_day import request as _create_timetable_schedule_day
from .api.schedule.delete_timetable_event_schedule import request as _delete_timetable_event_schedule
from .api.schedule.delete_timetable_schedule_day import request as _delete_timetable_schedule_day
from .api.schedule.get_appointment_calendar_dates import request as _get_appointment_calendar_dates
from .api.schedule.get_appointment_calendar_sessions import request as _get_appointment_calendar_sessions
from .api.schedule.get_appointment_calendar_settings import request as _get_appointment_calendar_settings
from .api.schedule.get_resource_list import request as _get_resource_list
from .api.schedule.get_team_member_schedule import request as _get_team_member_schedule
from .api.schedule.get_team_member_schedule_list import request as _get_team_member_schedule_list
from .api.schedule.list_timetable_schedule_day_events import request as _list_timetable_schedule_day_events
from .api.schedule.schedule_team_member_update_deprecated import request as _schedule_team_member_update_deprecated
from .api.schedule.search_timetable_event_schedules_by_event import (
    request as _search_timetable_event_schedules_by_event,
)
from .api.schedule.set_team_member_schedule import request as _set_team_member_schedule
from .api.schedule.update_appointment_calendar_settings import request as _update_appointment_calendar_settings
from .api.schedule.update_team_member_schedule import request as _update_team_member_schedule
from .api.schedule.update_timetable_event_schedule import request as _update_timetable_event_schedule
from .api.schedule.update_timetable_schedule_day import request as _update_timetable_schedule_day
from .api.services.assign_service_to_team_member import request as _assign_service_to_team_member
from .api.services.change_service import request as _change_service
from .api.services.change_service_category import request as _change_service_category
from .api.services.create_service import request as _create_service
from .api.services.create_service_category import request as _create_service_category
from .api.services.delete_service import request as _delete_service
from .api.services.delete_service_category import request as _delete_service_category
from .api.services.deprecated_get_service_category_list import request as _deprecated_get_service_category_list
from .api.services.deprecated_get_service_list_by_id import request as _deprecated_get_service_list_by_id
from .api.services.deprecated_update_service_by_id import request as _deprecated_update_service_by_id
from .api.services.get_chain_service_category_list import request as _get_chain_service_category_list
from .api.services.get_service import request as _get_service
from .api.services.get_service_category import request as _get_service_category
from .api.services.get_service_category_list import request as _get_service_category_list
from .api.services.get_service_list import request as _get_service_list
from .api.services.patch_service import request as _patch_service
from .api.services.remove_service_from_team_member import request as _remove_service_from_team_member
from .api.services.update_service_category import request as _update_service_category
from .api.services.update_service_links import request as _update_service_links
from .api.services.update_service_team_member_assignment import request as _update_service_team_member_assignment
from .api.tags.create_tag import request as _create_tag
from .api.tags.delete_tag_by_tag_id import request as _delete_tag_by_tag_id
from .api.tags.get_tag_list_by_entity import request as _get_tag_list_by_entity
from .api.tags.update_tag_by_tag_id import request as _update_tag_by_tag_id
from .api.team_members.change_team_member import request as _change_team_member
from .api.team_members.create_position_quick import request as _create_position_quick
from .api.team_members.create_team_member_quick import request as _create_team_member_quick
from .api.team_members.delete_team_member import request as _delete_team_member
from .api.team_members.deprecated_create_team_member import request as _deprecated_create_team_member
from .api.team_members.get_position_list import request as _get_position_list
from .api.team_members.get_team_member import request as _get_team_member
from .api.team_members.get_team_member_by_id import request as _get_team_member_by_id
from .api.team_members.get_team_member_list import request as _get_team_member_list
from .api.team_members.update_team_member import request as _update_team_member
from .api.users.change_user_permissions import request as _change_user_permissions
from .api.users.copy_user_permissions_to_locations import request as _copy_user_permissions_to_locations
from .api.users.create_user_invitation import request as _create_user_invitation
from .api.users.deprecated_get_location_users import request as _deprecated_get_location_users
from .api.users.get_location_users import request as _get_location_users
from .api.users.get_permission_list import request as _get_permission_list
from .api.users.get_user_permissions import request as _get_user_permissions
from .api.users.get_user_roles import request as _get_user_roles
from .api.users.list_roles import request as _list_roles
from .api.users.remove_user_from_location import request as _remove_user_from_location
from .api.users.remove_user_from_locations import request as _remove_user_from_locations
from .api.users.update_user_permissions import request as _update_user_permissions
from .api.utilities.delete_image import request as _delete_image
from .api.utilities.disable_team_member_tips import request as _disable_team_member_tips
from .api.utilities.enable_team_member_tips import request as _enable_team_member_tips
from .api.utilities.get_location_subscription_information import request as _get_location_subscription_information
from .api.utilities.get_team_member_tip_settings import request as _get_team_member_tip_settings
from .api.utilities.phone_number_format_check import request as _phone_number_format_check
from .api.utilities.upload_image import request as _upload_image

_CLIENT: Client
_ASYNC_CLIENT: AsyncClient
_P = ParamSpec("_P")
_T = TypeVar("_T")
_I = TypeVar("_I")

class _Method_create_event(Method[_P, _T]):
    @deprecated("create_event is deprecated by Altegio; use v2.events.create_event")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_create_event(AsyncMethod[_P, _T]):
    @deprecated("create_event is deprecated by Altegio; use v2.events.create_event")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_create_position_quick(Method[_P, _T]):
    @deprecated("create_position_quick is deprecated by Altegio; use v2.team_members.create_position")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_create_position_quick(AsyncMethod[_P, _T]):
    @deprecated("create_position_quick is deprecated by Altegio; use v2.team_members.create_position")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_create_tag(Method[_P, _T]):
    @deprecated("create_tag is deprecated by Altegio; use v2.tags.create_tag")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_create_tag(AsyncMethod[_P, _T]):
    @deprecated("create_tag is deprecated by Altegio; use v2.tags.create_tag")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_delete_event(Method[_P, _T]):
    @deprecated("delete_event is deprecated by Altegio; use v2.events.delete_event")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_delete_event(AsyncMethod[_P, _T]):
    @deprecated("delete_event is deprecated by Altegio; use v2.events.delete_event")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_delete_tag_by_tag_id(Method[_P, _T]):
    @deprecated("delete_tag_by_tag_id is deprecated by Altegio; use v2.tags.delete_tag")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_delete_tag_by_tag_id(AsyncMethod[_P, _T]):
    @deprecated("delete_tag_by_tag_id is deprecated by Altegio; use v2.tags.delete_tag")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_deprecated_get_client_list(Method[_P, _T]):
    @deprecated("deprecated_get_client_list is deprecated by Altegio; use v1.clients.get_client_list")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _PagedMethod_deprecated_get_client_list(PagedMethod[_P, _T, _I]):
    @deprecated("deprecated_get_client_list is deprecated by Altegio; use v1.clients.get_client_list")
    def __get__(self, instance: object, owner: object = None) -> PagedMethod[_P, _T, _I]: ...

class _AsyncMethod_deprecated_get_client_list(AsyncMethod[_P, _T]):
    @deprecated("deprecated_get_client_list is deprecated by Altegio; use v1.clients.get_client_list")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _AsyncPagedMethod_deprecated_get_client_list(AsyncPagedMethod[_P, _T, _I]):
    @deprecated("deprecated_get_client_list is deprecated by Altegio; use v1.clients.get_client_list")
    def __get__(self, instance: object, owner: object = None) -> AsyncPagedMethod[_P, _T, _I]: ...

class _Method_deprecated_get_location_users(Method[_P, _T]):
    @deprecated("deprecated_get_location_users is deprecated by Altegio; use v1.users.get_location_users")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_deprecated_get_location_users(AsyncMethod[_P, _T]):
    @deprecated("deprecated_get_location_users is deprecated by Altegio; use v1.users.get_location_users")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_deprecated_get_product_category_list(Method[_P, _T]):
    @deprecated(
        "deprecated_get_product_category_list is deprecated by Altegio; use v1.products.get_product_category_list"
    )
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_deprecated_get_product_category_list(AsyncMethod[_P, _T]):
    @deprecated(
        "deprecated_get_product_category_list is deprecated by Altegio; use v1.products.get_product_category_list"
    )
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_deprecated_get_service_category_list(Method[_P, _T]):
    @deprecated(
        "deprecated_get_service_category_list is deprecated by Altegio; use v1.services.get_service_category_list"
    )
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_deprecated_get_service_category_list(AsyncMethod[_P, _T]):
    @deprecated(
        "deprecated_get_service_category_list is deprecated by Altegio; use v1.services.get_service_category_list"
    )
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_deprecated_get_service_list_by_id(Method[_P, _T]):
    @deprecated("deprecated_get_service_list_by_id is deprecated by Altegio; use v1.services.get_service")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_deprecated_get_service_list_by_id(AsyncMethod[_P, _T]):
    @deprecated("deprecated_get_service_list_by_id is deprecated by Altegio; use v1.services.get_service")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_get_event(Method[_P, _T]):
    @deprecated("get_event is deprecated by Altegio; use v2.events.get_event")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_get_event(AsyncMethod[_P, _T]):
    @deprecated("get_event is deprecated by Altegio; use v2.events.get_event")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_get_position_list(Method[_P, _T]):
    @deprecated("get_position_list is deprecated by Altegio; use v2.team_members.list_positions")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_get_position_list(AsyncMethod[_P, _T]):
    @deprecated("get_position_list is deprecated by Altegio; use v2.team_members.list_positions")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_get_tag_list_by_entity(Method[_P, _T]):
    @deprecated("get_tag_list_by_entity is deprecated by Altegio; use v2.tags.list_tags")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_get_tag_list_by_entity(AsyncMethod[_P, _T]):
    @deprecated("get_tag_list_by_entity is deprecated by Altegio; use v2.tags.list_tags")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_schedule_team_member_update_deprecated(Method[_P, _T]):
    @deprecated(
        "schedule_team_member_update_deprecated is deprecated by Altegio; use v1.schedule.set_team_member_schedule"
    )
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_schedule_team_member_update_deprecated(AsyncMethod[_P, _T]):
    @deprecated(
        "schedule_team_member_update_deprecated is deprecated by Altegio; use v1.schedule.set_team_member_schedule"
    )
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_update_event(Method[_P, _T]):
    @deprecated("update_event is deprecated by Altegio; use v2.events.update_event")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_update_event(AsyncMethod[_P, _T]):
    @deprecated("update_event is deprecated by Altegio; use v2.events.update_event")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_update_tag_by_tag_id(Method[_P, _T]):
    @deprecated("update_tag_by_tag_id is deprecated by Altegio; use v2.tags.update_tag")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_update_tag_by_tag_id(AsyncMethod[_P, _T]):
    @deprecated("update_tag_by_tag_id is deprecated by Altegio; use v2.tags.update_tag")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_update_team_member_schedule(Method[_P, _T]):
    @deprecated("update_team_member_schedule is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_update_team_member_schedule(AsyncMethod[_P, _T]):
    @deprecated("update_team_member_schedule is deprecated by Altegio; use v1.schedule.set_team_member_schedule")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class Analytics:
    get_appointment_analytics_by_source = Method(_get_appointment_analytics_by_source, _CLIENT)
    """Number of appointments of a period by source, as points of a chart. A bare list, without an
    envelope.

    GET /company/{location_id}/analytics/overall/charts/record_source"""
    get_appointment_analytics_by_status = Method(_get_appointment_analytics_by_status, _CLIENT)
    """Number of appointments of a period by visit status, as points of a chart. A bare list, without an
    envelope.

    GET /company/{location_id}/analytics/overall/charts/record_status"""
    get_day_end_report_data = Method(_get_day_end_report_data, _CLIENT)
    """The report that closes a day: visits, sales and payments by account.

    GET /reports/z_report/{location_id}"""
    get_location_analytics_appointments_daily = Method(_get_location_analytics_appointments_daily, _CLIENT)
    """Number of appointments for each day, as points of a chart: a time stamp and a number. A bare list,
    without an envelope.

    GET /company/{location_id}/analytics/overall/charts/records_daily"""
    get_location_analytics_occupancy_daily = Method(_get_location_analytics_occupancy_daily, _CLIENT)
    """How much of the working hours is booked on each day, as points of a chart. A bare list, without an
    envelope.

    GET /company/{location_id}/analytics/overall/charts/fullness_daily"""
    get_location_analytics_overall = Method(_get_location_analytics_overall, _CLIENT)
    """The location's key figures of a period, compared with the period of equal length before it. This is
    also where to find the ISO code of the currency.

    GET /company/{location_id}/analytics/overall"""
    get_location_analytics_revenue_daily = Method(_get_location_analytics_revenue_daily, _CLIENT)
    """Revenue of each day, as points of a chart. A bare list, without an envelope.

    GET /company/{location_id}/analytics/overall/charts/income_daily"""
    get_loyalty_program_client_statistics = Method(_get_loyalty_program_client_statistics, _CLIENT)
    """How many clients returned, came for the first time or were lost in a period, for one promotion or
    for all.

    GET /company/{location_id}/analytics/loyalty_programs/visits"""
    get_loyalty_program_revenue_statistics = Method(_get_loyalty_program_revenue_statistics, _CLIENT)
    """Revenue from returning and from new clients in a period, for a promotion or for all.

    GET /company/{location_id}/analytics/loyalty_programs/income"""
    get_loyalty_program_team_member_statistics = Method(_get_loyalty_program_team_member_statistics, _CLIENT)
    """How many clients came back to each team member in a period.

    GET /company/{location_id}/analytics/loyalty_programs/staff"""

class AsyncAnalytics:
    get_appointment_analytics_by_source = AsyncMethod(_get_appointment_analytics_by_source, _ASYNC_CLIENT)
    """Number of appointments of a period by source, as points of a chart. A bare list, without an
    envelope.

    GET /company/{location_id}/analytics/overall/charts/record_source"""
    get_appointment_analytics_by_status = AsyncMethod(_get_appointment_analytics_by_status, _ASYNC_CLIENT)
    """Number of appointments of a period by visit status, as points of a chart. A bare list, without an
    envelope.

    GET /company/{location_id}/analytics/overall/charts/record_status"""
    get_day_end_report_data = AsyncMethod(_get_day_end_report_data, _ASYNC_CLIENT)
    """The report that closes a day: visits, sales and payments by account.

    GET /reports/z_report/{location_id}"""
    get_location_analytics_appointments_daily = AsyncMethod(_get_location_analytics_appointments_daily, _ASYNC_CLIENT)
    """Number of appointments for each day, as points of a chart: a time stamp and a number. A bare list,
    without an envelope.

    GET /company/{location_id}/analytics/overall/charts/records_daily"""
    get_location_analytics_occupancy_daily = AsyncMethod(_get_location_analytics_occupancy_daily, _ASYNC_CLIENT)
    """How much of the working hours is booked on each day, as points of a chart. A bare list, without an
    envelope.

    GET /company/{location_id}/analytics/overall/charts/fullness_daily"""
    get_location_analytics_overall = AsyncMethod(_get_location_analytics_overall, _ASYNC_CLIENT)
    """The location's key figures of a period, compared with the period of equal length before it. This is
    also where to find the ISO code of the currency.

    GET /company/{location_id}/analytics/overall"""
    get_location_analytics_revenue_daily = AsyncMethod(_get_location_analytics_revenue_daily, _ASYNC_CLIENT)
    """Revenue of each day, as points of a chart. A bare list, without an envelope.

    GET /company/{location_id}/analytics/overall/charts/income_daily"""
    get_loyalty_program_client_statistics = AsyncMethod(_get_loyalty_program_client_statistics, _ASYNC_CLIENT)
    """How many clients returned, came for the first time or were lost in a period, for one promotion or
    for all.

    GET /company/{location_id}/analytics/loyalty_programs/visits"""
    get_loyalty_program_revenue_statistics = AsyncMethod(_get_loyalty_program_revenue_statistics, _ASYNC_CLIENT)
    """Revenue from returning and from new clients in a period, for a promotion or for all.

    GET /company/{location_id}/analytics/loyalty_programs/income"""
    get_loyalty_program_team_member_statistics = AsyncMethod(_get_loyalty_program_team_member_statistics, _ASYNC_CLIENT)
    """How many clients came back to each team member in a period.

    GET /company/{location_id}/analytics/loyalty_programs/staff"""

class Appointments:
    create_appointment = Method(_create_appointment, _CLIENT)
    """Books a client with a team member, or into a group event. A busy or past time is refused unless
    `save_if_busy` is true. The server does not prevent double bookings: put a reference of your own
    into `api_id`, and look for it before you try again.

    POST /records/{location_id}"""
    create_timetable_client_schedule = Method(_create_timetable_client_schedule, _CLIENT)
    """Books a client into the coming events of a schedule, one appointment for each.

    POST /company/{location_id}/schedules/{schedule_id}/client_schedules"""
    delete_appointment = Method(_delete_appointment, _CLIENT)
    """Deletes an appointment for good; there is no cancelling otherwise. Needs the user's token.

    DELETE /record/{location_id}/{record_id}"""
    delete_timetable_client_schedule = Method(_delete_timetable_client_schedule, _CLIENT)
    """Ends a client's recurring appointments and deletes those still to come.

    DELETE /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}"""
    get_appointment = Method(_get_appointment, _CLIENT)
    """Reads an appointment. `date` is local time of the location; the offset in `datetime` may be that of
    another season. Lines of services deleted meanwhile are missing.

    GET /record/{location_id}/{record_id}"""
    get_appointment_list = Method(_get_appointment_list, _CLIENT)
    """Lists the appointments of a location, ordered by date. There is no snapshot: an appointment that is
    edited while you read the pages may appear twice or not at all. Deleted ones are left out unless
    requested.

    GET /records/{location_id}"""
    iter_get_appointment_list = PagedMethod(_iter_get_appointment_list, _CLIENT)
    """The items of all pages, see get_appointment_list."""
    get_comments = Method(_get_comments, _CLIENT)
    """Lists reviews that clients left about the location and its team members.

    GET /comments/{location_id}"""
    iter_get_comments = PagedMethod(_iter_get_comments, _CLIENT)
    """The items of all pages, see get_comments."""
    get_partner_appointment_list = Method(_get_partner_appointment_list, _CLIENT)
    """Lists the appointments that were booked through the partner, over all its locations.

    GET /records/partner"""
    iter_get_partner_appointment_list = PagedMethod(_iter_get_partner_appointment_list, _CLIENT)
    """The items of all pages, see get_partner_appointment_list."""
    get_visit = Method(_get_visit, _CLIENT)
    """Reads a visit with all its appointments.

    GET /visits/{visit_id}"""
    get_visit_details = Method(_get_visit_details, _CLIENT)
    """What a visit holds to be paid: its items, payments, loyalty transactions and fiscal receipts.

    GET /visit/details/{location_id}/{record_id}/{visit_id}"""
    get_visit_receipt_pdf = Method(_get_visit_receipt_pdf, _CLIENT)
    """The receipt of a visit as a PDF file; `data` is its bytes.

    GET /attendance/receipt_print/{visit_id}"""
    leave_comment = Method(_leave_comment, _CLIENT)
    """Leaves a review about a team member.

    POST /comments/{location_id}/{team_member_id}"""
    update_appointment = Method(_update_appointment, _CLIENT)
    """Replaces an appointment. Fields that are not sent are lost or refused, so read it first and send
    everything, even to change one custom field. The answer may have status 201.

    PUT /record/{location_id}/{record_id}"""
    change_appointment = ChangeMethod(_change_appointment, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_appointment, reads again."""
    update_appointment_attendance = Method(_update_appointment_attendance, _CLIENT)
    """Sets whether the client is expected, came or did not come. Other appointments of the same visit may
    change too, and so may payments, loyalty and notifications. If a part fails, nothing is undone. Read
    the appointment again afterwards: the answer describes the calendar.

    POST /locations/{location_id}/appointments/{record_id}/attendance"""
    update_timetable_client_schedule = Method(_update_timetable_client_schedule, _CLIENT)
    """Adds series of the schedule to a client's recurring appointments, or removes some. Future
    appointments are created or deleted accordingly.

    PATCH /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}"""
    update_visit = Method(_update_visit, _CLIENT)
    """Changes a visit: attendance, services, products and payments of one of its appointments. Other
    appointments of the visit may change too, and so may payments, loyalty and notifications. If a part
    fails, nothing is undone.

    PUT /visits/{visit_id}/{record_id}"""

class AsyncAppointments:
    create_appointment = AsyncMethod(_create_appointment, _ASYNC_CLIENT)
    """Books a client with a team member, or into a group event. A busy or past time is refused unless
    `save_if_busy` is true. The server does not prevent double bookings: put a reference of your own
    into `api_id`, and look for it before you try again.

    POST /records/{location_id}"""
    create_timetable_client_schedule = AsyncMethod(_create_timetable_client_schedule, _ASYNC_CLIENT)
    """Books a client into the coming events of a schedule, one appointment for each.

    POST /company/{location_id}/schedules/{schedule_id}/client_schedules"""
    delete_appointment = AsyncMethod(_delete_appointment, _ASYNC_CLIENT)
    """Deletes an appointment for good; there is no cancelling otherwise. Needs the user's token.

    DELETE /record/{location_id}/{record_id}"""
    delete_timetable_client_schedule = AsyncMethod(_delete_timetable_client_schedule, _ASYNC_CLIENT)
    """Ends a client's recurring appointments and deletes those still to come.

    DELETE /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}"""
    get_appointment = AsyncMethod(_get_appointment, _ASYNC_CLIENT)
    """Reads an appointment. `date` is local time of the location; the offset in `datetime` may be that of
    another season. Lines of services deleted meanwhile are missing.

    GET /record/{location_id}/{record_id}"""
    get_appointment_list = AsyncMethod(_get_appointment_list, _ASYNC_CLIENT)
    """Lists the appointments of a location, ordered by date. There is no snapshot: an appointment that is
    edited while you read the pages may appear twice or not at all. Deleted ones are left out unless
    requested.

    GET /records/{location_id}"""
    iter_get_appointment_list = AsyncPagedMethod(_iter_get_appointment_list, _ASYNC_CLIENT)
    """The items of all pages, see get_appointment_list."""
    get_comments = AsyncMethod(_get_comments, _ASYNC_CLIENT)
    """Lists reviews that clients left about the location and its team members.

    GET /comments/{location_id}"""
    iter_get_comments = AsyncPagedMethod(_iter_get_comments, _ASYNC_CLIENT)
    """The items of all pages, see get_comments."""
    get_partner_appointment_list = AsyncMethod(_get_partner_appointment_list, _ASYNC_CLIENT)
    """Lists the appointments that were booked through the partner, over all its locations.

    GET /records/partner"""
    iter_get_partner_appointment_list = AsyncPagedMethod(_iter_get_partner_appointment_list, _ASYNC_CLIENT)
    """The items of all pages, see get_partner_appointment_list."""
    get_visit = AsyncMethod(_get_visit, _ASYNC_CLIENT)
    """Reads a visit with all its appointments.

    GET /visits/{visit_id}"""
    get_visit_details = AsyncMethod(_get_visit_details, _ASYNC_CLIENT)
    """What a visit holds to be paid: its items, payments, loyalty transactions and fiscal receipts.

    GET /visit/details/{location_id}/{record_id}/{visit_id}"""
    get_visit_receipt_pdf = AsyncMethod(_get_visit_receipt_pdf, _ASYNC_CLIENT)
    """The receipt of a visit as a PDF file; `data` is its bytes.

    GET /attendance/receipt_print/{visit_id}"""
    leave_comment = AsyncMethod(_leave_comment, _ASYNC_CLIENT)
    """Leaves a review about a team member.

    POST /comments/{location_id}/{team_member_id}"""
    update_appointment = AsyncMethod(_update_appointment, _ASYNC_CLIENT)
    """Replaces an appointment. Fields that are not sent are lost or refused, so read it first and send
    everything, even to change one custom field. The answer may have status 201.

    PUT /record/{location_id}/{record_id}"""
    change_appointment = AsyncChangeMethod(_change_appointment, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_appointment, reads again."""
    update_appointment_attendance = AsyncMethod(_update_appointment_attendance, _ASYNC_CLIENT)
    """Sets whether the client is expected, came or did not come. Other appointments of the same visit may
    change too, and so may payments, loyalty and notifications. If a part fails, nothing is undone. Read
    the appointment again afterwards: the answer describes the calendar.

    POST /locations/{location_id}/appointments/{record_id}/attendance"""
    update_timetable_client_schedule = AsyncMethod(_update_timetable_client_schedule, _ASYNC_CLIENT)
    """Adds series of the schedule to a client's recurring appointments, or removes some. Future
    appointments are created or deleted accordingly.

    PATCH /company/{location_id}/schedules/{schedule_id}/client_schedules/{client_schedule_id}"""
    update_visit = AsyncMethod(_update_visit, _ASYNC_CLIENT)
    """Changes a visit: attendance, services, products and payments of one of its appointments. Other
    appointments of the visit may change too, and so may payments, loyalty and notifications. If a part
    fails, nothing is undone.

    PUT /visits/{visit_id}/{record_id}"""

class Authentication:
    authorize_user = Method(_authorize_user, _CLIENT)
    """Exchanges login and password for a user token; `Altegio.login` does this and keeps the token. A
    wrong login or password is answered with 404, for which `Altegio.login` raises AuthenticationError.
    The token is valid until the password changes. If a second factor is required, the answer may have
    no `user_token`.

    POST /auth"""

class AsyncAuthentication:
    authorize_user = AsyncMethod(_authorize_user, _ASYNC_CLIENT)
    """Exchanges login and password for a user token; `Altegio.login` does this and keeps the token. A
    wrong login or password is answered with 404, for which `Altegio.login` raises AuthenticationError.
    The token is valid until the password changes. If a second factor is required, the answer may have
    no `user_token`.

    POST /auth"""

class ChainLoyalty:
    chain_loyalty_certificate_types_create = Method(_chain_loyalty_certificate_types_create, _CLIENT)
    """Makes a type of gift card that the locations of a chain can sell.

    POST /chain/{chain_id}/loyalty/certificate_types"""
    chain_loyalty_certificate_types_delete = Method(_chain_loyalty_certificate_types_delete, _CLIENT)
    """Deletes a gift card type for good; refused once cards of it were sold.

    DELETE /chain/{chain_id}/loyalty/certificate_types/{type_id}"""
    chain_loyalty_certificate_types_get = Method(_chain_loyalty_certificate_types_get, _CLIENT)
    """Reads a gift card type of a chain.

    GET /chain/{chain_id}/loyalty/certificate_types/{type_id}"""
    chain_loyalty_certificate_types_list = Method(_chain_loyalty_certificate_types_list, _CLIENT)
    """Lists the gift card types of a chain.

    GET /chain/{chain_id}/loyalty/certificate_types"""
    iter_chain_loyalty_certificate_types_list = PagedMethod(_iter_chain_loyalty_certificate_types_list, _CLIENT)
    """The items of all pages, see chain_loyalty_certificate_types_list."""
    chain_loyalty_certificate_types_update = Method(_chain_loyalty_certificate_types_update, _CLIENT)
    """Replaces a gift card type: read it first and send every field. Refused once cards of this type have
    been sold.

    PUT /chain/{chain_id}/loyalty/certificate_types/{type_id}"""
    change_chain_gift_card_type = ChangeMethod(_change_chain_gift_card_type, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with chain_loyalty_certificate_types_update, reads again."""
    chain_loyalty_membership_types_archive = Method(_chain_loyalty_membership_types_archive, _CLIENT)
    """Takes a membership type off sale, or puts it back on sale. Memberships already sold do not change.

    PATCH /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}"""
    chain_loyalty_membership_types_clone = Method(_chain_loyalty_membership_types_clone, _CLIENT)
    """Copies a membership type under a new id, with ' (2)' added to its title.

    POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone"""
    chain_loyalty_membership_types_create = Method(_chain_loyalty_membership_types_create, _CLIENT)
    """Makes a membership type, such as ten visits or an unlimited month, for the locations of a chain. The
    services it covers are sent as `services` and `service_categories`, or as `service_links`, depending
    on the settings of the chain. The other form is ignored without an error, so read the type back.

    POST /chain/{chain_id}/loyalty/abonement_types"""
    chain_loyalty_membership_types_delete = Method(_chain_loyalty_membership_types_delete, _CLIENT)
    """Deletes a membership type: it leaves the list, yet can still be read by its id and restored.

    DELETE /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}"""
    chain_loyalty_membership_types_list = Method(_chain_loyalty_membership_types_list, _CLIENT)
    """Lists the membership types of a chain.

    GET /chain/{chain_id}/loyalty/abonement_types"""
    iter_chain_loyalty_membership_types_list = PagedMethod(_iter_chain_loyalty_membership_types_list, _CLIENT)
    """The items of all pages, see chain_loyalty_membership_types_list."""
    chain_loyalty_membership_types_read = Method(_chain_loyalty_membership_types_read, _CLIENT)
    """Reads a membership type, a deleted one included.

    GET /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}"""
    chain_loyalty_membership_types_restore = Method(_chain_loyalty_membership_types_restore, _CLIENT)
    """Brings a deleted membership type back; for the vendor's super users.

    POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/restore"""
    chain_loyalty_membership_types_update = Method(_chain_loyalty_membership_types_update, _CLIENT)
    """Replaces a membership type. After the first sale the server does not change price, validity,
    activation, balance and services, but still reports success. Read it back.

    PUT /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}"""
    change_chain_membership_type = ChangeMethod(_change_chain_membership_type, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with chain_loyalty_membership_types_update, reads again."""
    chain_loyalty_memberships_freeze = Method(_chain_loyalty_memberships_freeze, _CLIENT)
    """Freezes a membership up to a day; its validity is extended by that time. Its type must allow
    freezing, and for that long.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/freeze"""
    chain_loyalty_memberships_set_balance = Method(_chain_loyalty_memberships_set_balance, _CLIENT)
    """Sets how many visits a membership has left. The answer may be empty; read the membership to be sure.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance"""
    chain_loyalty_memberships_set_period = Method(_chain_loyalty_memberships_set_period, _CLIENT)
    """Sets how long a membership is valid.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_period"""
    chain_loyalty_memberships_unfreeze = Method(_chain_loyalty_memberships_unfreeze, _CLIENT)
    """Ends the freeze of a membership; the days frozen so far stay added to its validity.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze"""
    create_chain_loyalty_program = Method(_create_chain_loyalty_program, _CLIENT)
    """Makes a promotion for a chain.

    POST /chain/{chain_id}/loyalty/programs"""
    delete_chain_loyalty_program = Method(_delete_chain_loyalty_program, _CLIENT)
    """Deletes a promotion of a chain.

    DELETE /chain/{chain_id}/loyalty/programs/{loyalty_program_id}"""
    get_chain_loyalty_notification_template_list = Method(_get_chain_loyalty_notification_template_list, _CLIENT)
    """Lists the message templates promotions can send to clients.

    GET /chain/{chain_id}/loyalty/notification_message_templates/programs"""
    get_chain_loyalty_program = Method(_get_chain_loyalty_program, _CLIENT)
    """Reads a promotion of a chain.

    GET /chain/{chain_id}/loyalty/programs/{loyalty_program_id}"""
    get_chain_loyalty_transaction_list = Method(_get_chain_loyalty_transaction_list, _CLIENT)
    """Lists the loyalty transactions of a chain: discounts, points earned and spent, payments by gift card
    and membership.

    GET /chain/{chain_id}/loyalty/transactions"""
    iter_get_chain_loyalty_transaction_list = PagedMethod(_iter_get_chain_loyalty_transaction_list, _CLIENT)
    """The items of all pages, see get_chain_loyalty_transaction_list."""
    update_chain_loyalty_program = Method(_update_chain_loyalty_program, _CLIENT)
    """Replaces a promotion of a chain.

    PUT /chain/{chain_id}/loyalty/programs/{loyalty_program_id}"""
    change_chain_loyalty_program = ChangeMethod(_change_chain_loyalty_program, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_chain_loyalty_program, reads again."""

class AsyncChainLoyalty:
    chain_loyalty_certificate_types_create = AsyncMethod(_chain_loyalty_certificate_types_create, _ASYNC_CLIENT)
    """Makes a type of gift card that the locations of a chain can sell.

    POST /chain/{chain_id}/loyalty/certificate_types"""
    chain_loyalty_certificate_types_delete = AsyncMethod(_chain_loyalty_certificate_types_delete, _ASYNC_CLIENT)
    """Deletes a gift card type for good; refused once cards of it were sold.

    DELETE /chain/{chain_id}/loyalty/certificate_types/{type_id}"""
    chain_loyalty_certificate_types_get = AsyncMethod(_chain_loyalty_certificate_types_get, _ASYNC_CLIENT)
    """Reads a gift card type of a chain.

    GET /chain/{chain_id}/loyalty/certificate_types/{type_id}"""
    chain_loyalty_certificate_types_list = AsyncMethod(_chain_loyalty_certificate_types_list, _ASYNC_CLIENT)
    """Lists the gift card types of a chain.

    GET /chain/{chain_id}/loyalty/certificate_types"""
    iter_chain_loyalty_certificate_types_list = AsyncPagedMethod(
        _iter_chain_loyalty_certificate_types_list, _ASYNC_CLIENT
    )
    """The items of all pages, see chain_loyalty_certificate_types_list."""
    chain_loyalty_certificate_types_update = AsyncMethod(_chain_loyalty_certificate_types_update, _ASYNC_CLIENT)
    """Replaces a gift card type: read it first and send every field. Refused once cards of this type have
    been sold.

    PUT /chain/{chain_id}/loyalty/certificate_types/{type_id}"""
    change_chain_gift_card_type = AsyncChangeMethod(_change_chain_gift_card_type, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with chain_loyalty_certificate_types_update, reads again."""
    chain_loyalty_membership_types_archive = AsyncMethod(_chain_loyalty_membership_types_archive, _ASYNC_CLIENT)
    """Takes a membership type off sale, or puts it back on sale. Memberships already sold do not change.

    PATCH /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}"""
    chain_loyalty_membership_types_clone = AsyncMethod(_chain_loyalty_membership_types_clone, _ASYNC_CLIENT)
    """Copies a membership type under a new id, with ' (2)' added to its title.

    POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/clone"""
    chain_loyalty_membership_types_create = AsyncMethod(_chain_loyalty_membership_types_create, _ASYNC_CLIENT)
    """Makes a membership type, such as ten visits or an unlimited month, for the locations of a chain. The
    services it covers are sent as `services` and `service_categories`, or as `service_links`, depending
    on the settings of the chain. The other form is ignored without an error, so read the type back.

    POST /chain/{chain_id}/loyalty/abonement_types"""
    chain_loyalty_membership_types_delete = AsyncMethod(_chain_loyalty_membership_types_delete, _ASYNC_CLIENT)
    """Deletes a membership type: it leaves the list, yet can still be read by its id and restored.

    DELETE /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}"""
    chain_loyalty_membership_types_list = AsyncMethod(_chain_loyalty_membership_types_list, _ASYNC_CLIENT)
    """Lists the membership types of a chain.

    GET /chain/{chain_id}/loyalty/abonement_types"""
    iter_chain_loyalty_membership_types_list = AsyncPagedMethod(
        _iter_chain_loyalty_membership_types_list, _ASYNC_CLIENT
    )
    """The items of all pages, see chain_loyalty_membership_types_list."""
    chain_loyalty_membership_types_read = AsyncMethod(_chain_loyalty_membership_types_read, _ASYNC_CLIENT)
    """Reads a membership type, a deleted one included.

    GET /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}"""
    chain_loyalty_membership_types_restore = AsyncMethod(_chain_loyalty_membership_types_restore, _ASYNC_CLIENT)
    """Brings a deleted membership type back; for the vendor's super users.

    POST /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}/restore"""
    chain_loyalty_membership_types_update = AsyncMethod(_chain_loyalty_membership_types_update, _ASYNC_CLIENT)
    """Replaces a membership type. After the first sale the server does not change price, validity,
    activation, balance and services, but still reports success. Read it back.

    PUT /chain/{chain_id}/loyalty/abonement_types/{loyalty_membership_type_id}"""
    change_chain_membership_type = AsyncChangeMethod(_change_chain_membership_type, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with chain_loyalty_membership_types_update, reads again."""
    chain_loyalty_memberships_freeze = AsyncMethod(_chain_loyalty_memberships_freeze, _ASYNC_CLIENT)
    """Freezes a membership up to a day; its validity is extended by that time. Its type must allow
    freezing, and for that long.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/freeze"""
    chain_loyalty_memberships_set_balance = AsyncMethod(_chain_loyalty_memberships_set_balance, _ASYNC_CLIENT)
    """Sets how many visits a membership has left. The answer may be empty; read the membership to be sure.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance"""
    chain_loyalty_memberships_set_period = AsyncMethod(_chain_loyalty_memberships_set_period, _ASYNC_CLIENT)
    """Sets how long a membership is valid.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_period"""
    chain_loyalty_memberships_unfreeze = AsyncMethod(_chain_loyalty_memberships_unfreeze, _ASYNC_CLIENT)
    """Ends the freeze of a membership; the days frozen so far stay added to its validity.

    POST /chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze"""
    create_chain_loyalty_program = AsyncMethod(_create_chain_loyalty_program, _ASYNC_CLIENT)
    """Makes a promotion for a chain.

    POST /chain/{chain_id}/loyalty/programs"""
    delete_chain_loyalty_program = AsyncMethod(_delete_chain_loyalty_program, _ASYNC_CLIENT)
    """Deletes a promotion of a chain.

    DELETE /chain/{chain_id}/loyalty/programs/{loyalty_program_id}"""
    get_chain_loyalty_notification_template_list = AsyncMethod(
        _get_chain_loyalty_notification_template_list, _ASYNC_CLIENT
    )
    """Lists the message templates promotions can send to clients.

    GET /chain/{chain_id}/loyalty/notification_message_templates/programs"""
    get_chain_loyalty_program = AsyncMethod(_get_chain_loyalty_program, _ASYNC_CLIENT)
    """Reads a promotion of a chain.

    GET /chain/{chain_id}/loyalty/programs/{loyalty_program_id}"""
    get_chain_loyalty_transaction_list = AsyncMethod(_get_chain_loyalty_transaction_list, _ASYNC_CLIENT)
    """Lists the loyalty transactions of a chain: discounts, points earned and spent, payments by gift card
    and membership.

    GET /chain/{chain_id}/loyalty/transactions"""
    iter_get_chain_loyalty_transaction_list = AsyncPagedMethod(_iter_get_chain_loyalty_transaction_list, _ASYNC_CLIENT)
    """The items of all pages, see get_chain_loyalty_transaction_list."""
    update_chain_loyalty_program = AsyncMethod(_update_chain_loyalty_program, _ASYNC_CLIENT)
    """Replaces a promotion of a chain.

    PUT /chain/{chain_id}/loyalty/programs/{loyalty_program_id}"""
    change_chain_loyalty_program = AsyncChangeMethod(_change_chain_loyalty_program, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_chain_loyalty_program, reads again."""

class Chains:
    get_chain_client_by_phone_number = Method(_get_chain_client_by_phone_number, _CLIENT)
    """Finds a client of a chain by phone, with the client's ids in each location.

    GET /group/{chain_id}/clients"""
    get_chain_list = Method(_get_chain_list, _CLIENT)
    """Lists the chains the user may see, with their locations and the user's rights in each.

    GET /groups"""

class AsyncChains:
    get_chain_client_by_phone_number = AsyncMethod(_get_chain_client_by_phone_number, _ASYNC_CLIENT)
    """Finds a client of a chain by phone, with the client's ids in each location.

    GET /group/{chain_id}/clients"""
    get_chain_list = AsyncMethod(_get_chain_list, _ASYNC_CLIENT)
    """Lists the chains the user may see, with their locations and the user's rights in each.

    GET /groups"""

class Clients:
    bulk_create_clients = Method(_bulk_create_clients, _CLIENT)
    """Adds many clients at once. The answer's `errors` name those refused; the others are added.

    POST /clients/{location_id}/bulk"""
    create_client = Method(_create_client, _CLIENT)
    """Adds a client to a location. Search for the phone number with `get_client_list` first, to avoid
    duplicates.

    POST /clients/{location_id}"""
    create_client_comment = Method(_create_client_comment, _CLIENT)
    """Adds a note to a client's card.

    POST /company/{location_id}/clients/{client_id}/comments"""
    delete_client = Method(_delete_client, _CLIENT)
    """Deletes a client; the statistics stay.

    DELETE /client/{location_id}/{id}"""
    delete_client_comment = Method(_delete_client_comment, _CLIENT)
    """Deletes a note from a client's card; a file that came with it stays.

    DELETE /company/{location_id}/clients/{client_id}/comments/{comment_id}"""
    delete_client_file = Method(_delete_client_file, _CLIENT)
    """Deletes a file from a client's card.

    DELETE /company/{location_id}/clients/files/{client_id}/{file_id}"""
    deprecated_get_client_list = _Method_deprecated_get_client_list(_deprecated_get_client_list, _CLIENT)
    """Deprecated. Lists clients by simple filters, ordered by id, at most 300 a page. Send `paid_min` and `paid_max`
    together: with only one of them, or if nobody is in the range, all clients are returned.

    GET /clients/{location_id}"""
    iter_deprecated_get_client_list = _PagedMethod_deprecated_get_client_list(_iter_deprecated_get_client_list, _CLIENT)
    """Deprecated. The items of all pages, see deprecated_get_client_list."""
    get_client = Method(_get_client, _CLIENT)
    """Reads a client.

    GET /client/{location_id}/{id}"""
    get_client_file_list = Method(_get_client_file_list, _CLIENT)
    """Lists the files of a client's card.

    GET /company/{location_id}/clients/files/{client_id}"""
    get_client_list = Method(_get_client_list, _CLIENT)
    """Searches the clients of a location, by name, phone or e-mail address (`quick_search`) and much else.
    Only ids are returned unless `fields` names more; unknown names are ignored. The money a client
    spent is called `sold_amount` here. Order by `id` for stable pages. It only reads, so it may be
    repeated although it is a POST.

    POST /company/{location_id}/clients/search"""
    iter_get_client_list = PagedMethod(_iter_get_client_list, _CLIENT)
    """The items of all pages, see get_client_list."""
    list_client_comments = Method(_list_client_comments, _CLIENT)
    """Lists the notes of a client's card, and the files added to it.

    GET /company/{location_id}/clients/{client_id}/comments"""
    search_client_visits = Method(_search_client_visits, _CLIENT)
    """The history of a client: appointments and product sales by visit, in pages of 25 rows or more. Give
    the client's id or phone. To get the next page, pass the dates of `meta.dateCursor.next`. It only
    reads.

    POST /company/{location_id}/clients/visits/search"""
    iter_search_client_visits = PagedMethod(_iter_search_client_visits, _CLIENT)
    """The items of all pages, see search_client_visits."""
    update_client = Method(_update_client, _CLIENT)
    """Replaces a client: fields not sent may be emptied, so read the client first.

    PUT /client/{location_id}/{id}"""
    change_client = ChangeMethod(_change_client, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_client, reads again."""
    upload_client_file = Method(_upload_client_file, _CLIENT)
    """Adds a file of less than 12 MiB to a client's card. The answer lists all files of the card.

    POST /locations/{location_id}/clients/files/{client_id}"""

class AsyncClients:
    bulk_create_clients = AsyncMethod(_bulk_create_clients, _ASYNC_CLIENT)
    """Adds many clients at once. The answer's `errors` name those refused; the others are added.

    POST /clients/{location_id}/bulk"""
    create_client = AsyncMethod(_create_client, _ASYNC_CLIENT)
    """Adds a client to a location. Search for the phone number with `get_client_list` first, to avoid
    duplicates.

    POST /clients/{location_id}"""
    create_client_comment = AsyncMethod(_create_client_comment, _ASYNC_CLIENT)
    """Adds a note to a client's card.

    POST /company/{location_id}/clients/{client_id}/comments"""
    delete_client = AsyncMethod(_delete_client, _ASYNC_CLIENT)
    """Deletes a client; the statistics stay.

    DELETE /client/{location_id}/{id}"""
    delete_client_comment = AsyncMethod(_delete_client_comment, _ASYNC_CLIENT)
    """Deletes a note from a client's card; a file that came with it stays.

    DELETE /company/{location_id}/clients/{client_id}/comments/{comment_id}"""
    delete_client_file = AsyncMethod(_delete_client_file, _ASYNC_CLIENT)
    """Deletes a file from a client's card.

    DELETE /company/{location_id}/clients/files/{client_id}/{file_id}"""
    deprecated_get_client_list = _AsyncMethod_deprecated_get_client_list(_deprecated_get_client_list, _ASYNC_CLIENT)
    """Deprecated. Lists clients by simple filters, ordered by id, at most 300 a page. Send `paid_min` and `paid_max`
    together: with only one of them, or if nobody is in the range, all clients are returned.

    GET /clients/{location_id}"""
    iter_deprecated_get_client_list = _AsyncPagedMethod_deprecated_get_client_list(
        _iter_deprecated_get_client_list, _ASYNC_CLIENT
    )
    """Deprecated. The items of all pages, see deprecated_get_client_list."""
    get_client = AsyncMethod(_get_client, _ASYNC_CLIENT)
    """Reads a client.

    GET /client/{location_id}/{id}"""
    get_client_file_list = AsyncMethod(_get_client_file_list, _ASYNC_CLIENT)
    """Lists the files of a client's card.

    GET /company/{location_id}/clients/files/{client_id}"""
    get_client_list = AsyncMethod(_get_client_list, _ASYNC_CLIENT)
    """Searches the clients of a location, by name, phone or e-mail address (`quick_search`) and much else.
    Only ids are returned unless `fields` names more; unknown names are ignored. The money a client
    spent is called `sold_amount` here. Order by `id` for stable pages. It only reads, so it may be
    repeated although it is a POST.

    POST /company/{location_id}/clients/search"""
    iter_get_client_list = AsyncPagedMethod(_iter_get_client_list, _ASYNC_CLIENT)
    """The items of all pages, see get_client_list."""
    list_client_comments = AsyncMethod(_list_client_comments, _ASYNC_CLIENT)
    """Lists the notes of a client's card, and the files added to it.

    GET /company/{location_id}/clients/{client_id}/comments"""
    search_client_visits = AsyncMethod(_search_client_visits, _ASYNC_CLIENT)
    """The history of a client: appointments and product sales by visit, in pages of 25 rows or more. Give
    the client's id or phone. To get the next page, pass the dates of `meta.dateCursor.next`. It only
    reads.

    POST /company/{location_id}/clients/visits/search"""
    iter_search_client_visits = AsyncPagedMethod(_iter_search_client_visits, _ASYNC_CLIENT)
    """The items of all pages, see search_client_visits."""
    update_client = AsyncMethod(_update_client, _ASYNC_CLIENT)
    """Replaces a client: fields not sent may be emptied, so read the client first.

    PUT /client/{location_id}/{id}"""
    change_client = AsyncChangeMethod(_change_client, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_client, reads again."""
    upload_client_file = AsyncMethod(_upload_client_file, _ASYNC_CLIENT)
    """Adds a file of less than 12 MiB to a client's card. The answer lists all files of the card.

    POST /locations/{location_id}/clients/files/{client_id}"""

class CustomFields:
    create_custom_field = Method(_create_custom_field, _CLIENT)
    """Adds a custom field to appointments or clients. The user needs the right to do so, and the location
    must be part of a chain.

    POST /custom_fields/{field_category}/{location_id}"""
    delete_custom_field = Method(_delete_custom_field, _CLIENT)
    """Takes a custom field away from a location.

    DELETE /custom_fields/{field_category}/{location_id}/{field_id}"""
    get_custom_field_list = Method(_get_custom_field_list, _CLIENT)
    """Lists the custom fields of a location.

    GET /custom_fields/{field_category}/{location_id}"""
    update_custom_field = Method(_update_custom_field, _CLIENT)
    """Replaces a custom field. Success has status 202.

    PUT /custom_fields/{field_category}/{location_id}/{field_id}"""
    change_custom_field = ChangeMethod(_change_custom_field, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_custom_field, reads again."""

class AsyncCustomFields:
    create_custom_field = AsyncMethod(_create_custom_field, _ASYNC_CLIENT)
    """Adds a custom field to appointments or clients. The user needs the right to do so, and the location
    must be part of a chain.

    POST /custom_fields/{field_category}/{location_id}"""
    delete_custom_field = AsyncMethod(_delete_custom_field, _ASYNC_CLIENT)
    """Takes a custom field away from a location.

    DELETE /custom_fields/{field_category}/{location_id}/{field_id}"""
    get_custom_field_list = AsyncMethod(_get_custom_field_list, _ASYNC_CLIENT)
    """Lists the custom fields of a location.

    GET /custom_fields/{field_category}/{location_id}"""
    update_custom_field = AsyncMethod(_update_custom_field, _ASYNC_CLIENT)
    """Replaces a custom field. Success has status 202.

    PUT /custom_fields/{field_category}/{location_id}/{field_id}"""
    change_custom_field = AsyncChangeMethod(_change_custom_field, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_custom_field, reads again."""

class Deposits:
    create_client_account_topup_operation = Method(_create_client_account_topup_operation, _CLIENT)
    """Puts money on a client's account: document, account operation and payment in one call.

    POST /deposits_operations/{location_id}"""
    get_chain_client_account_history = Method(_get_chain_client_account_history, _CLIENT)
    """Lists what came onto a client account of a chain and what went off it.

    GET /chain/{chain_id}/deposits/{deposit_id}/history"""
    get_client_account_by_chain_and_phone = Method(_get_client_account_by_chain_and_phone, _CLIENT)
    """Lists a client's accounts in a chain.

    GET /deposits/chain/{chain_id}/phone/{phone}"""
    get_client_account_list_by_chain = Method(_get_client_account_list_by_chain, _CLIENT)
    """Lists client accounts of a chain.

    GET /deposits/chain/{chain_id}"""
    iter_get_client_account_list_by_chain = PagedMethod(_iter_get_client_account_list_by_chain, _CLIENT)
    """The items of all pages, see get_client_account_list_by_chain."""
    get_client_account_list_by_location_and_client = Method(_get_client_account_list_by_location_and_client, _CLIENT)
    """Lists the accounts of a client that a location accepts.

    GET /deposits/company/{location_id}/client/{client_id}"""

class AsyncDeposits:
    create_client_account_topup_operation = AsyncMethod(_create_client_account_topup_operation, _ASYNC_CLIENT)
    """Puts money on a client's account: document, account operation and payment in one call.

    POST /deposits_operations/{location_id}"""
    get_chain_client_account_history = AsyncMethod(_get_chain_client_account_history, _ASYNC_CLIENT)
    """Lists what came onto a client account of a chain and what went off it.

    GET /chain/{chain_id}/deposits/{deposit_id}/history"""
    get_client_account_by_chain_and_phone = AsyncMethod(_get_client_account_by_chain_and_phone, _ASYNC_CLIENT)
    """Lists a client's accounts in a chain.

    GET /deposits/chain/{chain_id}/phone/{phone}"""
    get_client_account_list_by_chain = AsyncMethod(_get_client_account_list_by_chain, _ASYNC_CLIENT)
    """Lists client accounts of a chain.

    GET /deposits/chain/{chain_id}"""
    iter_get_client_account_list_by_chain = AsyncPagedMethod(_iter_get_client_account_list_by_chain, _ASYNC_CLIENT)
    """The items of all pages, see get_client_account_list_by_chain."""
    get_client_account_list_by_location_and_client = AsyncMethod(
        _get_client_account_list_by_location_and_client, _ASYNC_CLIENT
    )
    """Lists the accounts of a client that a location accepts.

    GET /deposits/company/{location_id}/client/{client_id}"""

class Events:
    create_event = _Method_create_event(_create_event, _CLIENT)
    """Deprecated. Makes a group event. Without `technical_break_duration`, the break set for the location is added to
    the length.

    POST /activity/{location_id}"""
    create_event_duplication_strategy = Method(_create_event_duplication_strategy, _CLIENT)
    """Keeps a pattern by which events can be repeated.

    POST /activity/{location_id}/duplication_strategy"""
    delete_event = _Method_delete_event(_delete_event, _CLIENT)
    """Deprecated. Deletes a group event, which cancels all its bookings and frees team member and resources.

    DELETE /activity/{location_id}/{event_id}"""
    duplicate_event = Method(_duplicate_event, _CLIENT)
    """Repeats an event: at a list of times, by a stored pattern, or by a pattern in the body. The fields
    of the body are not described, so it is easier to create v2 events one by one. If one time is
    refused, none is created. The answer is a bare list in an older form, so read the copies back.

    POST /activity/{location_id}/{event_id}/duplicate"""
    get_event = _Method_get_event(_get_event, _CLIENT)
    """Deprecated. Reads a group event, a deleted one included.

    GET /activity/{location_id}/{event_id}"""
    get_event_date_range = Method(_get_event_date_range, _CLIENT)
    """The first and the last day on which there are events.

    GET /activity/{location_id}/search_dates_range"""
    get_event_search_filters = Method(_get_event_search_filters, _CLIENT)
    """What events can be filtered by: services, team members and resources that have any.

    GET /activity/{location_id}/filters"""
    list_event_duplication_strategies = Method(_list_event_duplication_strategies, _CLIENT)
    """Lists the patterns by which events can be repeated.

    GET /activity/{location_id}/duplication_strategy"""
    search_event_dates = Method(_search_event_dates, _CLIENT)
    """The days on which there are events.

    GET /activity/{location_id}/search_dates"""
    search_event_services = Method(_search_event_services, _CLIENT)
    """Lists services that group events can be made of.

    GET /activity/{location_id}/services"""
    search_events = Method(_search_events, _CLIENT)
    """Lists the group events between two days.

    GET /activity/{location_id}/search"""
    iter_search_events = PagedMethod(_iter_search_events, _CLIENT)
    """The items of all pages, see search_events."""
    update_event = _Method_update_event(_update_event, _CLIENT)
    """Deprecated. Replaces a group event; send every field. A busy team member or resource is refused unless `force`
    is true.

    PUT /activity/{location_id}/{event_id}"""
    update_event_duplication_strategy = Method(_update_event_duplication_strategy, _CLIENT)
    """Replaces a pattern by which events can be repeated.

    POST /activity/{location_id}/duplication_strategy/{strategy_id}"""
    change_event_duplication_strategy = ChangeMethod(_change_event_duplication_strategy, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_event_duplication_strategy, reads again."""

class AsyncEvents:
    create_event = _AsyncMethod_create_event(_create_event, _ASYNC_CLIENT)
    """Deprecated. Makes a group event. Without `technical_break_duration`, the break set for the location is added to
    the length.

    POST /activity/{location_id}"""
    create_event_duplication_strategy = AsyncMethod(_create_event_duplication_strategy, _ASYNC_CLIENT)
    """Keeps a pattern by which events can be repeated.

    POST /activity/{location_id}/duplication_strategy"""
    delete_event = _AsyncMethod_delete_event(_delete_event, _ASYNC_CLIENT)
    """Deprecated. Deletes a group event, which cancels all its bookings and frees team member and resources.

    DELETE /activity/{location_id}/{event_id}"""
    duplicate_event = AsyncMethod(_duplicate_event, _ASYNC_CLIENT)
    """Repeats an event: at a list of times, by a stored pattern, or by a pattern in the body. The fields
    of the body are not described, so it is easier to create v2 events one by one. If one time is
    refused, none is created. The answer is a bare list in an older form, so read the copies back.

    POST /activity/{location_id}/{event_id}/duplicate"""
    get_event = _AsyncMethod_get_event(_get_event, _ASYNC_CLIENT)
    """Deprecated. Reads a group event, a deleted one included.

    GET /activity/{location_id}/{event_id}"""
    get_event_date_range = AsyncMethod(_get_event_date_range, _ASYNC_CLIENT)
    """The first and the last day on which there are events.

    GET /activity/{location_id}/search_dates_range"""
    get_event_search_filters = AsyncMethod(_get_event_search_filters, _ASYNC_CLIENT)
    """What events can be filtered by: services, team members and resources that have any.

    GET /activity/{location_id}/filters"""
    list_event_duplication_strategies = AsyncMethod(_list_event_duplication_strategies, _ASYNC_CLIENT)
    """Lists the patterns by which events can be repeated.

    GET /activity/{location_id}/duplication_strategy"""
    search_event_dates = AsyncMethod(_search_event_dates, _ASYNC_CLIENT)
    """The days on which there are events.

    GET /activity/{location_id}/search_dates"""
    search_event_services = AsyncMethod(_search_event_services, _ASYNC_CLIENT)
    """Lists services that group events can be made of.

    GET /activity/{location_id}/services"""
    search_events = AsyncMethod(_search_events, _ASYNC_CLIENT)
    """Lists the group events between two days.

    GET /activity/{location_id}/search"""
    iter_search_events = AsyncPagedMethod(_iter_search_events, _ASYNC_CLIENT)
    """The items of all pages, see search_events."""
    update_event = _AsyncMethod_update_event(_update_event, _ASYNC_CLIENT)
    """Deprecated. Replaces a group event; send every field. A busy team member or resource is refused unless `force`
    is true.

    PUT /activity/{location_id}/{event_id}"""
    update_event_duplication_strategy = AsyncMethod(_update_event_duplication_strategy, _ASYNC_CLIENT)
    """Replaces a pattern by which events can be repeated.

    POST /activity/{location_id}/duplication_strategy/{strategy_id}"""
    change_event_duplication_strategy = AsyncChangeMethod(_change_event_duplication_strategy, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_event_duplication_strategy, reads again."""

class Fiscalization:
    get_fiscal_transaction_list = Method(_get_fiscal_transaction_list, _CLIENT)
    """Lists what was sent to the fiscal register.

    GET /kkm_transactions/{location_id}"""
    iter_get_fiscal_transaction_list = PagedMethod(_iter_get_fiscal_transaction_list, _CLIENT)
    """The items of all pages, see get_fiscal_transaction_list."""
    get_tax_system_list = Method(_get_tax_system_list, _CLIENT)
    """The tax systems of a country, each with its rates of VAT.

    GET /integration/kkm/references/tax_system/{country_id}"""
    handle_fiscalization_callback = Method(_handle_fiscalization_callback, _CLIENT)
    """Tells the result of a fiscal operation; called by the fiscal service.

    POST /integration/kkm/callback"""
    print_fiscal_receipt = Method(_print_fiscal_receipt, _CLIENT)
    """Sends a receipt to the fiscal register.

    POST /kkm_transactions/{location_id}/print_document_bill"""

class AsyncFiscalization:
    get_fiscal_transaction_list = AsyncMethod(_get_fiscal_transaction_list, _ASYNC_CLIENT)
    """Lists what was sent to the fiscal register.

    GET /kkm_transactions/{location_id}"""
    iter_get_fiscal_transaction_list = AsyncPagedMethod(_iter_get_fiscal_transaction_list, _ASYNC_CLIENT)
    """The items of all pages, see get_fiscal_transaction_list."""
    get_tax_system_list = AsyncMethod(_get_tax_system_list, _ASYNC_CLIENT)
    """The tax systems of a country, each with its rates of VAT.

    GET /integration/kkm/references/tax_system/{country_id}"""
    handle_fiscalization_callback = AsyncMethod(_handle_fiscalization_callback, _ASYNC_CLIENT)
    """Tells the result of a fiscal operation; called by the fiscal service.

    POST /integration/kkm/callback"""
    print_fiscal_receipt = AsyncMethod(_print_fiscal_receipt, _ASYNC_CLIENT)
    """Sends a receipt to the fiscal register.

    POST /kkm_transactions/{location_id}/print_document_bill"""

class Inventory:
    create_document = Method(_create_document, _CLIENT)
    """Opens an inventory document, to which transactions are then added.

    POST /storage_operations/documents/{location_id}"""
    create_inventory_operation = Method(_create_inventory_operation, _CLIENT)
    """Books a complete inventory operation: the document, its product transactions, and the payments if a
    payment method is given.

    POST /storage_operations/operation/{location_id}"""
    create_transaction = Method(_create_transaction, _CLIENT)
    """Adds a product line to an inventory document.

    POST /storage_operations/goods_transactions/{location_id}"""
    delete_document = Method(_delete_document, _CLIENT)
    """Deletes an inventory document.

    DELETE /storage_operations/documents/{location_id}/{document_id}"""
    delete_transaction = Method(_delete_transaction, _CLIENT)
    """Deletes a product line.

    DELETE /storage_operations/goods_transactions/{location_id}/{transaction_id}"""
    get_appointment_consumables = Method(_get_appointment_consumables, _CLIENT)
    """What an appointment uses up: bills of materials and consumables of each service.

    GET /technological_cards/record_consumables/{location_id}/{record_id}"""
    get_bill_of_materials_list = Method(_get_bill_of_materials_list, _CLIENT)
    """Lists the bills of materials of a location, each with what it uses up.

    GET /technological_cards/{location_id}"""
    iter_get_bill_of_materials_list = PagedMethod(_iter_get_bill_of_materials_list, _CLIENT)
    """The items of all pages, see get_bill_of_materials_list."""
    get_document = Method(_get_document, _CLIENT)
    """Reads an inventory document.

    GET /storage_operations/documents/{location_id}/{document_id}"""
    get_document_product_transactions = Method(_get_document_product_transactions, _CLIENT)
    """Lists the product lines of a document.

    GET /storage_operations/documents/goods_transactions/{document_id}"""
    get_location_inventories = Method(_get_location_inventories, _CLIENT)
    """Lists the inventories of a location, which hold products for sale or for use.

    GET /storages/{location_id}"""
    get_team_member_service_bill_of_materials = Method(_get_team_member_service_bill_of_materials, _CLIENT)
    """The bill of materials a team member uses for a service.

    GET /technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}"""
    get_transaction = Method(_get_transaction, _CLIENT)
    """Reads a product line.

    GET /storage_operations/goods_transactions/{location_id}/{transaction_id}"""
    search_for_product_transactions = Method(_search_for_product_transactions, _CLIENT)
    """Lists product lines of a location over all documents.

    GET /storages/transactions/{location_id}"""
    iter_search_for_product_transactions = PagedMethod(_iter_search_for_product_transactions, _CLIENT)
    """The items of all pages, see search_for_product_transactions."""
    unlink_appointment_service_association = Method(_unlink_appointment_service_association, _CLIENT)
    """Removes the bill of materials from a service of an appointment. `delete_consumables` can be sent in
    query and body; it is not known which of them is read.

    DELETE /technological_cards/record_consumables/technological_cards/{location_id}/{record_id}/{service_id}"""
    update_appointment_service_consumables = Method(_update_appointment_service_consumables, _CLIENT)
    """Replaces what a service of an appointment uses up.

    PUT /technological_cards/record_consumables/consumables/{location_id}/{record_id}/{service_id}"""
    update_document = Method(_update_document, _CLIENT)
    """Replaces an inventory document.

    PUT /storage_operations/documents/{location_id}/{document_id}"""
    change_inventory_document = ChangeMethod(_change_inventory_document, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_document, reads again."""
    update_transaction = Method(_update_transaction, _CLIENT)
    """Replaces a product line.

    PUT /storage_operations/goods_transactions/{location_id}/{transaction_id}"""
    change_product_transaction = ChangeMethod(_change_product_transaction, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_transaction, reads again."""

class AsyncInventory:
    create_document = AsyncMethod(_create_document, _ASYNC_CLIENT)
    """Opens an inventory document, to which transactions are then added.

    POST /storage_operations/documents/{location_id}"""
    create_inventory_operation = AsyncMethod(_create_inventory_operation, _ASYNC_CLIENT)
    """Books a complete inventory operation: the document, its product transactions, and the payments if a
    payment method is given.

    POST /storage_operations/operation/{location_id}"""
    create_transaction = AsyncMethod(_create_transaction, _ASYNC_CLIENT)
    """Adds a product line to an inventory document.

    POST /storage_operations/goods_transactions/{location_id}"""
    delete_document = AsyncMethod(_delete_document, _ASYNC_CLIENT)
    """Deletes an inventory document.

    DELETE /storage_operations/documents/{location_id}/{document_id}"""
    delete_transaction = AsyncMethod(_delete_transaction, _ASYNC_CLIENT)
    """Deletes a product line.

    DELETE /storage_operations/goods_transactions/{location_id}/{transaction_id}"""
    get_appointment_consumables = AsyncMethod(_get_appointment_consumables, _ASYNC_CLIENT)
    """What an appointment uses up: bills of materials and consumables of each service.

    GET /technological_cards/record_consumables/{location_id}/{record_id}"""
    get_bill_of_materials_list = AsyncMethod(_get_bill_of_materials_list, _ASYNC_CLIENT)
    """Lists the bills of materials of a location, each with what it uses up.

    GET /technological_cards/{location_id}"""
    iter_get_bill_of_materials_list = AsyncPagedMethod(_iter_get_bill_of_materials_list, _ASYNC_CLIENT)
    """The items of all pages, see get_bill_of_materials_list."""
    get_document = AsyncMethod(_get_document, _ASYNC_CLIENT)
    """Reads an inventory document.

    GET /storage_operations/documents/{location_id}/{document_id}"""
    get_document_product_transactions = AsyncMethod(_get_document_product_transactions, _ASYNC_CLIENT)
    """Lists the product lines of a document.

    GET /storage_operations/documents/goods_transactions/{document_id}"""
    get_location_inventories = AsyncMethod(_get_location_inventories, _ASYNC_CLIENT)
    """Lists the inventories of a location, which hold products for sale or for use.

    GET /storages/{location_id}"""
    get_team_member_service_bill_of_materials = AsyncMethod(_get_team_member_service_bill_of_materials, _ASYNC_CLIENT)
    """The bill of materials a team member uses for a service.

    GET /technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}"""
    get_transaction = AsyncMethod(_get_transaction, _ASYNC_CLIENT)
    """Reads a product line.

    GET /storage_operations/goods_transactions/{location_id}/{transaction_id}"""
    search_for_product_transactions = AsyncMethod(_search_for_product_transactions, _ASYNC_CLIENT)
    """Lists product lines of a location over all documents.

    GET /storages/transactions/{location_id}"""
    iter_search_for_product_transactions = AsyncPagedMethod(_iter_search_for_product_transactions, _ASYNC_CLIENT)
    """The items of all pages, see search_for_product_transactions."""
    unlink_appointment_service_association = AsyncMethod(_unlink_appointment_service_association, _ASYNC_CLIENT)
    """Removes the bill of materials from a service of an appointment. `delete_consumables` can be sent in
    query and body; it is not known which of them is read.

    DELETE /technological_cards/record_consumables/technological_cards/{location_id}/{record_id}/{service_id}"""
    update_appointment_service_consumables = AsyncMethod(_update_appointment_service_consumables, _ASYNC_CLIENT)
    """Replaces what a service of an appointment uses up.

    PUT /technological_cards/record_consumables/consumables/{location_id}/{record_id}/{service_id}"""
    update_document = AsyncMethod(_update_document, _ASYNC_CLIENT)
    """Replaces an inventory document.

    PUT /storage_operations/documents/{location_id}/{document_id}"""
    change_inventory_document = AsyncChangeMethod(_change_inventory_document, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_document, reads again."""
    update_transaction = AsyncMethod(_update_transaction, _ASYNC_CLIENT)
    """Replaces a product line.

    PUT /storage_operations/goods_transactions/{location_id}/{transaction_id}"""
    change_product_transaction = AsyncChangeMethod(_change_product_transaction, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_transaction, reads again."""

class Locations:
    create_location = Method(_create_location, _CLIENT)
    """Makes a location.

    POST /companies"""
    delete_location = Method(_delete_location, _CLIENT)
    """Deletes a location.

    DELETE /company/{location_id}"""
    get_location = Method(_get_location, _CLIENT)
    """Reads a location. With the user token and `my=1` the answer has more, such as its settings. Times of
    the location are in the zone `timezone_name`. The answer has a currency symbol, but no ISO code.

    GET /company/{location_id}"""
    get_location_list = Method(_get_location_list, _CLIENT)
    """Lists locations. Without `my=1` these are all public locations, not those of the user. For the
    technical user of a Marketplace application the list can be empty: read known locations with
    `get_location`.

    GET /companies"""
    iter_get_location_list = PagedMethod(_iter_get_location_list, _CLIENT)
    """The items of all pages, see get_location_list."""
    update_location = Method(_update_location, _CLIENT)
    """Changes a location. `phones` may not be kept; read it back.

    PUT /company/{location_id}"""
    change_location = ChangeMethod(_change_location, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_location, reads again."""

class AsyncLocations:
    create_location = AsyncMethod(_create_location, _ASYNC_CLIENT)
    """Makes a location.

    POST /companies"""
    delete_location = AsyncMethod(_delete_location, _ASYNC_CLIENT)
    """Deletes a location.

    DELETE /company/{location_id}"""
    get_location = AsyncMethod(_get_location, _ASYNC_CLIENT)
    """Reads a location. With the user token and `my=1` the answer has more, such as its settings. Times of
    the location are in the zone `timezone_name`. The answer has a currency symbol, but no ISO code.

    GET /company/{location_id}"""
    get_location_list = AsyncMethod(_get_location_list, _ASYNC_CLIENT)
    """Lists locations. Without `my=1` these are all public locations, not those of the user. For the
    technical user of a Marketplace application the list can be empty: read known locations with
    `get_location`.

    GET /companies"""
    iter_get_location_list = AsyncPagedMethod(_iter_get_location_list, _ASYNC_CLIENT)
    """The items of all pages, see get_location_list."""
    update_location = AsyncMethod(_update_location, _ASYNC_CLIENT)
    """Changes a location. `phones` may not be kept; read it back.

    PUT /company/{location_id}"""
    change_location = AsyncChangeMethod(_change_location, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_location, reads again."""

class LoyaltyCards:
    create_chain_loyalty_card_transaction = Method(_create_chain_loyalty_card_transaction, _CLIENT)
    """Puts points on a loyalty card by hand, or takes some off, for a chain.

    POST /chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction"""
    create_loyalty_card_transaction = Method(_create_loyalty_card_transaction, _CLIENT)
    """Puts points on a loyalty card by hand, or takes some off, at a location.

    POST /company/{location_id}/loyalty/cards/{card_id}/manual_transaction"""
    get_chain_loyalty_card_type_list = Method(_get_chain_loyalty_card_type_list, _CLIENT)
    """Lists the card types of a chain.

    GET /chain/{chain_id}/loyalty/card_types"""
    get_loyalty_card_list_by_client_id = Method(_get_loyalty_card_list_by_client_id, _CLIENT)
    """Lists a client's loyalty cards with their promotions. A bare list, without an envelope.

    GET /loyalty/client_cards/{client_id}"""
    get_loyalty_card_list_by_phone = Method(_get_loyalty_card_list_by_phone, _CLIENT)
    """Lists the loyalty cards of a phone number, with the promotions valid at the location. A bare list,
    without an envelope.

    GET /loyalty/cards/{phone}/{chain_id}/{location_id}"""
    get_loyalty_card_type_list = Method(_get_loyalty_card_type_list, _CLIENT)
    """Lists the card types a location can issue. A bare list, without an envelope.

    GET /loyalty/card_types/salon/{location_id}"""
    get_loyalty_card_type_list_for_client = Method(_get_loyalty_card_type_list_for_client, _CLIENT)
    """Lists the card types that can still be issued to a client. A bare list, without an envelope.

    GET /loyalty/card_types/client/{location_id}/{phone}"""
    get_user_loyalty_cards = Method(_get_user_loyalty_cards, _CLIENT)
    """Lists the loyalty cards of the user whose token is sent, in a chain.

    GET /user/loyalty_cards/{chain_id}"""
    issue_loyalty_card = Method(_issue_loyalty_card, _CLIENT)
    """Issues a loyalty card to a client. The answer has no envelope.

    POST /loyalty/cards/{location_id}"""
    remove_loyalty_card = Method(_remove_loyalty_card, _CLIENT)
    """Takes a loyalty card away from its client.

    DELETE /loyalty/cards/{location_id}/{card_id}"""

class AsyncLoyaltyCards:
    create_chain_loyalty_card_transaction = AsyncMethod(_create_chain_loyalty_card_transaction, _ASYNC_CLIENT)
    """Puts points on a loyalty card by hand, or takes some off, for a chain.

    POST /chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction"""
    create_loyalty_card_transaction = AsyncMethod(_create_loyalty_card_transaction, _ASYNC_CLIENT)
    """Puts points on a loyalty card by hand, or takes some off, at a location.

    POST /company/{location_id}/loyalty/cards/{card_id}/manual_transaction"""
    get_chain_loyalty_card_type_list = AsyncMethod(_get_chain_loyalty_card_type_list, _ASYNC_CLIENT)
    """Lists the card types of a chain.

    GET /chain/{chain_id}/loyalty/card_types"""
    get_loyalty_card_list_by_client_id = AsyncMethod(_get_loyalty_card_list_by_client_id, _ASYNC_CLIENT)
    """Lists a client's loyalty cards with their promotions. A bare list, without an envelope.

    GET /loyalty/client_cards/{client_id}"""
    get_loyalty_card_list_by_phone = AsyncMethod(_get_loyalty_card_list_by_phone, _ASYNC_CLIENT)
    """Lists the loyalty cards of a phone number, with the promotions valid at the location. A bare list,
    without an envelope.

    GET /loyalty/cards/{phone}/{chain_id}/{location_id}"""
    get_loyalty_card_type_list = AsyncMethod(_get_loyalty_card_type_list, _ASYNC_CLIENT)
    """Lists the card types a location can issue. A bare list, without an envelope.

    GET /loyalty/card_types/salon/{location_id}"""
    get_loyalty_card_type_list_for_client = AsyncMethod(_get_loyalty_card_type_list_for_client, _ASYNC_CLIENT)
    """Lists the card types that can still be issued to a client. A bare list, without an envelope.

    GET /loyalty/card_types/client/{location_id}/{phone}"""
    get_user_loyalty_cards = AsyncMethod(_get_user_loyalty_cards, _ASYNC_CLIENT)
    """Lists the loyalty cards of the user whose token is sent, in a chain.

    GET /user/loyalty_cards/{chain_id}"""
    issue_loyalty_card = AsyncMethod(_issue_loyalty_card, _ASYNC_CLIENT)
    """Issues a loyalty card to a client. The answer has no envelope.

    POST /loyalty/cards/{location_id}"""
    remove_loyalty_card = AsyncMethod(_remove_loyalty_card, _ASYNC_CLIENT)
    """Takes a loyalty card away from its client.

    DELETE /loyalty/cards/{location_id}/{card_id}"""

class LoyaltyPrograms:
    apply_discount_promotion = Method(_apply_discount_promotion, _CLIENT)
    """Gives a visit the discount of a promotion the client's card has.

    POST /visit/loyalty/apply_discount_program/{location_id}/{card_id}/{program_id}"""
    apply_loyalty_card_deduction = Method(_apply_loyalty_card_deduction, _CLIENT)
    """Pays for a visit with points of a loyalty card, at most what is on it.

    POST /visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}"""
    apply_referral_program = Method(_apply_referral_program, _CLIENT)
    """Counts a visit as owed to whoever recommended the location.

    POST /visit/loyalty/apply_referral_program/{location_id}/{chain_id}"""
    cancel_discount_promotion = Method(_cancel_discount_promotion, _CLIENT)
    """Takes the discount of a promotion off a visit.

    POST /visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{program_id}"""
    cancel_loyalty_card_withdrawal = Method(_cancel_loyalty_card_withdrawal, _CLIENT)
    """Gives the points paid for a visit back to the loyalty card.

    POST /visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}"""
    generate_loyalty_code = Method(_generate_loyalty_code, _CLIENT)
    """Makes a free code for a gift card or membership to be sold.

    GET /loyalty/generate_code/{location_id}/{product_id}"""
    get_location_loyalty_program_list = Method(_get_location_loyalty_program_list, _CLIENT)
    """Lists the promotions that hold at a location.

    GET /company/{location_id}/loyalty/programs/search"""
    get_loyalty_transactions_by_visit = Method(_get_loyalty_transactions_by_visit, _CLIENT)
    """Lists what loyalty did in a visit. A bare list, without an envelope.

    GET /visit/loyalty/transactions/{visit_id}"""

class AsyncLoyaltyPrograms:
    apply_discount_promotion = AsyncMethod(_apply_discount_promotion, _ASYNC_CLIENT)
    """Gives a visit the discount of a promotion the client's card has.

    POST /visit/loyalty/apply_discount_program/{location_id}/{card_id}/{program_id}"""
    apply_loyalty_card_deduction = AsyncMethod(_apply_loyalty_card_deduction, _ASYNC_CLIENT)
    """Pays for a visit with points of a loyalty card, at most what is on it.

    POST /visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}"""
    apply_referral_program = AsyncMethod(_apply_referral_program, _ASYNC_CLIENT)
    """Counts a visit as owed to whoever recommended the location.

    POST /visit/loyalty/apply_referral_program/{location_id}/{chain_id}"""
    cancel_discount_promotion = AsyncMethod(_cancel_discount_promotion, _ASYNC_CLIENT)
    """Takes the discount of a promotion off a visit.

    POST /visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{program_id}"""
    cancel_loyalty_card_withdrawal = AsyncMethod(_cancel_loyalty_card_withdrawal, _ASYNC_CLIENT)
    """Gives the points paid for a visit back to the loyalty card.

    POST /visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}"""
    generate_loyalty_code = AsyncMethod(_generate_loyalty_code, _ASYNC_CLIENT)
    """Makes a free code for a gift card or membership to be sold.

    GET /loyalty/generate_code/{location_id}/{product_id}"""
    get_location_loyalty_program_list = AsyncMethod(_get_location_loyalty_program_list, _ASYNC_CLIENT)
    """Lists the promotions that hold at a location.

    GET /company/{location_id}/loyalty/programs/search"""
    get_loyalty_transactions_by_visit = AsyncMethod(_get_loyalty_transactions_by_visit, _ASYNC_CLIENT)
    """Lists what loyalty did in a visit. A bare list, without an envelope.

    GET /visit/loyalty/transactions/{visit_id}"""

class Memberships:
    check_memberships_for_event = Method(_check_memberships_for_event, _CLIENT)
    """Says whether a membership can pay for recurring appointments: until when, how many visits are left,
    and for which series.

    GET /company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity"""
    get_client_gift_cards = Method(_get_client_gift_cards, _CLIENT)
    """Lists the gift cards under a phone number.

    GET /loyalty/certificates"""
    get_client_membership_activity_history = Method(_get_client_membership_activity_history, _CLIENT)
    """The history of a client's membership: when it was used, topped up, frozen or otherwise changed. Not
    found if the membership is not this client's.

    GET /locations/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/history"""
    get_client_memberships = Method(_get_client_memberships, _CLIENT)
    """Lists the memberships of a phone number. Memberships under an earlier number of the client are
    missing, and some may belong to somebody else: check the owner of each.

    GET /loyalty/abonements"""
    get_gift_card_type_list = Method(_get_gift_card_type_list, _CLIENT)
    """Lists the gift card types a location can sell.

    GET /company/{location_id}/loyalty/certificate_types/search"""
    iter_get_gift_card_type_list = PagedMethod(_iter_get_gift_card_type_list, _CLIENT)
    """The items of all pages, see get_gift_card_type_list."""
    get_gift_card_type_list_by_id = Method(_get_gift_card_type_list_by_id, _CLIENT)
    """Lists gift card types by their ids.

    GET /company/{location_id}/loyalty/certificate_types/fetch"""
    get_membership_list = Method(_get_membership_list, _CLIENT)
    """Lists memberships that were sold in a chain, by ids or by when they were made.

    GET /chain/{chain_id}/loyalty/abonements"""
    iter_get_membership_list = PagedMethod(_iter_get_membership_list, _CLIENT)
    """The items of all pages, see get_membership_list."""
    get_membership_type_list = Method(_get_membership_type_list, _CLIENT)
    """Lists the membership types a location can sell.

    GET /company/{location_id}/loyalty/abonement_types/search"""
    iter_get_membership_type_list = PagedMethod(_iter_get_membership_type_list, _CLIENT)
    """The items of all pages, see get_membership_type_list."""
    get_membership_type_list_by_id = Method(_get_membership_type_list_by_id, _CLIENT)
    """Lists membership types by their ids.

    GET /company/{location_id}/loyalty/abonement_types/fetch"""
    get_user_gift_cards = Method(_get_user_gift_cards, _CLIENT)
    """Lists the gift cards of the user whose token is sent.

    GET /user/loyalty/certificates"""
    get_user_memberships = Method(_get_user_memberships, _CLIENT)
    """Lists the memberships of the user whose token is sent.

    GET /user/loyalty/abonements"""
    search_memberships_for_event = Method(_search_memberships_for_event, _CLIENT)
    """Lists a client's memberships that can pay for a series of events.

    GET /company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity"""

class AsyncMemberships:
    check_memberships_for_event = AsyncMethod(_check_memberships_for_event, _ASYNC_CLIENT)
    """Says whether a membership can pay for recurring appointments: until when, how many visits are left,
    and for which series.

    GET /company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity"""
    get_client_gift_cards = AsyncMethod(_get_client_gift_cards, _ASYNC_CLIENT)
    """Lists the gift cards under a phone number.

    GET /loyalty/certificates"""
    get_client_membership_activity_history = AsyncMethod(_get_client_membership_activity_history, _ASYNC_CLIENT)
    """The history of a client's membership: when it was used, topped up, frozen or otherwise changed. Not
    found if the membership is not this client's.

    GET /locations/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/history"""
    get_client_memberships = AsyncMethod(_get_client_memberships, _ASYNC_CLIENT)
    """Lists the memberships of a phone number. Memberships under an earlier number of the client are
    missing, and some may belong to somebody else: check the owner of each.

    GET /loyalty/abonements"""
    get_gift_card_type_list = AsyncMethod(_get_gift_card_type_list, _ASYNC_CLIENT)
    """Lists the gift card types a location can sell.

    GET /company/{location_id}/loyalty/certificate_types/search"""
    iter_get_gift_card_type_list = AsyncPagedMethod(_iter_get_gift_card_type_list, _ASYNC_CLIENT)
    """The items of all pages, see get_gift_card_type_list."""
    get_gift_card_type_list_by_id = AsyncMethod(_get_gift_card_type_list_by_id, _ASYNC_CLIENT)
    """Lists gift card types by their ids.

    GET /company/{location_id}/loyalty/certificate_types/fetch"""
    get_membership_list = AsyncMethod(_get_membership_list, _ASYNC_CLIENT)
    """Lists memberships that were sold in a chain, by ids or by when they were made.

    GET /chain/{chain_id}/loyalty/abonements"""
    iter_get_membership_list = AsyncPagedMethod(_iter_get_membership_list, _ASYNC_CLIENT)
    """The items of all pages, see get_membership_list."""
    get_membership_type_list = AsyncMethod(_get_membership_type_list, _ASYNC_CLIENT)
    """Lists the membership types a location can sell.

    GET /company/{location_id}/loyalty/abonement_types/search"""
    iter_get_membership_type_list = AsyncPagedMethod(_iter_get_membership_type_list, _ASYNC_CLIENT)
    """The items of all pages, see get_membership_type_list."""
    get_membership_type_list_by_id = AsyncMethod(_get_membership_type_list_by_id, _ASYNC_CLIENT)
    """Lists membership types by their ids.

    GET /company/{location_id}/loyalty/abonement_types/fetch"""
    get_user_gift_cards = AsyncMethod(_get_user_gift_cards, _ASYNC_CLIENT)
    """Lists the gift cards of the user whose token is sent.

    GET /user/loyalty/certificates"""
    get_user_memberships = AsyncMethod(_get_user_memberships, _ASYNC_CLIENT)
    """Lists the memberships of the user whose token is sent.

    GET /user/loyalty/abonements"""
    search_memberships_for_event = AsyncMethod(_search_memberships_for_event, _ASYNC_CLIENT)
    """Lists a client's memberships that can pay for a series of events.

    GET /company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity"""

class Notifications:
    get_location_notification_settings = Method(_get_location_notification_settings, _CLIENT)
    """Which notifications a location sends, and by which channels.

    GET /notification_settings/{location_id}/notification_types"""
    get_message_status_list = Method(_get_message_status_list, _CLIENT)
    """Tells the delivery status of messages; called by a provider of SMS.

    POST /delivery/status"""
    get_user_notification_settings = Method(_get_user_notification_settings, _CLIENT)
    """Which notifications a user gets.

    GET /notification_settings/{location_id}/users/{user_id}"""
    send_email_campaign_to_filtered_clients = Method(_send_email_campaign_to_filtered_clients, _CLIENT)
    """Sends an e-mail to every client the filters match, and without a filter to all of them.

    POST /email/clients/by_filter/{location_id}"""
    send_email_newsletter_to_clients = Method(_send_email_newsletter_to_clients, _CLIENT)
    """Sends an e-mail to the clients named.

    POST /email/clients/by_id/{location_id}"""
    send_sms_campaign_to_filtered_clients = Method(_send_sms_campaign_to_filtered_clients, _CLIENT)
    """Sends an SMS to every client that matches the filters, or to all clients if there is no filter. It
    costs money; 402 means that the licence or the balance does not cover it.

    POST /sms/clients/by_filter/{location_id}"""
    send_sms_to_clients = Method(_send_sms_to_clients, _CLIENT)
    """Sends an SMS to the clients named. It costs money.

    POST /sms/clients/by_id/{location_id}"""
    update_user_notification_settings = Method(_update_user_notification_settings, _CLIENT)
    """Changes which push notifications a user gets.

    POST /notification_settings/{location_id}/users/{user_id}"""
    change_user_notification_settings = ChangeMethod(_change_user_notification_settings, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_user_notification_settings, reads again."""

class AsyncNotifications:
    get_location_notification_settings = AsyncMethod(_get_location_notification_settings, _ASYNC_CLIENT)
    """Which notifications a location sends, and by which channels.

    GET /notification_settings/{location_id}/notification_types"""
    get_message_status_list = AsyncMethod(_get_message_status_list, _ASYNC_CLIENT)
    """Tells the delivery status of messages; called by a provider of SMS.

    POST /delivery/status"""
    get_user_notification_settings = AsyncMethod(_get_user_notification_settings, _ASYNC_CLIENT)
    """Which notifications a user gets.

    GET /notification_settings/{location_id}/users/{user_id}"""
    send_email_campaign_to_filtered_clients = AsyncMethod(_send_email_campaign_to_filtered_clients, _ASYNC_CLIENT)
    """Sends an e-mail to every client the filters match, and without a filter to all of them.

    POST /email/clients/by_filter/{location_id}"""
    send_email_newsletter_to_clients = AsyncMethod(_send_email_newsletter_to_clients, _ASYNC_CLIENT)
    """Sends an e-mail to the clients named.

    POST /email/clients/by_id/{location_id}"""
    send_sms_campaign_to_filtered_clients = AsyncMethod(_send_sms_campaign_to_filtered_clients, _ASYNC_CLIENT)
    """Sends an SMS to every client that matches the filters, or to all clients if there is no filter. It
    costs money; 402 means that the licence or the balance does not cover it.

    POST /sms/clients/by_filter/{location_id}"""
    send_sms_to_clients = AsyncMethod(_send_sms_to_clients, _ASYNC_CLIENT)
    """Sends an SMS to the clients named. It costs money.

    POST /sms/clients/by_id/{location_id}"""
    update_user_notification_settings = AsyncMethod(_update_user_notification_settings, _ASYNC_CLIENT)
    """Changes which push notifications a user gets.

    POST /notification_settings/{location_id}/users/{user_id}"""
    change_user_notification_settings = AsyncChangeMethod(_change_user_notification_settings, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_user_notification_settings, reads again."""

class OnlineBooking:
    create_booking_widget = Method(_create_booking_widget, _CLIENT)
    """Makes a widget through which clients book online.

    POST /company/{location_id}/booking_forms"""
    delete_booking_widget = Method(_delete_booking_widget, _CLIENT)
    """Deletes a booking widget.

    DELETE /company/{location_id}/booking_forms/{form_id}"""
    get_booking_widget = Method(_get_booking_widget, _CLIENT)
    """Reads a booking widget.

    GET /company/{location_id}/booking_forms/{form_id}"""
    get_booking_widget_list = Method(_get_booking_widget_list, _CLIENT)
    """Lists the booking widgets of a location.

    GET /company/{location_id}/booking_forms"""
    get_online_booking_settings = Method(_get_online_booking_settings, _CLIENT)
    """Whether clients have to confirm their phone number, and how soon they may book.

    GET /company/{location_id}/settings/online"""
    get_timeslot_settings = Method(_get_timeslot_settings, _CLIENT)
    """How the times offered online are laid out, in general and for single weekdays and dates. Times are
    in seconds from midnight.

    GET /company/{location_id}/settings/timeslots"""
    update_booking_widget = Method(_update_booking_widget, _CLIENT)
    """Changes a booking widget; a PATCH, so what is not sent stays.

    PATCH /company/{location_id}/booking_forms/{form_id}"""
    change_booking_form = ChangeMethod(_change_booking_form, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_booking_widget, reads again."""
    update_online_booking_settings = Method(_update_online_booking_settings, _CLIENT)
    """Changes the settings of online booking. A PATCH that wants all of its fields.

    PATCH /company/{location_id}/settings/online"""
    change_online_booking_settings = ChangeMethod(_change_online_booking_settings, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_online_booking_settings, reads again."""

class AsyncOnlineBooking:
    create_booking_widget = AsyncMethod(_create_booking_widget, _ASYNC_CLIENT)
    """Makes a widget through which clients book online.

    POST /company/{location_id}/booking_forms"""
    delete_booking_widget = AsyncMethod(_delete_booking_widget, _ASYNC_CLIENT)
    """Deletes a booking widget.

    DELETE /company/{location_id}/booking_forms/{form_id}"""
    get_booking_widget = AsyncMethod(_get_booking_widget, _ASYNC_CLIENT)
    """Reads a booking widget.

    GET /company/{location_id}/booking_forms/{form_id}"""
    get_booking_widget_list = AsyncMethod(_get_booking_widget_list, _ASYNC_CLIENT)
    """Lists the booking widgets of a location.

    GET /company/{location_id}/booking_forms"""
    get_online_booking_settings = AsyncMethod(_get_online_booking_settings, _ASYNC_CLIENT)
    """Whether clients have to confirm their phone number, and how soon they may book.

    GET /company/{location_id}/settings/online"""
    get_timeslot_settings = AsyncMethod(_get_timeslot_settings, _ASYNC_CLIENT)
    """How the times offered online are laid out, in general and for single weekdays and dates. Times are
    in seconds from midnight.

    GET /company/{location_id}/settings/timeslots"""
    update_booking_widget = AsyncMethod(_update_booking_widget, _ASYNC_CLIENT)
    """Changes a booking widget; a PATCH, so what is not sent stays.

    PATCH /company/{location_id}/booking_forms/{form_id}"""
    change_booking_form = AsyncChangeMethod(_change_booking_form, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_booking_widget, reads again."""
    update_online_booking_settings = AsyncMethod(_update_online_booking_settings, _ASYNC_CLIENT)
    """Changes the settings of online booking. A PATCH that wants all of its fields.

    PATCH /company/{location_id}/settings/online"""
    change_online_booking_settings = AsyncChangeMethod(_change_online_booking_settings, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_online_booking_settings, reads again."""

class Payments:
    create_financial_transaction = Method(_create_financial_transaction, _CLIENT)
    """Books money in or out on an account of the location.

    POST /finance_transactions/{location_id}"""
    delete_financial_transaction = Method(_delete_financial_transaction, _CLIENT)
    """Deletes a financial transaction.

    DELETE /finance_transactions/{location_id}/{transaction_id}"""
    get_account_list = Method(_get_account_list, _CLIENT)
    """Lists the accounts of a location: cash desks and others.

    GET /accounts/{location_id}"""
    get_document_financial_transactions = Method(_get_document_financial_transactions, _CLIENT)
    """Lists the payments of a document.

    GET /storage_operations/documents/finance_transactions/{document_id}"""
    get_financial_transaction = Method(_get_financial_transaction, _CLIENT)
    """Reads a financial transaction.

    GET /finance_transactions/{location_id}/{transaction_id}"""
    get_transactions = Method(_get_transactions, _CLIENT)
    """Lists the financial transactions of a location. Absent objects such as `master` and `supplier` come
    as empty lists and are read as None.

    GET /transactions/{location_id}"""
    iter_get_transactions = PagedMethod(_iter_get_transactions, _CLIENT)
    """The items of all pages, see get_transactions."""
    get_transactions_by_visit_or_appointment_id = Method(_get_transactions_by_visit_or_appointment_id, _CLIENT)
    """Lists the payments of a visit or of an appointment; name one of the two.

    GET /timetable/transactions/{location_id}"""
    update_financial_transaction = Method(_update_financial_transaction, _CLIENT)
    """Replaces a financial transaction.

    PUT /finance_transactions/{location_id}/{transaction_id}"""
    change_financial_transaction = ChangeMethod(_change_financial_transaction, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_financial_transaction, reads again."""

class AsyncPayments:
    create_financial_transaction = AsyncMethod(_create_financial_transaction, _ASYNC_CLIENT)
    """Books money in or out on an account of the location.

    POST /finance_transactions/{location_id}"""
    delete_financial_transaction = AsyncMethod(_delete_financial_transaction, _ASYNC_CLIENT)
    """Deletes a financial transaction.

    DELETE /finance_transactions/{location_id}/{transaction_id}"""
    get_account_list = AsyncMethod(_get_account_list, _ASYNC_CLIENT)
    """Lists the accounts of a location: cash desks and others.

    GET /accounts/{location_id}"""
    get_document_financial_transactions = AsyncMethod(_get_document_financial_transactions, _ASYNC_CLIENT)
    """Lists the payments of a document.

    GET /storage_operations/documents/finance_transactions/{document_id}"""
    get_financial_transaction = AsyncMethod(_get_financial_transaction, _ASYNC_CLIENT)
    """Reads a financial transaction.

    GET /finance_transactions/{location_id}/{transaction_id}"""
    get_transactions = AsyncMethod(_get_transactions, _ASYNC_CLIENT)
    """Lists the financial transactions of a location. Absent objects such as `master` and `supplier` come
    as empty lists and are read as None.

    GET /transactions/{location_id}"""
    iter_get_transactions = AsyncPagedMethod(_iter_get_transactions, _ASYNC_CLIENT)
    """The items of all pages, see get_transactions."""
    get_transactions_by_visit_or_appointment_id = AsyncMethod(
        _get_transactions_by_visit_or_appointment_id, _ASYNC_CLIENT
    )
    """Lists the payments of a visit or of an appointment; name one of the two.

    GET /timetable/transactions/{location_id}"""
    update_financial_transaction = AsyncMethod(_update_financial_transaction, _ASYNC_CLIENT)
    """Replaces a financial transaction.

    PUT /finance_transactions/{location_id}/{transaction_id}"""
    change_financial_transaction = AsyncChangeMethod(_change_financial_transaction, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_financial_transaction, reads again."""

class Products:
    create_product = Method(_create_product, _CLIENT)
    """Makes a product.

    POST /goods/{location_id}"""
    create_product_category = Method(_create_product_category, _CLIENT)
    """Makes a product category.

    POST /goods_categories/{location_id}"""
    delete_product = Method(_delete_product, _CLIENT)
    """Deletes a product.

    DELETE /goods/{location_id}/{product_id}"""
    delete_product_category = Method(_delete_product_category, _CLIENT)
    """Deletes a product category.

    DELETE /goods_categories/{location_id}/{category_id}"""
    deprecated_get_product_category_list = _Method_deprecated_get_product_category_list(
        _deprecated_get_product_category_list, _CLIENT
    )
    """Deprecated. Lists the product categories under another one.

    GET /goods_categories/{location_id}/{category_id}"""
    get_product = Method(_get_product, _CLIENT)
    """Reads a product. Use `get_products_list` for a list.

    GET /goods/{location_id}/{product_id}"""
    get_product_category_composition = Method(_get_product_category_composition, _CLIENT)
    """A product category with the categories and products in it.

    GET /goods/category_node/{location_id}/{category_id}"""
    iter_get_product_category_composition = PagedMethod(_iter_get_product_category_composition, _CLIENT)
    """The items of all pages, see get_product_category_composition."""
    get_product_category_list = Method(_get_product_category_list, _CLIENT)
    """Lists the product categories under another one.

    GET /company/{location_id}/goods_categories/{parent_category_id}"""
    get_product_category_list_by_ids = Method(_get_product_category_list_by_ids, _CLIENT)
    """Lists product categories by their ids.

    GET /goods_categories/multiple/{location_id}"""
    get_products_list = Method(_get_products_list, _CLIENT)
    """Lists the products of a location.

    GET /goods/{location_id}"""
    iter_get_products_list = PagedMethod(_iter_get_products_list, _CLIENT)
    """The items of all pages, see get_products_list."""
    search_product = Method(_search_product, _CLIENT)
    """Searches products and their categories by name, article or barcode. Without a term it returns the
    top categories.

    GET /goods/search/{location_id}"""
    update_product = Method(_update_product, _CLIENT)
    """Replaces a product. Once there are inventory operations, its units can be changed only with
    `correction_rules` for the conversion.

    PUT /goods/{location_id}/{product_id}"""
    change_product = ChangeMethod(_change_product, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_product, reads again."""
    update_product_category = Method(_update_product_category, _CLIENT)
    """Replaces a product category.

    PUT /goods_categories/{location_id}/{category_id}"""
    change_product_category = ChangeMethod(_change_product_category, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_product_category, reads again."""

class AsyncProducts:
    create_product = AsyncMethod(_create_product, _ASYNC_CLIENT)
    """Makes a product.

    POST /goods/{location_id}"""
    create_product_category = AsyncMethod(_create_product_category, _ASYNC_CLIENT)
    """Makes a product category.

    POST /goods_categories/{location_id}"""
    delete_product = AsyncMethod(_delete_product, _ASYNC_CLIENT)
    """Deletes a product.

    DELETE /goods/{location_id}/{product_id}"""
    delete_product_category = AsyncMethod(_delete_product_category, _ASYNC_CLIENT)
    """Deletes a product category.

    DELETE /goods_categories/{location_id}/{category_id}"""
    deprecated_get_product_category_list = _AsyncMethod_deprecated_get_product_category_list(
        _deprecated_get_product_category_list, _ASYNC_CLIENT
    )
    """Deprecated. Lists the product categories under another one.

    GET /goods_categories/{location_id}/{category_id}"""
    get_product = AsyncMethod(_get_product, _ASYNC_CLIENT)
    """Reads a product. Use `get_products_list` for a list.

    GET /goods/{location_id}/{product_id}"""
    get_product_category_composition = AsyncMethod(_get_product_category_composition, _ASYNC_CLIENT)
    """A product category with the categories and products in it.

    GET /goods/category_node/{location_id}/{category_id}"""
    iter_get_product_category_composition = AsyncPagedMethod(_iter_get_product_category_composition, _ASYNC_CLIENT)
    """The items of all pages, see get_product_category_composition."""
    get_product_category_list = AsyncMethod(_get_product_category_list, _ASYNC_CLIENT)
    """Lists the product categories under another one.

    GET /company/{location_id}/goods_categories/{parent_category_id}"""
    get_product_category_list_by_ids = AsyncMethod(_get_product_category_list_by_ids, _ASYNC_CLIENT)
    """Lists product categories by their ids.

    GET /goods_categories/multiple/{location_id}"""
    get_products_list = AsyncMethod(_get_products_list, _ASYNC_CLIENT)
    """Lists the products of a location.

    GET /goods/{location_id}"""
    iter_get_products_list = AsyncPagedMethod(_iter_get_products_list, _ASYNC_CLIENT)
    """The items of all pages, see get_products_list."""
    search_product = AsyncMethod(_search_product, _ASYNC_CLIENT)
    """Searches products and their categories by name, article or barcode. Without a term it returns the
    top categories.

    GET /goods/search/{location_id}"""
    update_product = AsyncMethod(_update_product, _ASYNC_CLIENT)
    """Replaces a product. Once there are inventory operations, its units can be changed only with
    `correction_rules` for the conversion.

    PUT /goods/{location_id}/{product_id}"""
    change_product = AsyncChangeMethod(_change_product, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_product, reads again."""
    update_product_category = AsyncMethod(_update_product_category, _ASYNC_CLIENT)
    """Replaces a product category.

    PUT /goods_categories/{location_id}/{category_id}"""
    change_product_category = AsyncChangeMethod(_change_product_category, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_product_category, reads again."""

class Salary:
    get_team_member_calculation_schemes_count = Method(_get_team_member_calculation_schemes_count, _CLIENT)
    """How many payroll schemes a team member has; without one there is nothing to calculate.

    GET /company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count"""
    get_team_member_payroll_calculation = Method(_get_team_member_payroll_calculation, _CLIENT)
    """Reads one payroll calculation of a team member.

    GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}"""
    get_team_member_salary_calculation = Method(_get_team_member_salary_calculation, _CLIENT)
    """What is owed between the location and the team member, for the user who is that team member. Sums
    come as text.

    GET /company/{location_id}/salary/staff/{team_member_id}/calculation"""
    get_team_member_salary_period = Method(_get_team_member_salary_period, _CLIENT)
    """What a team member earned in a period, for the user who is that team member. Sums come as text.

    GET /company/{location_id}/salary/staff/{team_member_id}/period"""
    get_team_member_salary_schemes = Method(_get_team_member_salary_schemes, _CLIENT)
    """The payroll schemes of the team member, for the user who is that team member.

    GET /company/{location_id}/salary/staff/{team_member_id}/salary_schemes"""
    search_team_member_calculation_daily_salary = Method(_search_team_member_calculation_daily_salary, _CLIENT)
    """What is owed between the location and a team member, day by day. Sums come as text.

    GET /company/{location_id}/salary/calculation/staff/daily/{team_member_id}"""
    search_team_member_calculation_salary = Method(_search_team_member_calculation_salary, _CLIENT)
    """What is owed between the location and a team member. Sums come as text.

    GET /company/{location_id}/salary/calculation/staff/{team_member_id}"""
    search_team_member_payroll_calculation = Method(_search_team_member_payroll_calculation, _CLIENT)
    """Lists the payroll calculations of a team member in a period.

    GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation"""
    search_team_member_period_daily_salary = Method(_search_team_member_period_daily_salary, _CLIENT)
    """What a team member earned, day by day. Sums come as text.

    GET /company/{location_id}/salary/period/staff/daily/{team_member_id}"""
    search_team_member_period_salary = Method(_search_team_member_period_salary, _CLIENT)
    """What a team member earned in a period. Sums come as text.

    GET /company/{location_id}/salary/period/staff/{team_member_id}"""

class AsyncSalary:
    get_team_member_calculation_schemes_count = AsyncMethod(_get_team_member_calculation_schemes_count, _ASYNC_CLIENT)
    """How many payroll schemes a team member has; without one there is nothing to calculate.

    GET /company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count"""
    get_team_member_payroll_calculation = AsyncMethod(_get_team_member_payroll_calculation, _ASYNC_CLIENT)
    """Reads one payroll calculation of a team member.

    GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}"""
    get_team_member_salary_calculation = AsyncMethod(_get_team_member_salary_calculation, _ASYNC_CLIENT)
    """What is owed between the location and the team member, for the user who is that team member. Sums
    come as text.

    GET /company/{location_id}/salary/staff/{team_member_id}/calculation"""
    get_team_member_salary_period = AsyncMethod(_get_team_member_salary_period, _ASYNC_CLIENT)
    """What a team member earned in a period, for the user who is that team member. Sums come as text.

    GET /company/{location_id}/salary/staff/{team_member_id}/period"""
    get_team_member_salary_schemes = AsyncMethod(_get_team_member_salary_schemes, _ASYNC_CLIENT)
    """The payroll schemes of the team member, for the user who is that team member.

    GET /company/{location_id}/salary/staff/{team_member_id}/salary_schemes"""
    search_team_member_calculation_daily_salary = AsyncMethod(
        _search_team_member_calculation_daily_salary, _ASYNC_CLIENT
    )
    """What is owed between the location and a team member, day by day. Sums come as text.

    GET /company/{location_id}/salary/calculation/staff/daily/{team_member_id}"""
    search_team_member_calculation_salary = AsyncMethod(_search_team_member_calculation_salary, _ASYNC_CLIENT)
    """What is owed between the location and a team member. Sums come as text.

    GET /company/{location_id}/salary/calculation/staff/{team_member_id}"""
    search_team_member_payroll_calculation = AsyncMethod(_search_team_member_payroll_calculation, _ASYNC_CLIENT)
    """Lists the payroll calculations of a team member in a period.

    GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation"""
    search_team_member_period_daily_salary = AsyncMethod(_search_team_member_period_daily_salary, _ASYNC_CLIENT)
    """What a team member earned, day by day. Sums come as text.

    GET /company/{location_id}/salary/period/staff/daily/{team_member_id}"""
    search_team_member_period_salary = AsyncMethod(_search_team_member_period_salary, _ASYNC_CLIENT)
    """What a team member earned in a period. Sums come as text.

    GET /company/{location_id}/salary/period/staff/{team_member_id}"""

class Sales:
    create_payment_with_loyalty_methods = Method(_create_payment_with_loyalty_methods, _CLIENT)
    """Takes a payment for a sale: to an account, from a client account, or by gift card, membership,
    loyalty card, promotion or referral. The answer is the sale after the payment.

    POST /company/{location_id}/sale/{document_id}/payment"""
    delete_location_account_payment = Method(_delete_location_account_payment, _CLIENT)
    """Takes back a payment at an account. The answer is the sale afterwards.

    DELETE /company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_transaction_id}"""
    delete_loyalty_payment_transaction = Method(_delete_loyalty_payment_transaction, _CLIENT)
    """Takes back a payment by loyalty. The answer is the sale afterwards.

    DELETE /company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{payment_transaction_id}"""
    get_sale_transaction = Method(_get_sale_transaction, _CLIENT)
    """Reads a sale: items, payments made and the ways to pay that are open.

    GET /company/{location_id}/sale/{document_id}"""

class AsyncSales:
    create_payment_with_loyalty_methods = AsyncMethod(_create_payment_with_loyalty_methods, _ASYNC_CLIENT)
    """Takes a payment for a sale: to an account, from a client account, or by gift card, membership,
    loyalty card, promotion or referral. The answer is the sale after the payment.

    POST /company/{location_id}/sale/{document_id}/payment"""
    delete_location_account_payment = AsyncMethod(_delete_location_account_payment, _ASYNC_CLIENT)
    """Takes back a payment at an account. The answer is the sale afterwards.

    DELETE /company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_transaction_id}"""
    delete_loyalty_payment_transaction = AsyncMethod(_delete_loyalty_payment_transaction, _ASYNC_CLIENT)
    """Takes back a payment by loyalty. The answer is the sale afterwards.

    DELETE /company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{payment_transaction_id}"""
    get_sale_transaction = AsyncMethod(_get_sale_transaction, _ASYNC_CLIENT)
    """Reads a sale: items, payments made and the ways to pay that are open.

    GET /company/{location_id}/sale/{document_id}"""

class Schedule:
    create_timetable_event_schedule = Method(_create_timetable_event_schedule, _CLIENT)
    """Makes a schedule that repeats an event, starting from one that is there.

    POST /company/{location_id}/schedules"""
    create_timetable_schedule_day = Method(_create_timetable_schedule_day, _CLIENT)
    """Adds a series to a schedule: a weekday and time at which its events are repeated.

    POST /company/{location_id}/schedules/{schedule_id}/days"""
    delete_timetable_event_schedule = Method(_delete_timetable_event_schedule, _CLIENT)
    """Deletes a schedule with its series and all their events.

    DELETE /company/{location_id}/schedules/{schedule_id}"""
    delete_timetable_schedule_day = Method(_delete_timetable_schedule_day, _CLIENT)
    """Deletes a series of a schedule with all its events.

    DELETE /company/{location_id}/schedules/{schedule_id}/days/{day_id}"""
    get_appointment_calendar_dates = Method(_get_appointment_calendar_dates, _CLIENT)
    """The working days of a location or team member around a date.

    GET /timetable/dates/{location_id}/{date}"""
    get_appointment_calendar_sessions = Method(_get_appointment_calendar_sessions, _CLIENT)
    """The times of a team member's working day, each free or busy.

    GET /timetable/seances/{location_id}/{team_member_id}/{date}"""
    get_appointment_calendar_settings = Method(_get_appointment_calendar_settings, _CLIENT)
    """How the appointment calendar is laid out.

    GET /company/{location_id}/settings/timetable"""
    get_resource_list = Method(_get_resource_list, _CLIENT)
    """Lists the resources of a location, such as rooms and devices, each with its instances. They can only
    be read.

    GET /resources/{location_id}"""
    get_team_member_schedule = Method(_get_team_member_schedule, _CLIENT)
    """The working hours of a team member, day by day, over a period.

    GET /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}"""
    get_team_member_schedule_list = Method(_get_team_member_schedule_list, _CLIENT)
    """The working hours of team members over a period, with what keeps them busy if asked for.

    GET /company/{location_id}/staff/schedule"""
    list_timetable_schedule_day_events = Method(_list_timetable_schedule_day_events, _CLIENT)
    """Lists the events a series of a schedule has made.

    GET /company/{location_id}/schedules/{schedule_id}/days/{day_id}/events"""
    schedule_team_member_update_deprecated = _Method_schedule_team_member_update_deprecated(
        _schedule_team_member_update_deprecated, _CLIENT
    )
    """Deprecated. Sets working hours of one team member. Use `set_team_member_schedule`.

    PUT /schedule/{location_id}/{team_member_id}"""
    search_timetable_event_schedules_by_event = Method(_search_timetable_event_schedules_by_event, _CLIENT)
    """Finds the schedules an event belongs to.

    GET /company/{location_id}/schedules/search/{entity_type}/{entity_id}"""
    set_team_member_schedule = Method(_set_team_member_schedule, _CLIENT)
    """Sets working hours of team members by date, and deletes others. A team member without access to the
    calendar is refused. The answer is their schedule from the first to the last changed date. Name the
    team member in `staff_id`.

    PUT /company/{location_id}/staff/schedule"""
    update_appointment_calendar_settings = Method(_update_appointment_calendar_settings, _CLIENT)
    """Changes how the appointment calendar is laid out. A PATCH that wants both of its fields.

    PATCH /company/{location_id}/settings/timetable"""
    change_appointment_calendar_settings = ChangeMethod(_change_appointment_calendar_settings, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_appointment_calendar_settings, reads again."""
    update_team_member_schedule = _Method_update_team_member_schedule(_update_team_member_schedule, _CLIENT)
    """Deprecated. Sets the working hours of a team member. The server no longer has this call; use
    `set_team_member_schedule`.

    PUT /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}"""
    update_timetable_event_schedule = Method(_update_timetable_event_schedule, _CLIENT)
    """Changes a schedule.

    PATCH /company/{location_id}/schedules/{schedule_id}"""
    update_timetable_schedule_day = Method(_update_timetable_schedule_day, _CLIENT)
    """Changes a series of a schedule, and its events with it.

    PATCH /company/{location_id}/schedules/{schedule_id}/days/{day_id}"""

class AsyncSchedule:
    create_timetable_event_schedule = AsyncMethod(_create_timetable_event_schedule, _ASYNC_CLIENT)
    """Makes a schedule that repeats an event, starting from one that is there.

    POST /company/{location_id}/schedules"""
    create_timetable_schedule_day = AsyncMethod(_create_timetable_schedule_day, _ASYNC_CLIENT)
    """Adds a series to a schedule: a weekday and time at which its events are repeated.

    POST /company/{location_id}/schedules/{schedule_id}/days"""
    delete_timetable_event_schedule = AsyncMethod(_delete_timetable_event_schedule, _ASYNC_CLIENT)
    """Deletes a schedule with its series and all their events.

    DELETE /company/{location_id}/schedules/{schedule_id}"""
    delete_timetable_schedule_day = AsyncMethod(_delete_timetable_schedule_day, _ASYNC_CLIENT)
    """Deletes a series of a schedule with all its events.

    DELETE /company/{location_id}/schedules/{schedule_id}/days/{day_id}"""
    get_appointment_calendar_dates = AsyncMethod(_get_appointment_calendar_dates, _ASYNC_CLIENT)
    """The working days of a location or team member around a date.

    GET /timetable/dates/{location_id}/{date}"""
    get_appointment_calendar_sessions = AsyncMethod(_get_appointment_calendar_sessions, _ASYNC_CLIENT)
    """The times of a team member's working day, each free or busy.

    GET /timetable/seances/{location_id}/{team_member_id}/{date}"""
    get_appointment_calendar_settings = AsyncMethod(_get_appointment_calendar_settings, _ASYNC_CLIENT)
    """How the appointment calendar is laid out.

    GET /company/{location_id}/settings/timetable"""
    get_resource_list = AsyncMethod(_get_resource_list, _ASYNC_CLIENT)
    """Lists the resources of a location, such as rooms and devices, each with its instances. They can only
    be read.

    GET /resources/{location_id}"""
    get_team_member_schedule = AsyncMethod(_get_team_member_schedule, _ASYNC_CLIENT)
    """The working hours of a team member, day by day, over a period.

    GET /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}"""
    get_team_member_schedule_list = AsyncMethod(_get_team_member_schedule_list, _ASYNC_CLIENT)
    """The working hours of team members over a period, with what keeps them busy if asked for.

    GET /company/{location_id}/staff/schedule"""
    list_timetable_schedule_day_events = AsyncMethod(_list_timetable_schedule_day_events, _ASYNC_CLIENT)
    """Lists the events a series of a schedule has made.

    GET /company/{location_id}/schedules/{schedule_id}/days/{day_id}/events"""
    schedule_team_member_update_deprecated = _AsyncMethod_schedule_team_member_update_deprecated(
        _schedule_team_member_update_deprecated, _ASYNC_CLIENT
    )
    """Deprecated. Sets working hours of one team member. Use `set_team_member_schedule`.

    PUT /schedule/{location_id}/{team_member_id}"""
    search_timetable_event_schedules_by_event = AsyncMethod(_search_timetable_event_schedules_by_event, _ASYNC_CLIENT)
    """Finds the schedules an event belongs to.

    GET /company/{location_id}/schedules/search/{entity_type}/{entity_id}"""
    set_team_member_schedule = AsyncMethod(_set_team_member_schedule, _ASYNC_CLIENT)
    """Sets working hours of team members by date, and deletes others. A team member without access to the
    calendar is refused. The answer is their schedule from the first to the last changed date. Name the
    team member in `staff_id`.

    PUT /company/{location_id}/staff/schedule"""
    update_appointment_calendar_settings = AsyncMethod(_update_appointment_calendar_settings, _ASYNC_CLIENT)
    """Changes how the appointment calendar is laid out. A PATCH that wants both of its fields.

    PATCH /company/{location_id}/settings/timetable"""
    change_appointment_calendar_settings = AsyncChangeMethod(_change_appointment_calendar_settings, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_appointment_calendar_settings, reads again."""
    update_team_member_schedule = _AsyncMethod_update_team_member_schedule(_update_team_member_schedule, _ASYNC_CLIENT)
    """Deprecated. Sets the working hours of a team member. The server no longer has this call; use
    `set_team_member_schedule`.

    PUT /schedule/{location_id}/{team_member_id}/{start_date}/{end_date}"""
    update_timetable_event_schedule = AsyncMethod(_update_timetable_event_schedule, _ASYNC_CLIENT)
    """Changes a schedule.

    PATCH /company/{location_id}/schedules/{schedule_id}"""
    update_timetable_schedule_day = AsyncMethod(_update_timetable_schedule_day, _ASYNC_CLIENT)
    """Changes a series of a schedule, and its events with it.

    PATCH /company/{location_id}/schedules/{schedule_id}/days/{day_id}"""

class Services:
    assign_service_to_team_member = Method(_assign_service_to_team_member, _CLIENT)
    """Lets a team member provide a service. Without this link, an appointment with both is refused.

    POST /company/{location_id}/services/{service_id}/staff"""
    create_service = Method(_create_service, _CLIENT)
    """Makes a service. It is inactive unless `active` is 1.

    POST /services/{location_id}"""
    create_service_category = Method(_create_service_category, _CLIENT)
    """Makes a service category.

    POST /service_categories/{location_id}"""
    delete_service = Method(_delete_service, _CLIENT)
    """Deletes a service.

    DELETE /services/{location_id}/{service_id}"""
    delete_service_category = Method(_delete_service_category, _CLIENT)
    """Deletes a service category.

    DELETE /service_category/{location_id}/{id}"""
    deprecated_get_service_category_list = _Method_deprecated_get_service_category_list(
        _deprecated_get_service_category_list, _CLIENT
    )
    """Deprecated. Lists service categories.

    GET /service_categories/{location_id}/{id}"""
    deprecated_get_service_list_by_id = _Method_deprecated_get_service_list_by_id(
        _deprecated_get_service_list_by_id, _CLIENT
    )
    """Deprecated. Reads a service; an answer with a list of one is taken as well.

    GET /services/{location_id}/{service_id}"""
    deprecated_update_service_by_id = Method(_deprecated_update_service_by_id, _CLIENT)
    """Replaces a service. Without `staff`, all links to team members are silently removed and booking
    fails later: read the service first and send every field. Success may have status 201.

    PUT /services/{location_id}/{service_id}"""
    change_service = ChangeMethod(_change_service, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with deprecated_update_service_by_id, reads again."""
    get_chain_service_category_list = Method(_get_chain_service_category_list, _CLIENT)
    """Lists the service categories of a chain.

    GET /chain/{chain_id}/service_categories"""
    get_service = Method(_get_service, _CLIENT)
    """Reads a service; an answer with a list of one is read as well. Its duration may be missing; then
    that of the team member applies.

    GET /company/{location_id}/services/{service_id}"""
    get_service_category = Method(_get_service_category, _CLIENT)
    """Reads a service category.

    GET /service_category/{location_id}/{id}"""
    get_service_category_list = Method(_get_service_category_list, _CLIENT)
    """Lists the service categories of a location.

    GET /company/{location_id}/service_categories/{id}"""
    get_service_list = Method(_get_service_list, _CLIENT)
    """Lists all services of a location in one answer. The date `0000-00-00` means that there is none.

    GET /services/{location_id}"""
    patch_service = Method(_patch_service, _CLIENT)
    """Changes a service; what is not sent stays.

    PATCH /services/{location_id}/{service_id}"""
    remove_service_from_team_member = Method(_remove_service_from_team_member, _CLIENT)
    """A team member provides a service no longer.

    DELETE /company/{location_id}/services/{service_id}/staff/{team_member_id}"""
    update_service_category = Method(_update_service_category, _CLIENT)
    """Replaces a service category.

    PUT /service_category/{location_id}/{id}"""
    change_service_category = ChangeMethod(_change_service_category, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_service_category, reads again."""
    update_service_links = Method(_update_service_links, _CLIENT)
    """Sets everything a service is linked to in one call: team members with duration, price and bill of
    materials, resources, and its names in other languages. The rest of the service does not change.

    POST /company/{location_id}/services/links"""
    update_service_team_member_assignment = Method(_update_service_team_member_assignment, _CLIENT)
    """Changes duration and bill of materials of a service for a team member.

    PUT /company/{location_id}/services/{service_id}/staff/{team_member_id}"""

class AsyncServices:
    assign_service_to_team_member = AsyncMethod(_assign_service_to_team_member, _ASYNC_CLIENT)
    """Lets a team member provide a service. Without this link, an appointment with both is refused.

    POST /company/{location_id}/services/{service_id}/staff"""
    create_service = AsyncMethod(_create_service, _ASYNC_CLIENT)
    """Makes a service. It is inactive unless `active` is 1.

    POST /services/{location_id}"""
    create_service_category = AsyncMethod(_create_service_category, _ASYNC_CLIENT)
    """Makes a service category.

    POST /service_categories/{location_id}"""
    delete_service = AsyncMethod(_delete_service, _ASYNC_CLIENT)
    """Deletes a service.

    DELETE /services/{location_id}/{service_id}"""
    delete_service_category = AsyncMethod(_delete_service_category, _ASYNC_CLIENT)
    """Deletes a service category.

    DELETE /service_category/{location_id}/{id}"""
    deprecated_get_service_category_list = _AsyncMethod_deprecated_get_service_category_list(
        _deprecated_get_service_category_list, _ASYNC_CLIENT
    )
    """Deprecated. Lists service categories.

    GET /service_categories/{location_id}/{id}"""
    deprecated_get_service_list_by_id = _AsyncMethod_deprecated_get_service_list_by_id(
        _deprecated_get_service_list_by_id, _ASYNC_CLIENT
    )
    """Deprecated. Reads a service; an answer with a list of one is taken as well.

    GET /services/{location_id}/{service_id}"""
    deprecated_update_service_by_id = AsyncMethod(_deprecated_update_service_by_id, _ASYNC_CLIENT)
    """Replaces a service. Without `staff`, all links to team members are silently removed and booking
    fails later: read the service first and send every field. Success may have status 201.

    PUT /services/{location_id}/{service_id}"""
    change_service = AsyncChangeMethod(_change_service, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with deprecated_update_service_by_id, reads again."""
    get_chain_service_category_list = AsyncMethod(_get_chain_service_category_list, _ASYNC_CLIENT)
    """Lists the service categories of a chain.

    GET /chain/{chain_id}/service_categories"""
    get_service = AsyncMethod(_get_service, _ASYNC_CLIENT)
    """Reads a service; an answer with a list of one is read as well. Its duration may be missing; then
    that of the team member applies.

    GET /company/{location_id}/services/{service_id}"""
    get_service_category = AsyncMethod(_get_service_category, _ASYNC_CLIENT)
    """Reads a service category.

    GET /service_category/{location_id}/{id}"""
    get_service_category_list = AsyncMethod(_get_service_category_list, _ASYNC_CLIENT)
    """Lists the service categories of a location.

    GET /company/{location_id}/service_categories/{id}"""
    get_service_list = AsyncMethod(_get_service_list, _ASYNC_CLIENT)
    """Lists all services of a location in one answer. The date `0000-00-00` means that there is none.

    GET /services/{location_id}"""
    patch_service = AsyncMethod(_patch_service, _ASYNC_CLIENT)
    """Changes a service; what is not sent stays.

    PATCH /services/{location_id}/{service_id}"""
    remove_service_from_team_member = AsyncMethod(_remove_service_from_team_member, _ASYNC_CLIENT)
    """A team member provides a service no longer.

    DELETE /company/{location_id}/services/{service_id}/staff/{team_member_id}"""
    update_service_category = AsyncMethod(_update_service_category, _ASYNC_CLIENT)
    """Replaces a service category.

    PUT /service_category/{location_id}/{id}"""
    change_service_category = AsyncChangeMethod(_change_service_category, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_service_category, reads again."""
    update_service_links = AsyncMethod(_update_service_links, _ASYNC_CLIENT)
    """Sets everything a service is linked to in one call: team members with duration, price and bill of
    materials, resources, and its names in other languages. The rest of the service does not change.

    POST /company/{location_id}/services/links"""
    update_service_team_member_assignment = AsyncMethod(_update_service_team_member_assignment, _ASYNC_CLIENT)
    """Changes duration and bill of materials of a service for a team member.

    PUT /company/{location_id}/services/{service_id}/staff/{team_member_id}"""

class Tags:
    create_tag = _Method_create_tag(_create_tag, _CLIENT)
    """Deprecated. Makes a tag.

    POST /labels/{location_id}"""
    delete_tag_by_tag_id = _Method_delete_tag_by_tag_id(_delete_tag_by_tag_id, _CLIENT)
    """Deprecated. Deletes a tag; what bears it keeps it.

    DELETE /labels/{location_id}/{tag_id}"""
    get_tag_list_by_entity = _Method_get_tag_list_by_entity(_get_tag_list_by_entity, _CLIENT)
    """Deprecated. Lists the tags for one kind of thing.

    GET /labels/{location_id}/{entity}"""
    update_tag_by_tag_id = _Method_update_tag_by_tag_id(_update_tag_by_tag_id, _CLIENT)
    """Deprecated. Replaces a tag.

    PUT /labels/{location_id}/{tag_id}"""

class AsyncTags:
    create_tag = _AsyncMethod_create_tag(_create_tag, _ASYNC_CLIENT)
    """Deprecated. Makes a tag.

    POST /labels/{location_id}"""
    delete_tag_by_tag_id = _AsyncMethod_delete_tag_by_tag_id(_delete_tag_by_tag_id, _ASYNC_CLIENT)
    """Deprecated. Deletes a tag; what bears it keeps it.

    DELETE /labels/{location_id}/{tag_id}"""
    get_tag_list_by_entity = _AsyncMethod_get_tag_list_by_entity(_get_tag_list_by_entity, _ASYNC_CLIENT)
    """Deprecated. Lists the tags for one kind of thing.

    GET /labels/{location_id}/{entity}"""
    update_tag_by_tag_id = _AsyncMethod_update_tag_by_tag_id(_update_tag_by_tag_id, _ASYNC_CLIENT)
    """Deprecated. Replaces a tag.

    PUT /labels/{location_id}/{tag_id}"""

class TeamMembers:
    create_position_quick = _Method_create_position_quick(_create_position_quick, _CLIENT)
    """Deprecated. Makes a position and links it to the location.

    POST /company/{location_id}/positions/quick"""
    create_team_member_quick = Method(_create_team_member_quick, _CLIENT)
    """Adds a team member with only the necessary fields. On licences paid per seat, `is_paid_staff` and
    `has_timetable_access` are required.

    POST /company/{location_id}/staff/quick"""
    delete_team_member = Method(_delete_team_member, _CLIENT)
    """Deletes a team member.

    DELETE /staff/{location_id}/{team_member_id}"""
    deprecated_create_team_member = Method(_deprecated_create_team_member, _CLIENT)
    """Adds a team member.

    POST /staff/{location_id}"""
    get_position_list = _Method_get_position_list(_get_position_list, _CLIENT)
    """Deprecated. Lists the positions of a location.

    GET /company/{location_id}/staff/positions"""
    get_team_member = Method(_get_team_member, _CLIENT)
    """Reads a team member; an answer with a list of one is taken as well.

    GET /company/{location_id}/staff/{team_member_id}"""
    get_team_member_by_id = Method(_get_team_member_by_id, _CLIENT)
    """Reads a team member, as the first item of a list.

    GET /staff/{location_id}/{team_member_id}"""
    get_team_member_list = Method(_get_team_member_list, _CLIENT)
    """Lists all team members in one answer, those dismissed (`fired`) and deleted (`status`, `hidden`)
    included.

    GET /staff/{location_id}"""
    update_team_member = Method(_update_team_member, _CLIENT)
    """Replaces a team member.

    PUT /staff/{location_id}/{team_member_id}"""
    change_team_member = ChangeMethod(_change_team_member, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_team_member, reads again."""

class AsyncTeamMembers:
    create_position_quick = _AsyncMethod_create_position_quick(_create_position_quick, _ASYNC_CLIENT)
    """Deprecated. Makes a position and links it to the location.

    POST /company/{location_id}/positions/quick"""
    create_team_member_quick = AsyncMethod(_create_team_member_quick, _ASYNC_CLIENT)
    """Adds a team member with only the necessary fields. On licences paid per seat, `is_paid_staff` and
    `has_timetable_access` are required.

    POST /company/{location_id}/staff/quick"""
    delete_team_member = AsyncMethod(_delete_team_member, _ASYNC_CLIENT)
    """Deletes a team member.

    DELETE /staff/{location_id}/{team_member_id}"""
    deprecated_create_team_member = AsyncMethod(_deprecated_create_team_member, _ASYNC_CLIENT)
    """Adds a team member.

    POST /staff/{location_id}"""
    get_position_list = _AsyncMethod_get_position_list(_get_position_list, _ASYNC_CLIENT)
    """Deprecated. Lists the positions of a location.

    GET /company/{location_id}/staff/positions"""
    get_team_member = AsyncMethod(_get_team_member, _ASYNC_CLIENT)
    """Reads a team member; an answer with a list of one is taken as well.

    GET /company/{location_id}/staff/{team_member_id}"""
    get_team_member_by_id = AsyncMethod(_get_team_member_by_id, _ASYNC_CLIENT)
    """Reads a team member, as the first item of a list.

    GET /staff/{location_id}/{team_member_id}"""
    get_team_member_list = AsyncMethod(_get_team_member_list, _ASYNC_CLIENT)
    """Lists all team members in one answer, those dismissed (`fired`) and deleted (`status`, `hidden`)
    included.

    GET /staff/{location_id}"""
    update_team_member = AsyncMethod(_update_team_member, _ASYNC_CLIENT)
    """Replaces a team member.

    PUT /staff/{location_id}/{team_member_id}"""
    change_team_member = AsyncChangeMethod(_change_team_member, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_team_member, reads again."""

class Users:
    copy_user_permissions_to_locations = Method(_copy_user_permissions_to_locations, _CLIENT)
    """Gives a user the same rights in other locations. A user unknown there is added. An invited user gets
    the rights but must still accept the invitation.

    POST /company/{location_id}/users/{user_id}/copy_to_companies"""
    create_user_invitation = Method(_create_user_invitation, _CLIENT)
    """Invites people by e-mail or phone to manage a location. Set their rights with another call
    afterwards.

    POST /user/invite/{location_id}"""
    deprecated_get_location_users = _Method_deprecated_get_location_users(_deprecated_get_location_users, _CLIENT)
    """Deprecated. Lists the users of a location.

    GET /company_users/{location_id}"""
    get_location_users = Method(_get_location_users, _CLIENT)
    """Lists the users who can log in to a location.

    GET /company/{location_id}/users"""
    get_permission_list = Method(_get_permission_list, _CLIENT)
    """What the user whose token is sent may do in a location, by area.

    GET /user/permissions/{location_id}"""
    get_user_permissions = Method(_get_user_permissions, _CLIENT)
    """Rights and role of a user in a location.

    GET /company/{location_id}/users/{user_id}/permissions"""
    get_user_roles = Method(_get_user_roles, _CLIENT)
    """Lists the roles a user can be given, each with its rights and whether you may change them.

    GET /company/{location_id}/users/{user_id}/roles"""
    list_roles = Method(_list_roles, _CLIENT)
    """Lists the roles of a location with their rights.

    GET /company/{location_id}/users/roles"""
    remove_user_from_location = Method(_remove_user_from_location, _CLIENT)
    """Takes a user off a location.

    DELETE /company/{location_id}/users/{user_id}"""
    remove_user_from_locations = Method(_remove_user_from_locations, _CLIENT)
    """Takes a user off several locations at once.

    POST /company/{location_id}/users/{user_id}/remove_from_companies"""
    update_user_permissions = Method(_update_user_permissions, _CLIENT)
    """Replaces the rights and the role of a user, and the team member the user is.

    PUT /company/{location_id}/users/{user_id}/permissions"""
    change_user_permissions = ChangeMethod(_change_user_permissions, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_user_permissions, reads again."""

class AsyncUsers:
    copy_user_permissions_to_locations = AsyncMethod(_copy_user_permissions_to_locations, _ASYNC_CLIENT)
    """Gives a user the same rights in other locations. A user unknown there is added. An invited user gets
    the rights but must still accept the invitation.

    POST /company/{location_id}/users/{user_id}/copy_to_companies"""
    create_user_invitation = AsyncMethod(_create_user_invitation, _ASYNC_CLIENT)
    """Invites people by e-mail or phone to manage a location. Set their rights with another call
    afterwards.

    POST /user/invite/{location_id}"""
    deprecated_get_location_users = _AsyncMethod_deprecated_get_location_users(
        _deprecated_get_location_users, _ASYNC_CLIENT
    )
    """Deprecated. Lists the users of a location.

    GET /company_users/{location_id}"""
    get_location_users = AsyncMethod(_get_location_users, _ASYNC_CLIENT)
    """Lists the users who can log in to a location.

    GET /company/{location_id}/users"""
    get_permission_list = AsyncMethod(_get_permission_list, _ASYNC_CLIENT)
    """What the user whose token is sent may do in a location, by area.

    GET /user/permissions/{location_id}"""
    get_user_permissions = AsyncMethod(_get_user_permissions, _ASYNC_CLIENT)
    """Rights and role of a user in a location.

    GET /company/{location_id}/users/{user_id}/permissions"""
    get_user_roles = AsyncMethod(_get_user_roles, _ASYNC_CLIENT)
    """Lists the roles a user can be given, each with its rights and whether you may change them.

    GET /company/{location_id}/users/{user_id}/roles"""
    list_roles = AsyncMethod(_list_roles, _ASYNC_CLIENT)
    """Lists the roles of a location with their rights.

    GET /company/{location_id}/users/roles"""
    remove_user_from_location = AsyncMethod(_remove_user_from_location, _ASYNC_CLIENT)
    """Takes a user off a location.

    DELETE /company/{location_id}/users/{user_id}"""
    remove_user_from_locations = AsyncMethod(_remove_user_from_locations, _ASYNC_CLIENT)
    """Takes a user off several locations at once.

    POST /company/{location_id}/users/{user_id}/remove_from_companies"""
    update_user_permissions = AsyncMethod(_update_user_permissions, _ASYNC_CLIENT)
    """Replaces the rights and the role of a user, and the team member the user is.

    PUT /company/{location_id}/users/{user_id}/permissions"""
    change_user_permissions = AsyncChangeMethod(_change_user_permissions, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_user_permissions, reads again."""

class Utilities:
    delete_image = Method(_delete_image, _CLIENT)
    """Deletes an image. A DELETE with a body.

    DELETE /images/{entity}"""
    disable_team_member_tips = Method(_disable_team_member_tips, _CLIENT)
    """Switches tips off for a team member.

    POST /tips/{location_id}/settings/{master_tips_settings_id}/disable"""
    enable_team_member_tips = Method(_enable_team_member_tips, _CLIENT)
    """Switches tips on for a team member. It writes, though it is a GET.

    GET /tips/{location_id}/settings/{master_tips_settings_id}/enable"""
    get_location_subscription_information = Method(_get_location_subscription_information, _CLIENT)
    """Licence of a location: what is paid, and until when.

    GET /license/{location_id}"""
    get_team_member_tip_settings = Method(_get_team_member_tip_settings, _CLIENT)
    """Lists the team members of a location with their settings for tips.

    GET /tips/{location_id}/settings"""
    phone_number_format_check = Method(_phone_number_format_check, _CLIENT)
    """Whether Altegio takes a phone number as valid.

    GET /validation/validate_phone/{phone}"""
    upload_image = Method(_upload_image, _CLIENT)
    """Uploads an image for a team member or a service.

    POST /images/{entity}"""

class AsyncUtilities:
    delete_image = AsyncMethod(_delete_image, _ASYNC_CLIENT)
    """Deletes an image. A DELETE with a body.

    DELETE /images/{entity}"""
    disable_team_member_tips = AsyncMethod(_disable_team_member_tips, _ASYNC_CLIENT)
    """Switches tips off for a team member.

    POST /tips/{location_id}/settings/{master_tips_settings_id}/disable"""
    enable_team_member_tips = AsyncMethod(_enable_team_member_tips, _ASYNC_CLIENT)
    """Switches tips on for a team member. It writes, though it is a GET.

    GET /tips/{location_id}/settings/{master_tips_settings_id}/enable"""
    get_location_subscription_information = AsyncMethod(_get_location_subscription_information, _ASYNC_CLIENT)
    """Licence of a location: what is paid, and until when.

    GET /license/{location_id}"""
    get_team_member_tip_settings = AsyncMethod(_get_team_member_tip_settings, _ASYNC_CLIENT)
    """Lists the team members of a location with their settings for tips.

    GET /tips/{location_id}/settings"""
    phone_number_format_check = AsyncMethod(_phone_number_format_check, _ASYNC_CLIENT)
    """Whether Altegio takes a phone number as valid.

    GET /validation/validate_phone/{phone}"""
    upload_image = AsyncMethod(_upload_image, _ASYNC_CLIENT)
    """Uploads an image for a team member or a service.

    POST /images/{entity}"""

class V1:
    analytics: Analytics
    appointments: Appointments
    authentication: Authentication
    chain_loyalty: ChainLoyalty
    chains: Chains
    clients: Clients
    custom_fields: CustomFields
    deposits: Deposits
    events: Events
    fiscalization: Fiscalization
    inventory: Inventory
    locations: Locations
    loyalty_cards: LoyaltyCards
    loyalty_programs: LoyaltyPrograms
    memberships: Memberships
    notifications: Notifications
    online_booking: OnlineBooking
    payments: Payments
    products: Products
    salary: Salary
    sales: Sales
    schedule: Schedule
    services: Services
    tags: Tags
    team_members: TeamMembers
    users: Users
    utilities: Utilities

class AsyncV1:
    analytics: AsyncAnalytics
    appointments: AsyncAppointments
    authentication: AsyncAuthentication
    chain_loyalty: AsyncChainLoyalty
    chains: AsyncChains
    clients: AsyncClients
    custom_fields: AsyncCustomFields
    deposits: AsyncDeposits
    events: AsyncEvents
    fiscalization: AsyncFiscalization
    inventory: AsyncInventory
    locations: AsyncLocations
    loyalty_cards: AsyncLoyaltyCards
    loyalty_programs: AsyncLoyaltyPrograms
    memberships: AsyncMemberships
    notifications: AsyncNotifications
    online_booking: AsyncOnlineBooking
    payments: AsyncPayments
    products: AsyncProducts
    salary: AsyncSalary
    sales: AsyncSales
    schedule: AsyncSchedule
    services: AsyncServices
    tags: AsyncTags
    team_members: AsyncTeamMembers
    users: AsyncUsers
    utilities: AsyncUtilities

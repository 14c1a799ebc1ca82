# Generated; do not edit.

"""Every operation of the API booking by its operationId: method, path, tag and tokens needed."""

from collections.abc import Mapping

from altegio_core.base.operation import Operation

SERVERS = ("https://api.alteg.io/api/v1", "https://b{form}.alteg.io/api/v1")
"""Where the description says the API is served; an operation is called at the first, unless it names another."""

OPERATIONS: Mapping[str, Operation] = {
    "authorize_online_booking_user": Operation(
        "authorize_online_booking_user", "booking", "POST", "/booking/auth", "authentication", "partner", SERVERS[0]
    ),
    "book_event": Operation(
        "book_event",
        "booking",
        "POST",
        "/activity/{location_id}/{event_id}/book",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
    "create_online_booking": Operation(
        "create_online_booking",
        "booking",
        "POST",
        "/book_record/{location_id}",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
    "delete_user_appointment": Operation(
        "delete_user_appointment",
        "booking",
        "DELETE",
        "/user/records/{record_id}/{record_hash}",
        "client_account",
        "partner or partner+user",
        SERVERS[0],
    ),
    "get_booking_form_config": Operation(
        "get_booking_form_config", "booking", "GET", "/bookform/{id}", "online_booking", "partner", SERVERS[0]
    ),
    "get_booking_user": Operation(
        "get_booking_user",
        "booking",
        "GET",
        "/booking/user/data",
        "client_account",
        "partner or partner+user",
        SERVERS[0],
    ),
    "get_dates_available_for_booking": Operation(
        "get_dates_available_for_booking",
        "booking",
        "GET",
        "/book_dates/{location_id}",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
    "get_feedback_form_status": Operation(
        "get_feedback_form_status",
        "booking",
        "GET",
        "/master_record_review/{record_token}",
        "client_account",
        "partner",
        SERVERS[0],
    ),
    "get_i18n_options": Operation(
        "get_i18n_options", "booking", "GET", "/i18n/{lang_code}", "online_booking", "partner", SERVERS[0]
    ),
    "get_location_privacy_policy": Operation(
        "get_location_privacy_policy",
        "booking",
        "GET",
        "/privacy_policy/{location_id}",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
    "get_nearest_time_slots": Operation(
        "get_nearest_time_slots",
        "booking",
        "GET",
        "/book_staff_seances/{location_id}/{team_member_id}",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
    "get_online_booking_details": Operation(
        "get_online_booking_details",
        "booking",
        "GET",
        "/book_record/{location_id}/{record_id}/{record_hash}",
        "online_booking",
        "partner or partner+user",
        SERVERS[0],
    ),
    "get_services_available_for_booking": Operation(
        "get_services_available_for_booking",
        "booking",
        "GET",
        "/book_services/{location_id}",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
    "get_team_members_available_for_booking": Operation(
        "get_team_members_available_for_booking",
        "booking",
        "GET",
        "/book_staff/{location_id}",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
    "get_time_slots_for_booking": Operation(
        "get_time_slots_for_booking",
        "booking",
        "GET",
        "/book_times/{location_id}/{team_member_id}/{date}",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
    "get_user_appointment_list": Operation(
        "get_user_appointment_list",
        "booking",
        "GET",
        "/user/records/{record_id}/{record_hash}",
        "client_account",
        "partner or partner+user",
        SERVERS[0],
    ),
    "log_in_with_phone_number_and_code": Operation(
        "log_in_with_phone_number_and_code", "booking", "POST", "/user/auth", "authentication", "partner", SERVERS[0]
    ),
    "send_booking_verification_code": Operation(
        "send_booking_verification_code",
        "booking",
        "POST",
        "/book_code/{location_id}",
        "authentication",
        "partner",
        SERVERS[0],
    ),
    "send_phone_update_verification_code": Operation(
        "send_phone_update_verification_code",
        "booking",
        "GET",
        "/booking/user/phone_confirmation",
        "client_account",
        "partner or partner+user",
        SERVERS[0],
    ),
    "submit_feedback_form": Operation(
        "submit_feedback_form",
        "booking",
        "POST",
        "/master_record_review/{record_token}",
        "client_account",
        "partner",
        SERVERS[0],
    ),
    "update_booking_user": Operation(
        "update_booking_user",
        "booking",
        "PUT",
        "/booking/user",
        "client_account",
        "partner or partner+user",
        SERVERS[0],
    ),
    "update_booking_user_password": Operation(
        "update_booking_user_password",
        "booking",
        "PUT",
        "/booking/user/password",
        "client_account",
        "partner or partner+user",
        SERVERS[0],
    ),
    "update_online_booking_datetime": Operation(
        "update_online_booking_datetime",
        "booking",
        "PUT",
        "/book_record/{location_id}/{record_id}",
        "online_booking",
        "partner+user",
        SERVERS[0],
    ),
    "validate_booking_params": Operation(
        "validate_booking_params",
        "booking",
        "POST",
        "/book_check/{location_id}",
        "online_booking",
        "partner",
        SERVERS[0],
    ),
}

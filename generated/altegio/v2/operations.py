# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

"""Every operation of the API v2 by its operationId: method, path, tag and tokens needed."""

from collections.abc import Mapping

from altegio_core.operation import Operation

OPERATIONS: Mapping[str, Operation] = {
    "autocomplete_products": Operation(
        "autocomplete_products",
        "v2",
        "GET",
        "/locations/{location_id}/products/autocomplete",
        "products",
        "partner+user",
    ),
    "create_event": Operation(
        "create_event", "v2", "POST", "/locations/{location_id}/events", "events", "partner+user"
    ),
    "create_event_appointment": Operation(
        "create_event_appointment",
        "v2",
        "POST",
        "/locations/{location_id}/events/{event_id}/appointments",
        "events",
        "partner+user",
    ),
    "create_event_appointment_v2": Operation(
        "create_event_appointment_v2",
        "v2",
        "POST",
        "/companies/{location_id}/activities/{event_id}/records",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.create_event_appointment",
    ),
    "create_event_v2": Operation(
        "create_event_v2",
        "v2",
        "POST",
        "/companies/{location_id}/activities",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.create_event",
    ),
    "create_position": Operation(
        "create_position", "v2", "POST", "/locations/{company_id}/positions", "team_members", "partner+user"
    ),
    "create_position_v2": Operation(
        "create_position_v2",
        "v2",
        "POST",
        "/companies/{company_id}/positions",
        "team_members",
        "partner+user",
        deprecated=True,
        replaced_by="v2.create_position",
    ),
    "create_tag": Operation("create_tag", "v2", "POST", "/locations/{company_id}/tags", "tags", "partner+user"),
    "create_tag_v2": Operation(
        "create_tag_v2",
        "v2",
        "POST",
        "/companies/{company_id}/tags",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.create_tag",
    ),
    "delete_appointment": Operation(
        "delete_appointment",
        "v2",
        "DELETE",
        "/locations/{location_id}/appointments/{appointment_id}",
        "appointments",
        "partner+user",
    ),
    "delete_event": Operation(
        "delete_event", "v2", "DELETE", "/locations/{location_id}/events/{event_id}", "events", "partner+user"
    ),
    "delete_event_v2": Operation(
        "delete_event_v2",
        "v2",
        "DELETE",
        "/companies/{location_id}/activities/{event_id}",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.delete_event",
    ),
    "delete_position": Operation(
        "delete_position",
        "v2",
        "DELETE",
        "/locations/{company_id}/positions/{position_id}",
        "team_members",
        "partner+user",
    ),
    "delete_position_v2": Operation(
        "delete_position_v2",
        "v2",
        "DELETE",
        "/companies/{company_id}/positions/{position_id}",
        "team_members",
        "partner+user",
        deprecated=True,
        replaced_by="v2.delete_position",
    ),
    "delete_tag": Operation(
        "delete_tag", "v2", "DELETE", "/locations/{company_id}/tags/{tag_id}", "tags", "partner+user"
    ),
    "delete_tag_v2": Operation(
        "delete_tag_v2",
        "v2",
        "DELETE",
        "/companies/{company_id}/tags/{tag_id}",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.delete_tag",
    ),
    "delete_timetable_appointment": Operation(
        "delete_timetable_appointment",
        "v2",
        "POST",
        "/locations/{location_id}/timetable/appointments/delete",
        "appointments",
        "partner+user",
    ),
    "get_attendance_booking_user": Operation(
        "get_attendance_booking_user",
        "v2",
        "GET",
        "/locations/{location_id}/attendance/clients/{client_id}",
        "booking_users",
        "partner+user",
    ),
    "get_attendance_product_item": Operation(
        "get_attendance_product_item",
        "v2",
        "GET",
        "/locations/{location_id}/attendance_product_items/{attendance_product_item_id}",
        "products",
        "partner+user",
    ),
    "get_booking_user_chain_attendance_statistics": Operation(
        "get_booking_user_chain_attendance_statistics",
        "v2",
        "GET",
        "/locations/{location_id}/clients/{client_id}/chain_attendances_statistic/{chain_id}",
        "booking_users",
        "partner+user",
    ),
    "get_booking_user_location_attendance_statistics": Operation(
        "get_booking_user_location_attendance_statistics",
        "v2",
        "GET",
        "/locations/{location_id}/clients/{client_id}/attendances_statistic",
        "booking_users",
        "partner+user",
    ),
    "get_event": Operation(
        "get_event", "v2", "GET", "/locations/{location_id}/events/{event_id}", "events", "partner+user"
    ),
    "get_event_v2": Operation(
        "get_event_v2",
        "v2",
        "GET",
        "/companies/{location_id}/activities/{event_id}",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.get_event",
    ),
    "get_position": Operation(
        "get_position", "v2", "GET", "/locations/{company_id}/positions/{position_id}", "team_members", "partner+user"
    ),
    "get_position_v2": Operation(
        "get_position_v2",
        "v2",
        "GET",
        "/companies/{company_id}/positions/{position_id}",
        "team_members",
        "partner+user",
        deprecated=True,
        replaced_by="v2.get_position",
    ),
    "get_product": Operation(
        "get_product", "v2", "GET", "/locations/{location_id}/products/{product_id}", "products", "partner+user"
    ),
    "get_product_category": Operation(
        "get_product_category",
        "v2",
        "GET",
        "/locations/{location_id}/product_categories/{product_category_id}",
        "products",
        "partner+user",
    ),
    "get_service": Operation(
        "get_service", "v2", "GET", "/locations/{location_id}/services/{service_id}", "services", "partner+user"
    ),
    "get_tag": Operation("get_tag", "v2", "GET", "/locations/{company_id}/tags/{tag_id}", "tags", "partner+user"),
    "get_tag_v2": Operation(
        "get_tag_v2",
        "v2",
        "GET",
        "/companies/{company_id}/tags/{tag_id}",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.get_tag",
    ),
    "list_activities_v2": Operation(
        "list_activities_v2",
        "v2",
        "GET",
        "/companies/{location_id}/activities",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.list_events",
    ),
    "list_appointments": Operation(
        "list_appointments", "v2", "GET", "/locations/{location_id}/appointments", "appointments", "partner+user"
    ),
    "list_attendance_appointments": Operation(
        "list_attendance_appointments",
        "v2",
        "GET",
        "/locations/{location_id}/attendances/{attendance_id}/appointments",
        "appointments",
        "partner+user",
    ),
    "list_attendance_service_suggestions": Operation(
        "list_attendance_service_suggestions",
        "v2",
        "GET",
        "/locations/{location_id}/attendance_service_suggestions",
        "services",
        "partner+user",
    ),
    "list_attendance_services": Operation(
        "list_attendance_services",
        "v2",
        "GET",
        "/locations/{location_id}/attendance_services",
        "services",
        "partner+user",
    ),
    "list_composite_service_attendance_services": Operation(
        "list_composite_service_attendance_services",
        "v2",
        "GET",
        "/locations/{location_id}/composite_services/{service_id}/attendance_services",
        "services",
        "partner+user",
    ),
    "list_custom_fields": Operation(
        "list_custom_fields", "v2", "GET", "/locations/{location_id}/custom_fields", "custom_fields", "partner+user"
    ),
    "list_events": Operation("list_events", "v2", "GET", "/locations/{location_id}/events", "events", "partner+user"),
    "list_positions": Operation(
        "list_positions", "v2", "GET", "/locations/{company_id}/positions", "team_members", "partner+user"
    ),
    "list_positions_v2": Operation(
        "list_positions_v2",
        "v2",
        "GET",
        "/companies/{company_id}/positions",
        "team_members",
        "partner+user",
        deprecated=True,
        replaced_by="v2.list_positions",
    ),
    "list_product_categories": Operation(
        "list_product_categories",
        "v2",
        "GET",
        "/locations/{location_id}/product_categories",
        "products",
        "partner+user",
    ),
    "list_product_storage_amounts": Operation(
        "list_product_storage_amounts",
        "v2",
        "GET",
        "/locations/{location_id}/products/{product_id}/storage_amounts",
        "products",
        "partner+user",
    ),
    "list_product_units": Operation(
        "list_product_units", "v2", "GET", "/locations/{location_id}/units", "products", "partner+user"
    ),
    "list_products": Operation(
        "list_products", "v2", "GET", "/locations/{location_id}/products", "products", "partner+user"
    ),
    "list_resource_occupations": Operation(
        "list_resource_occupations",
        "v2",
        "GET",
        "/locations/{location_id}/resource_occupations",
        "appointments",
        "partner+user",
    ),
    "list_service_categories": Operation(
        "list_service_categories",
        "v2",
        "GET",
        "/locations/{location_id}/service_categories",
        "services",
        "partner+user",
    ),
    "list_services": Operation(
        "list_services", "v2", "GET", "/locations/{location_id}/services", "services", "partner+user"
    ),
    "list_tags": Operation("list_tags", "v2", "GET", "/locations/{company_id}/tags", "tags", "partner+user"),
    "list_tags_v2": Operation(
        "list_tags_v2",
        "v2",
        "GET",
        "/companies/{company_id}/tags",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.list_tags",
    ),
    "list_team_members": Operation(
        "list_team_members", "v2", "GET", "/locations/{location_id}/team_members", "team_members", "partner+user"
    ),
    "reschedule_event_appointment": Operation(
        "reschedule_event_appointment",
        "v2",
        "PATCH",
        "/locations/{location_id}/events/{event_id}/appointments/{record_id}",
        "events",
        "partner+user",
    ),
    "update_event": Operation(
        "update_event", "v2", "PUT", "/locations/{location_id}/events/{event_id}", "events", "partner+user"
    ),
    "update_event_appointment": Operation(
        "update_event_appointment",
        "v2",
        "PUT",
        "/locations/{location_id}/events/{event_id}/appointments/{record_id}",
        "events",
        "partner+user",
    ),
    "update_event_appointment_v2": Operation(
        "update_event_appointment_v2",
        "v2",
        "PATCH",
        "/companies/{location_id}/activities/{event_id}/records/{record_id}",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.update_event_appointment",
    ),
    "update_event_v2": Operation(
        "update_event_v2",
        "v2",
        "PUT",
        "/companies/{location_id}/activities/{event_id}",
        "events",
        "partner+user",
        deprecated=True,
        replaced_by="v2.update_event",
    ),
    "update_position": Operation(
        "update_position",
        "v2",
        "PUT",
        "/locations/{company_id}/positions/{position_id}",
        "team_members",
        "partner+user",
    ),
    "update_position_v2": Operation(
        "update_position_v2",
        "v2",
        "PUT",
        "/companies/{company_id}/positions/{position_id}",
        "team_members",
        "partner+user",
        deprecated=True,
        replaced_by="v2.update_position",
    ),
    "update_tag": Operation("update_tag", "v2", "PUT", "/locations/{company_id}/tags/{tag_id}", "tags", "partner+user"),
    "update_tag_v2": Operation(
        "update_tag_v2",
        "v2",
        "PUT",
        "/companies/{company_id}/tags/{tag_id}",
        "tags",
        "partner+user",
        deprecated=True,
        replaced_by="v2.update_tag",
    ),
}

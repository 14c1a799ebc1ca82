# Generated; do not edit.

"""Every operation of the API developers by its operationId: method, path, tag and tokens needed."""

from collections.abc import Mapping

from altegio_core.base.operation import Operation

SERVERS = ("https://api.alteg.io/api/v1", "https://app.alteg.io", "https://api.alteg.io")
"""Where the description says the API is served; an operation is called at the first, unless it names another."""

OPERATIONS: Mapping[str, Operation] = {
    "get_business_types_by_group": Operation(
        "get_business_types_by_group",
        "developers",
        "GET",
        "/references/business_groups_with_types",
        "dictionaries",
        "partner or partner+user",
        SERVERS[0],
    ),
    "get_city_list": Operation("get_city_list", "developers", "GET", "/cities", "dictionaries", "partner", SERVERS[0]),
    "get_country_list": Operation(
        "get_country_list", "developers", "GET", "/countries", "dictionaries", "partner", SERVERS[0]
    ),
    "get_event_notification_settings": Operation(
        "get_event_notification_settings",
        "developers",
        "GET",
        "/hooks_settings/{location_id}",
        "webhooks",
        "partner+user",
        SERVERS[0],
    ),
    "get_marketplace_integration_status": Operation(
        "get_marketplace_integration_status",
        "developers",
        "GET",
        "/marketplace/salon/{location_id}/application/{application_id}",
        "marketplace",
        "partner",
        SERVERS[1],
    ),
    "handle_voip_integration_event": Operation(
        "handle_voip_integration_event", "developers", "POST", "/voip/integration", "voip", "partner", SERVERS[0]
    ),
    "list_marketplace_app_locations": Operation(
        "list_marketplace_app_locations",
        "developers",
        "GET",
        "/marketplace/application/{application_id}/salons",
        "marketplace",
        "partner",
        SERVERS[1],
        paged=True,
    ),
    "list_voip_calls": Operation(
        "list_voip_calls",
        "developers",
        "GET",
        "/voip/integration/calls",
        "voip",
        "partner+user",
        SERVERS[0],
        paged=True,
    ),
    "marketplace_notification_payment_callback": Operation(
        "marketplace_notification_payment_callback",
        "developers",
        "POST",
        "/marketplace/partner/payment",
        "marketplace",
        "partner",
        SERVERS[1],
    ),
    "marketplace_notification_settings_callback": Operation(
        "marketplace_notification_settings_callback",
        "developers",
        "POST",
        "/marketplace/partner/callback",
        "marketplace",
        "partner",
        SERVERS[1],
    ),
    "marketplace_notification_settings_redirect_callback": Operation(
        "marketplace_notification_settings_redirect_callback",
        "developers",
        "POST",
        "/marketplace/partner/callback/redirect",
        "marketplace",
        "partner",
        SERVERS[1],
    ),
    "marketplace_partner_application_add_discount": Operation(
        "marketplace_partner_application_add_discount",
        "developers",
        "POST",
        "/marketplace/application/add_discount",
        "marketplace",
        "partner",
        SERVERS[0],
    ),
    "marketplace_partner_application_payment_link": Operation(
        "marketplace_partner_application_payment_link",
        "developers",
        "GET",
        "/marketplace/application/payment_link",
        "marketplace",
        "partner",
        SERVERS[0],
    ),
    "marketplace_partner_applications_tariffs_list": Operation(
        "marketplace_partner_applications_tariffs_list",
        "developers",
        "GET",
        "/marketplace/application/{application_id}/tariffs",
        "marketplace",
        "partner",
        SERVERS[0],
    ),
    "marketplace_partner_applications_update_channel": Operation(
        "marketplace_partner_applications_update_channel",
        "developers",
        "POST",
        "/marketplace/application/update_channel",
        "marketplace",
        "partner",
        SERVERS[0],
    ),
    "marketplace_payment_refund_callback": Operation(
        "marketplace_payment_refund_callback",
        "developers",
        "POST",
        "/marketplace/partner/payment/refund/{payment_id}",
        "marketplace",
        "partner",
        SERVERS[1],
    ),
    "marketplace_webhook": Operation(
        "marketplace_webhook", "developers", "POST", "/marketplace_webhook", "marketplace", "none", SERVERS[2]
    ),
    "set_marketplace_notification_short_names": Operation(
        "set_marketplace_notification_short_names",
        "developers",
        "POST",
        "/marketplace/partner/short_names",
        "marketplace",
        "partner",
        SERVERS[1],
    ),
    "uninstall_marketplace_app": Operation(
        "uninstall_marketplace_app",
        "developers",
        "POST",
        "/marketplace/salon/{location_id}/application/{application_id}/uninstall",
        "marketplace",
        "partner",
        SERVERS[1],
    ),
    "update_event_notification_settings": Operation(
        "update_event_notification_settings",
        "developers",
        "POST",
        "/hooks_settings/{location_id}",
        "webhooks",
        "partner+user",
        SERVERS[0],
        changes="change_notification_settings",
    ),
}

# Generated; do not edit.

"""For type checkers and editors: the methods ``client.developers.<tag>.<operation_id>``."""

from typing import ParamSpec, TypeVar

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

from .api.dictionaries.get_business_types_by_group import request as _get_business_types_by_group
from .api.dictionaries.get_city_list import request as _get_city_list
from .api.dictionaries.get_country_list import request as _get_country_list
from .api.marketplace.get_marketplace_integration_status import request as _get_marketplace_integration_status
from .api.marketplace.list_marketplace_app_locations import iterate as _iter_list_marketplace_app_locations
from .api.marketplace.list_marketplace_app_locations import request as _list_marketplace_app_locations
from .api.marketplace.marketplace_notification_payment_callback import (
    request as _marketplace_notification_payment_callback,
)
from .api.marketplace.marketplace_notification_settings_callback import (
    request as _marketplace_notification_settings_callback,
)
from .api.marketplace.marketplace_notification_settings_redirect_callback import (
    request as _marketplace_notification_settings_redirect_callback,
)
from .api.marketplace.marketplace_partner_application_add_discount import (
    request as _marketplace_partner_application_add_discount,
)
from .api.marketplace.marketplace_partner_application_payment_link import (
    request as _marketplace_partner_application_payment_link,
)
from .api.marketplace.marketplace_partner_applications_tariffs_list import (
    request as _marketplace_partner_applications_tariffs_list,
)
from .api.marketplace.marketplace_partner_applications_update_channel import (
    request as _marketplace_partner_applications_update_channel,
)
from .api.marketplace.marketplace_payment_refund_callback import request as _marketplace_payment_refund_callback
from .api.marketplace.marketplace_webhook import request as _marketplace_webhook
from .api.marketplace.set_marketplace_notification_short_names import (
    request as _set_marketplace_notification_short_names,
)
from .api.marketplace.uninstall_marketplace_app import request as _uninstall_marketplace_app
from .api.voip.handle_voip_integration_event import request as _handle_voip_integration_event
from .api.voip.list_voip_calls import iterate as _iter_list_voip_calls
from .api.voip.list_voip_calls import request as _list_voip_calls
from .api.webhooks.change_notification_settings import request as _change_notification_settings
from .api.webhooks.get_event_notification_settings import request as _get_event_notification_settings
from .api.webhooks.update_event_notification_settings import request as _update_event_notification_settings

_CLIENT: Client
_ASYNC_CLIENT: AsyncClient
_P = ParamSpec("_P")
_T = TypeVar("_T")
_I = TypeVar("_I")

class Dictionaries:
    get_business_types_by_group = Method(_get_business_types_by_group, _CLIENT)
    """Lists groups of businesses and the types in each.

    GET /references/business_groups_with_types"""
    get_city_list = Method(_get_city_list, _CLIENT)
    """Lists cities.

    GET /cities"""
    get_country_list = Method(_get_country_list, _CLIENT)
    """Lists countries.

    GET /countries"""

class AsyncDictionaries:
    get_business_types_by_group = AsyncMethod(_get_business_types_by_group, _ASYNC_CLIENT)
    """Lists groups of businesses and the types in each.

    GET /references/business_groups_with_types"""
    get_city_list = AsyncMethod(_get_city_list, _ASYNC_CLIENT)
    """Lists cities.

    GET /cities"""
    get_country_list = AsyncMethod(_get_country_list, _ASYNC_CLIENT)
    """Lists countries.

    GET /countries"""

class Marketplace:
    get_marketplace_integration_status = Method(_get_marketplace_integration_status, _CLIENT)
    """Says whether and since when a location has the application, what it paid, and how the connection
    changed. `pending` waits for `marketplace_notification_settings_callback`; `freezed` is unpaid.

    GET /marketplace/salon/{location_id}/application/{application_id}"""
    list_marketplace_app_locations = Method(_list_marketplace_app_locations, _CLIENT)
    """Lists the locations that have the application.

    GET /marketplace/application/{application_id}/salons"""
    iter_list_marketplace_app_locations = PagedMethod(_iter_list_marketplace_app_locations, _CLIENT)
    """The items of all pages, see list_marketplace_app_locations."""
    marketplace_notification_payment_callback = Method(_marketplace_notification_payment_callback, _CLIENT)
    """Tells Altegio about a payment that a location made to you. Keep the id from the answer: it is needed
    for a refund.

    POST /marketplace/partner/payment"""
    marketplace_notification_settings_callback = Method(_marketplace_notification_settings_callback, _CLIENT)
    """Finishes the installation of the application in a location. The addresses given here receive the
    webhooks of the location, see altegio.webhooks.

    POST /marketplace/partner/callback"""
    marketplace_notification_settings_redirect_callback = Method(
        _marketplace_notification_settings_redirect_callback, _CLIENT
    )
    """Finishes the installation as `marketplace_notification_settings_callback` does, and redirects the
    user's browser. A redirect is not followed here: it raises RedirectError.

    POST /marketplace/partner/callback/redirect"""
    marketplace_partner_application_add_discount = Method(_marketplace_partner_application_add_discount, _CLIENT)
    """Grants locations a discount on the application when they pay through the platform, in per cent or as
    a fixed sum. For partners of the Marketplace.

    POST /marketplace/application/add_discount"""
    marketplace_partner_application_payment_link = Method(_marketplace_partner_application_payment_link, _CLIENT)
    """Makes a link with which a location pays for the application. For partners of the Marketplace.

    GET /marketplace/application/payment_link"""
    marketplace_partner_applications_tariffs_list = Method(_marketplace_partner_applications_tariffs_list, _CLIENT)
    """Lists what the application costs. For partners of the Marketplace.

    GET /marketplace/application/{application_id}/tariffs"""
    marketplace_partner_applications_update_channel = Method(_marketplace_partner_applications_update_channel, _CLIENT)
    """Switches a message channel on or off. For partners of the Marketplace whose application is a chat
    bot or sends SMS.

    POST /marketplace/application/update_channel"""
    marketplace_payment_refund_callback = Method(_marketplace_payment_refund_callback, _CLIENT)
    """Tells Altegio that a payment was paid back.

    POST /marketplace/partner/payment/refund/{payment_id}"""
    marketplace_webhook = Method(_marketplace_webhook, _CLIENT)
    """Not for calling: it describes what Altegio posts to the address set in the developer's account. Read
    it with altegio.webhooks.parse.

    POST /marketplace_webhook"""
    set_marketplace_notification_short_names = Method(_set_marketplace_notification_short_names, _CLIENT)
    """Tells Altegio which sender names the user can choose from for SMS.

    POST /marketplace/partner/short_names"""
    uninstall_marketplace_app = Method(_uninstall_marketplace_app, _CLIENT)
    """Takes the application away from a location.

    POST /marketplace/salon/{location_id}/application/{application_id}/uninstall"""

class AsyncMarketplace:
    get_marketplace_integration_status = AsyncMethod(_get_marketplace_integration_status, _ASYNC_CLIENT)
    """Says whether and since when a location has the application, what it paid, and how the connection
    changed. `pending` waits for `marketplace_notification_settings_callback`; `freezed` is unpaid.

    GET /marketplace/salon/{location_id}/application/{application_id}"""
    list_marketplace_app_locations = AsyncMethod(_list_marketplace_app_locations, _ASYNC_CLIENT)
    """Lists the locations that have the application.

    GET /marketplace/application/{application_id}/salons"""
    iter_list_marketplace_app_locations = AsyncPagedMethod(_iter_list_marketplace_app_locations, _ASYNC_CLIENT)
    """The items of all pages, see list_marketplace_app_locations."""
    marketplace_notification_payment_callback = AsyncMethod(_marketplace_notification_payment_callback, _ASYNC_CLIENT)
    """Tells Altegio about a payment that a location made to you. Keep the id from the answer: it is needed
    for a refund.

    POST /marketplace/partner/payment"""
    marketplace_notification_settings_callback = AsyncMethod(_marketplace_notification_settings_callback, _ASYNC_CLIENT)
    """Finishes the installation of the application in a location. The addresses given here receive the
    webhooks of the location, see altegio.webhooks.

    POST /marketplace/partner/callback"""
    marketplace_notification_settings_redirect_callback = AsyncMethod(
        _marketplace_notification_settings_redirect_callback, _ASYNC_CLIENT
    )
    """Finishes the installation as `marketplace_notification_settings_callback` does, and redirects the
    user's browser. A redirect is not followed here: it raises RedirectError.

    POST /marketplace/partner/callback/redirect"""
    marketplace_partner_application_add_discount = AsyncMethod(
        _marketplace_partner_application_add_discount, _ASYNC_CLIENT
    )
    """Grants locations a discount on the application when they pay through the platform, in per cent or as
    a fixed sum. For partners of the Marketplace.

    POST /marketplace/application/add_discount"""
    marketplace_partner_application_payment_link = AsyncMethod(
        _marketplace_partner_application_payment_link, _ASYNC_CLIENT
    )
    """Makes a link with which a location pays for the application. For partners of the Marketplace.

    GET /marketplace/application/payment_link"""
    marketplace_partner_applications_tariffs_list = AsyncMethod(
        _marketplace_partner_applications_tariffs_list, _ASYNC_CLIENT
    )
    """Lists what the application costs. For partners of the Marketplace.

    GET /marketplace/application/{application_id}/tariffs"""
    marketplace_partner_applications_update_channel = AsyncMethod(
        _marketplace_partner_applications_update_channel, _ASYNC_CLIENT
    )
    """Switches a message channel on or off. For partners of the Marketplace whose application is a chat
    bot or sends SMS.

    POST /marketplace/application/update_channel"""
    marketplace_payment_refund_callback = AsyncMethod(_marketplace_payment_refund_callback, _ASYNC_CLIENT)
    """Tells Altegio that a payment was paid back.

    POST /marketplace/partner/payment/refund/{payment_id}"""
    marketplace_webhook = AsyncMethod(_marketplace_webhook, _ASYNC_CLIENT)
    """Not for calling: it describes what Altegio posts to the address set in the developer's account. Read
    it with altegio.webhooks.parse.

    POST /marketplace_webhook"""
    set_marketplace_notification_short_names = AsyncMethod(_set_marketplace_notification_short_names, _ASYNC_CLIENT)
    """Tells Altegio which sender names the user can choose from for SMS.

    POST /marketplace/partner/short_names"""
    uninstall_marketplace_app = AsyncMethod(_uninstall_marketplace_app, _ASYNC_CLIENT)
    """Takes the application away from a location.

    POST /marketplace/salon/{location_id}/application/{application_id}/uninstall"""

class Voip:
    handle_voip_integration_event = Method(_handle_voip_integration_event, _CLIENT)
    """Tells Altegio what happens in a telephony system: that it was connected to a chain or disconnected,
    that a call comes in, that a call has ended. Calls are not accepted while it is not connected. Only
    incoming calls are shown.

    POST /voip/integration"""
    list_voip_calls = Method(_list_voip_calls, _CLIENT)
    """Lists calls of a location. The user needs the right to see calls.

    GET /voip/integration/calls"""
    iter_list_voip_calls = PagedMethod(_iter_list_voip_calls, _CLIENT)
    """The items of all pages, see list_voip_calls."""

class AsyncVoip:
    handle_voip_integration_event = AsyncMethod(_handle_voip_integration_event, _ASYNC_CLIENT)
    """Tells Altegio what happens in a telephony system: that it was connected to a chain or disconnected,
    that a call comes in, that a call has ended. Calls are not accepted while it is not connected. Only
    incoming calls are shown.

    POST /voip/integration"""
    list_voip_calls = AsyncMethod(_list_voip_calls, _ASYNC_CLIENT)
    """Lists calls of a location. The user needs the right to see calls.

    GET /voip/integration/calls"""
    iter_list_voip_calls = AsyncPagedMethod(_iter_list_voip_calls, _ASYNC_CLIENT)
    """The items of all pages, see list_voip_calls."""

class Webhooks:
    get_event_notification_settings = Method(_get_event_notification_settings, _CLIENT)
    """Reads to which addresses the webhooks of a location are sent, and which ones. If there are several
    integrations, the flags are those of the first address. If nothing was ever set, it raises
    NotFoundError.

    GET /hooks_settings/{location_id}"""
    update_event_notification_settings = Method(_update_event_notification_settings, _CLIENT)
    """Replaces the settings of the whole location: addresses of other integrations that are left out are
    removed, and the flags apply to all. Use altegio.webhooks.subscribe, which keeps existing settings.

    POST /hooks_settings/{location_id}"""
    change_notification_settings = ChangeMethod(_change_notification_settings, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_event_notification_settings, reads again."""

class AsyncWebhooks:
    get_event_notification_settings = AsyncMethod(_get_event_notification_settings, _ASYNC_CLIENT)
    """Reads to which addresses the webhooks of a location are sent, and which ones. If there are several
    integrations, the flags are those of the first address. If nothing was ever set, it raises
    NotFoundError.

    GET /hooks_settings/{location_id}"""
    update_event_notification_settings = AsyncMethod(_update_event_notification_settings, _ASYNC_CLIENT)
    """Replaces the settings of the whole location: addresses of other integrations that are left out are
    removed, and the flags apply to all. Use altegio.webhooks.subscribe, which keeps existing settings.

    POST /hooks_settings/{location_id}"""
    change_notification_settings = AsyncChangeMethod(_change_notification_settings, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_event_notification_settings, reads again."""

class Developers:
    dictionaries: Dictionaries
    marketplace: Marketplace
    voip: Voip
    webhooks: Webhooks

class AsyncDevelopers:
    dictionaries: AsyncDictionaries
    marketplace: AsyncMarketplace
    voip: AsyncVoip
    webhooks: AsyncWebhooks

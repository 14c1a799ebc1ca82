# Generated; do not edit.

"""For type checkers and editors: the methods ``client.v2.<tag>.<operation_id>``."""

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

from .api.appointments.delete_appointment import request as _delete_appointment
from .api.appointments.delete_timetable_appointment import request as _delete_timetable_appointment
from .api.appointments.list_appointments import iterate as _iter_list_appointments
from .api.appointments.list_appointments import request as _list_appointments
from .api.appointments.list_attendance_appointments import request as _list_attendance_appointments
from .api.appointments.list_resource_occupations import request as _list_resource_occupations
from .api.booking_users.get_attendance_booking_user import request as _get_attendance_booking_user
from .api.booking_users.get_booking_user_chain_attendance_statistics import (
    request as _get_booking_user_chain_attendance_statistics,
)
from .api.booking_users.get_booking_user_location_attendance_statistics import (
    request as _get_booking_user_location_attendance_statistics,
)
from .api.custom_fields.list_custom_fields import request as _list_custom_fields
from .api.events.bulk_create_event_appointments import request as _bulk_create_event_appointments
from .api.events.change_event import request as _change_event
from .api.events.change_event_duplication_strategy import request as _change_event_duplication_strategy
from .api.events.create_event import request as _create_event
from .api.events.create_event_appointment import request as _create_event_appointment
from .api.events.create_event_appointment_v2 import request as _create_event_appointment_v2
from .api.events.create_event_duplication_strategy_v2 import request as _create_event_duplication_strategy_v2
from .api.events.create_event_v2 import request as _create_event_v2
from .api.events.delete_event import request as _delete_event
from .api.events.delete_event_duplication_strategy_v2 import request as _delete_event_duplication_strategy_v2
from .api.events.delete_event_v2 import request as _delete_event_v2
from .api.events.duplicate_event import request as _duplicate_event
from .api.events.get_event import request as _get_event
from .api.events.get_event_date_range import request as _get_event_date_range
from .api.events.get_event_v2 import request as _get_event_v2
from .api.events.list_activities_v2 import iterate as _iter_list_activities_v2
from .api.events.list_activities_v2 import request as _list_activities_v2
from .api.events.list_event_dates import request as _list_event_dates
from .api.events.list_event_duplication_strategies_v2 import request as _list_event_duplication_strategies_v2
from .api.events.list_event_filters import request as _list_event_filters
from .api.events.list_events import iterate as _iter_list_events
from .api.events.list_events import request as _list_events
from .api.events.reschedule_event_appointment import request as _reschedule_event_appointment
from .api.events.update_event import request as _update_event
from .api.events.update_event_appointment import request as _update_event_appointment
from .api.events.update_event_appointment_v2 import request as _update_event_appointment_v2
from .api.events.update_event_duplication_strategy_v2 import request as _update_event_duplication_strategy_v2
from .api.events.update_event_v2 import request as _update_event_v2
from .api.products.autocomplete_products import iterate as _iter_autocomplete_products
from .api.products.autocomplete_products import request as _autocomplete_products
from .api.products.get_attendance_product_item import request as _get_attendance_product_item
from .api.products.get_product import request as _get_product
from .api.products.get_product_category import request as _get_product_category
from .api.products.list_product_categories import request as _list_product_categories
from .api.products.list_product_storage_amounts import request as _list_product_storage_amounts
from .api.products.list_product_units import request as _list_product_units
from .api.products.list_products import iterate as _iter_list_products
from .api.products.list_products import request as _list_products
from .api.services.get_service import request as _get_service
from .api.services.list_attendance_service_suggestions import request as _list_attendance_service_suggestions
from .api.services.list_attendance_services import iterate as _iter_list_attendance_services
from .api.services.list_attendance_services import request as _list_attendance_services
from .api.services.list_composite_service_attendance_services import (
    request as _list_composite_service_attendance_services,
)
from .api.services.list_service_categories import request as _list_service_categories
from .api.services.list_services import iterate as _iter_list_services
from .api.services.list_services import request as _list_services
from .api.tags.change_tag import request as _change_tag
from .api.tags.create_tag import request as _create_tag
from .api.tags.create_tag_v2 import request as _create_tag_v2
from .api.tags.delete_tag import request as _delete_tag
from .api.tags.delete_tag_v2 import request as _delete_tag_v2
from .api.tags.get_tag import request as _get_tag
from .api.tags.get_tag_v2 import request as _get_tag_v2
from .api.tags.list_tags import request as _list_tags
from .api.tags.list_tags_v2 import request as _list_tags_v2
from .api.tags.update_tag import request as _update_tag
from .api.tags.update_tag_v2 import request as _update_tag_v2
from .api.team_members.change_position import request as _change_position
from .api.team_members.create_position import request as _create_position
from .api.team_members.create_position_v2 import request as _create_position_v2
from .api.team_members.delete_position import request as _delete_position
from .api.team_members.delete_position_v2 import request as _delete_position_v2
from .api.team_members.get_position import request as _get_position
from .api.team_members.get_position_v2 import request as _get_position_v2
from .api.team_members.list_positions import request as _list_positions
from .api.team_members.list_positions_v2 import iterate as _iter_list_positions_v2
from .api.team_members.list_positions_v2 import request as _list_positions_v2
from .api.team_members.list_team_members import request as _list_team_members
from .api.team_members.update_position import request as _update_position
from .api.team_members.update_position_v2 import request as _update_position_v2

_CLIENT: Client
_ASYNC_CLIENT: AsyncClient
_P = ParamSpec("_P")
_T = TypeVar("_T")
_I = TypeVar("_I")

class _Method_create_event_appointment_v2(Method[_P, _T]):
    @deprecated("create_event_appointment_v2 is deprecated by Altegio; use v2.events.create_event_appointment")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_create_event_appointment_v2(AsyncMethod[_P, _T]):
    @deprecated("create_event_appointment_v2 is deprecated by Altegio; use v2.events.create_event_appointment")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_create_event_v2(Method[_P, _T]):
    @deprecated("create_event_v2 is deprecated by Altegio; use v2.events.create_event")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_create_event_v2(AsyncMethod[_P, _T]):
    @deprecated("create_event_v2 is deprecated by Altegio; use v2.events.create_event")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_create_position_v2(Method[_P, _T]):
    @deprecated("create_position_v2 is deprecated by Altegio; use v2.team_members.create_position")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_create_position_v2(AsyncMethod[_P, _T]):
    @deprecated("create_position_v2 is deprecated by Altegio; use v2.team_members.create_position")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_create_tag_v2(Method[_P, _T]):
    @deprecated("create_tag_v2 is deprecated by Altegio; use v2.tags.create_tag")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_create_tag_v2(AsyncMethod[_P, _T]):
    @deprecated("create_tag_v2 is deprecated by Altegio; use v2.tags.create_tag")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_delete_event_v2(Method[_P, _T]):
    @deprecated("delete_event_v2 is deprecated by Altegio; use v2.events.delete_event")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_delete_event_v2(AsyncMethod[_P, _T]):
    @deprecated("delete_event_v2 is deprecated by Altegio; use v2.events.delete_event")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_delete_position_v2(Method[_P, _T]):
    @deprecated("delete_position_v2 is deprecated by Altegio; use v2.team_members.delete_position")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_delete_position_v2(AsyncMethod[_P, _T]):
    @deprecated("delete_position_v2 is deprecated by Altegio; use v2.team_members.delete_position")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_delete_tag_v2(Method[_P, _T]):
    @deprecated("delete_tag_v2 is deprecated by Altegio; use v2.tags.delete_tag")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_delete_tag_v2(AsyncMethod[_P, _T]):
    @deprecated("delete_tag_v2 is deprecated by Altegio; use v2.tags.delete_tag")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_get_event_v2(Method[_P, _T]):
    @deprecated("get_event_v2 is deprecated by Altegio; use v2.events.get_event")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_get_event_v2(AsyncMethod[_P, _T]):
    @deprecated("get_event_v2 is deprecated by Altegio; use v2.events.get_event")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_get_position_v2(Method[_P, _T]):
    @deprecated("get_position_v2 is deprecated by Altegio; use v2.team_members.get_position")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_get_position_v2(AsyncMethod[_P, _T]):
    @deprecated("get_position_v2 is deprecated by Altegio; use v2.team_members.get_position")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_get_tag_v2(Method[_P, _T]):
    @deprecated("get_tag_v2 is deprecated by Altegio; use v2.tags.get_tag")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_get_tag_v2(AsyncMethod[_P, _T]):
    @deprecated("get_tag_v2 is deprecated by Altegio; use v2.tags.get_tag")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_list_activities_v2(Method[_P, _T]):
    @deprecated("list_activities_v2 is deprecated by Altegio; use v2.events.list_events")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _PagedMethod_list_activities_v2(PagedMethod[_P, _T, _I]):
    @deprecated("list_activities_v2 is deprecated by Altegio; use v2.events.list_events")
    def __get__(self, instance: object, owner: object = None) -> PagedMethod[_P, _T, _I]: ...

class _AsyncMethod_list_activities_v2(AsyncMethod[_P, _T]):
    @deprecated("list_activities_v2 is deprecated by Altegio; use v2.events.list_events")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _AsyncPagedMethod_list_activities_v2(AsyncPagedMethod[_P, _T, _I]):
    @deprecated("list_activities_v2 is deprecated by Altegio; use v2.events.list_events")
    def __get__(self, instance: object, owner: object = None) -> AsyncPagedMethod[_P, _T, _I]: ...

class _Method_list_positions_v2(Method[_P, _T]):
    @deprecated("list_positions_v2 is deprecated by Altegio; use v2.team_members.list_positions")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _PagedMethod_list_positions_v2(PagedMethod[_P, _T, _I]):
    @deprecated("list_positions_v2 is deprecated by Altegio; use v2.team_members.list_positions")
    def __get__(self, instance: object, owner: object = None) -> PagedMethod[_P, _T, _I]: ...

class _AsyncMethod_list_positions_v2(AsyncMethod[_P, _T]):
    @deprecated("list_positions_v2 is deprecated by Altegio; use v2.team_members.list_positions")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _AsyncPagedMethod_list_positions_v2(AsyncPagedMethod[_P, _T, _I]):
    @deprecated("list_positions_v2 is deprecated by Altegio; use v2.team_members.list_positions")
    def __get__(self, instance: object, owner: object = None) -> AsyncPagedMethod[_P, _T, _I]: ...

class _Method_list_tags_v2(Method[_P, _T]):
    @deprecated("list_tags_v2 is deprecated by Altegio; use v2.tags.list_tags")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_list_tags_v2(AsyncMethod[_P, _T]):
    @deprecated("list_tags_v2 is deprecated by Altegio; use v2.tags.list_tags")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_update_event_appointment_v2(Method[_P, _T]):
    @deprecated("update_event_appointment_v2 is deprecated by Altegio; use v2.events.reschedule_event_appointment")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_update_event_appointment_v2(AsyncMethod[_P, _T]):
    @deprecated("update_event_appointment_v2 is deprecated by Altegio; use v2.events.reschedule_event_appointment")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_update_event_v2(Method[_P, _T]):
    @deprecated("update_event_v2 is deprecated by Altegio; use v2.events.update_event")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_update_event_v2(AsyncMethod[_P, _T]):
    @deprecated("update_event_v2 is deprecated by Altegio; use v2.events.update_event")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_update_position_v2(Method[_P, _T]):
    @deprecated("update_position_v2 is deprecated by Altegio; use v2.team_members.update_position")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_update_position_v2(AsyncMethod[_P, _T]):
    @deprecated("update_position_v2 is deprecated by Altegio; use v2.team_members.update_position")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class _Method_update_tag_v2(Method[_P, _T]):
    @deprecated("update_tag_v2 is deprecated by Altegio; use v2.tags.update_tag")
    def __get__(self, instance: object, owner: object = None) -> Method[_P, _T]: ...

class _AsyncMethod_update_tag_v2(AsyncMethod[_P, _T]):
    @deprecated("update_tag_v2 is deprecated by Altegio; use v2.tags.update_tag")
    def __get__(self, instance: object, owner: object = None) -> AsyncMethod[_P, _T]: ...

class Appointments:
    delete_appointment = Method(_delete_appointment, _CLIENT)
    """Deletes an appointment. The user needs the right to do so in the location and for this appointment.

    DELETE /locations/{location_id}/appointments/{appointment_id}"""
    delete_timetable_appointment = Method(_delete_timetable_appointment, _CLIENT)
    """Deletes an appointment from the timetable. If it was part of a visit, the answer has the remaining
    appointments of the visit; otherwise `data` is an empty list.

    POST /locations/{location_id}/timetable/appointments/delete"""
    list_appointments = Method(_list_appointments, _CLIENT)
    """Lists the appointments that overlap a period. Give both its begin and its end, local to the
    location, without a zone.

    GET /locations/{location_id}/appointments"""
    iter_list_appointments = PagedMethod(_iter_list_appointments, _CLIENT)
    """The items of all pages, see list_appointments."""
    list_attendance_appointments = Method(_list_attendance_appointments, _CLIENT)
    """Lists the appointments that belong together: those of a visit, or a single one.

    GET /locations/{location_id}/attendances/{attendance_id}/appointments"""
    list_resource_occupations = Method(_list_resource_occupations, _CLIENT)
    """Lists when resources are taken, within a range of time.

    GET /locations/{location_id}/resource_occupations"""

class AsyncAppointments:
    delete_appointment = AsyncMethod(_delete_appointment, _ASYNC_CLIENT)
    """Deletes an appointment. The user needs the right to do so in the location and for this appointment.

    DELETE /locations/{location_id}/appointments/{appointment_id}"""
    delete_timetable_appointment = AsyncMethod(_delete_timetable_appointment, _ASYNC_CLIENT)
    """Deletes an appointment from the timetable. If it was part of a visit, the answer has the remaining
    appointments of the visit; otherwise `data` is an empty list.

    POST /locations/{location_id}/timetable/appointments/delete"""
    list_appointments = AsyncMethod(_list_appointments, _ASYNC_CLIENT)
    """Lists the appointments that overlap a period. Give both its begin and its end, local to the
    location, without a zone.

    GET /locations/{location_id}/appointments"""
    iter_list_appointments = AsyncPagedMethod(_iter_list_appointments, _ASYNC_CLIENT)
    """The items of all pages, see list_appointments."""
    list_attendance_appointments = AsyncMethod(_list_attendance_appointments, _ASYNC_CLIENT)
    """Lists the appointments that belong together: those of a visit, or a single one.

    GET /locations/{location_id}/attendances/{attendance_id}/appointments"""
    list_resource_occupations = AsyncMethod(_list_resource_occupations, _ASYNC_CLIENT)
    """Lists when resources are taken, within a range of time.

    GET /locations/{location_id}/resource_occupations"""

class BookingUsers:
    get_attendance_booking_user = Method(_get_attendance_booking_user, _CLIENT)
    """Reads the client of an appointment. Related data may need further rights, or features of the
    location that are switched off.

    GET /locations/{location_id}/attendance/clients/{client_id}"""
    get_booking_user_chain_attendance_statistics = Method(_get_booking_user_chain_attendance_statistics, _CLIENT)
    """How often a client came in a whole chain, how much was spent, and the balance of the client's
    accounts.

    GET /locations/{location_id}/clients/{client_id}/chain_attendances_statistic/{chain_id}"""
    get_booking_user_location_attendance_statistics = Method(_get_booking_user_location_attendance_statistics, _CLIENT)
    """How often a client came to a location, what was spent, and what is on the client's accounts. A
    deleted client still has them.

    GET /locations/{location_id}/clients/{client_id}/attendances_statistic"""

class AsyncBookingUsers:
    get_attendance_booking_user = AsyncMethod(_get_attendance_booking_user, _ASYNC_CLIENT)
    """Reads the client of an appointment. Related data may need further rights, or features of the
    location that are switched off.

    GET /locations/{location_id}/attendance/clients/{client_id}"""
    get_booking_user_chain_attendance_statistics = AsyncMethod(
        _get_booking_user_chain_attendance_statistics, _ASYNC_CLIENT
    )
    """How often a client came in a whole chain, how much was spent, and the balance of the client's
    accounts.

    GET /locations/{location_id}/clients/{client_id}/chain_attendances_statistic/{chain_id}"""
    get_booking_user_location_attendance_statistics = AsyncMethod(
        _get_booking_user_location_attendance_statistics, _ASYNC_CLIENT
    )
    """How often a client came to a location, what was spent, and what is on the client's accounts. A
    deleted client still has them.

    GET /locations/{location_id}/clients/{client_id}/attendances_statistic"""

class CustomFields:
    list_custom_fields = Method(_list_custom_fields, _CLIENT)
    """Lists the custom fields of appointments and clients, as far as the user may see them.

    GET /locations/{location_id}/custom_fields"""

class AsyncCustomFields:
    list_custom_fields = AsyncMethod(_list_custom_fields, _ASYNC_CLIENT)
    """Lists the custom fields of appointments and clients, as far as the user may see them.

    GET /locations/{location_id}/custom_fields"""

class Events:
    bulk_create_event_appointments = Method(_bulk_create_event_appointments, _CLIENT)
    """Books up to 50 clients into an event. With the same status, some may be refused while others are
    booked: the data contains those booked, and `meta['errors']` has `index`, `phone`, `name` and
    `error` of each refused.

    POST /locations/{location_id}/events/{event_id}/appointments/bulk"""
    create_event = Method(_create_event, _CLIENT)
    """Makes a group event. If `technical_break_duration` is left out or null, the break set for the
    location is added to the length: an hour may become 80 minutes. Read it back with the include
    `duration_details`. A busy team member or resource is refused with 409 unless `force` is true.

    POST /locations/{location_id}/events"""
    create_event_appointment = Method(_create_event_appointment, _CLIENT)
    """Books a client into an event. All ten fields of `client` are required. For an existing client give
    the `id`, for a new one null.

    POST /locations/{location_id}/events/{event_id}/appointments"""
    create_event_appointment_v2 = _Method_create_event_appointment_v2(_create_event_appointment_v2, _CLIENT)
    """Deprecated. Books a client into an event, under the path of early 2026.

    POST /companies/{location_id}/activities/{event_id}/records"""
    create_event_duplication_strategy_v2 = Method(_create_event_duplication_strategy_v2, _CLIENT)
    """Keeps a pattern by which events can be repeated.

    POST /locations/{location_id}/events/duplication_strategies"""
    create_event_v2 = _Method_create_event_v2(_create_event_v2, _CLIENT)
    """Deprecated. Makes a group event, under the path of early 2026.

    POST /companies/{location_id}/activities"""
    delete_event = Method(_delete_event, _CLIENT)
    """Deletes an event, which cancels all its bookings and frees team member and resources. It leaves the
    lists, and can still be read by its id.

    DELETE /locations/{location_id}/events/{event_id}"""
    delete_event_duplication_strategy_v2 = Method(_delete_event_duplication_strategy_v2, _CLIENT)
    """Deletes a pattern by which events can be repeated.

    DELETE /locations/{location_id}/events/duplication_strategies/{strategy_id}"""
    delete_event_v2 = _Method_delete_event_v2(_delete_event_v2, _CLIENT)
    """Deprecated. Deletes an event, under the path of early 2026.

    DELETE /companies/{location_id}/activities/{event_id}"""
    duplicate_event = Method(_duplicate_event, _CLIENT)
    """Repeats an event at up to 100 times. If one time is refused, none is created. The answer has the
    copies in an older form, without names; read them back with `list_events`.

    POST /locations/{location_id}/events/{event_id}/duplicate"""
    get_event = Method(_get_event, _CLIENT)
    """Reads a group event, a deleted one included. The technical break comes only with the include
    `duration_details`.

    GET /locations/{location_id}/events/{event_id}"""
    get_event_date_range = Method(_get_event_date_range, _CLIENT)
    """The first and the last day with events in a period; both are null if there are none.

    GET /locations/{location_id}/events/dates/range"""
    get_event_v2 = _Method_get_event_v2(_get_event_v2, _CLIENT)
    """Deprecated. Reads a group event, under the path of early 2026.

    GET /companies/{location_id}/activities/{event_id}"""
    list_activities_v2 = _Method_list_activities_v2(_list_activities_v2, _CLIENT)
    """Deprecated. Lists the events between two moments, under the path of early 2026.

    GET /companies/{location_id}/activities"""
    iter_list_activities_v2 = _PagedMethod_list_activities_v2(_iter_list_activities_v2, _CLIENT)
    """Deprecated. The items of all pages, see list_activities_v2."""
    list_event_dates = Method(_list_event_dates, _CLIENT)
    """The days with events in a period. A period that begins in the past is refused with 422, unless
    deleted events are requested too.

    GET /locations/{location_id}/events/dates"""
    list_event_duplication_strategies_v2 = Method(_list_event_duplication_strategies_v2, _CLIENT)
    """Lists the patterns by which events can be repeated.

    GET /locations/{location_id}/events/duplication_strategies"""
    list_event_filters = Method(_list_event_filters, _CLIENT)
    """What the events of a period can be filtered by: one resource each for `staff`, `service`,
    `service_category` and `resource`, whose `relationships` refer to what there is of it in `included`.
    A begin in the past is always refused with 422.

    GET /locations/{location_id}/events/filters"""
    list_events = Method(_list_events, _CLIENT)
    """Lists the group events of a period. A period that begins in the past is refused with 422, unless
    deleted events are requested too. `meta.pagination` has no total; the last page is the one that is
    not full.

    GET /locations/{location_id}/events"""
    iter_list_events = PagedMethod(_iter_list_events, _CLIENT)
    """The items of all pages, see list_events."""
    reschedule_event_appointment = Method(_reschedule_event_appointment, _CLIENT)
    """Moves an appointment to another event of the location. It must be waiting, unpaid and in the future.

    PATCH /locations/{location_id}/events/{event_id}/appointments/{record_id}"""
    update_event = Method(_update_event, _CLIENT)
    """Replaces a group event: send every field, or it is reset.

    PUT /locations/{location_id}/events/{event_id}"""
    change_event = ChangeMethod(_change_event, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_event, reads again."""
    update_event_appointment = Method(_update_event_appointment, _CLIENT)
    """Replaces price, products, tags and comment of a booking. Product items that are not sent are
    removed, a missing `label_ids` counts as an empty list, and the price line is calculated again.

    PUT /locations/{location_id}/events/{event_id}/appointments/{record_id}"""
    update_event_appointment_v2 = _Method_update_event_appointment_v2(_update_event_appointment_v2, _CLIENT)
    """Deprecated. Moves a booking to another event and may change it at the same time, under the path of early 2026.
    To change a booking without moving it, use `update_event_appointment`, which replaces its contents
    and removes products that are not sent.

    PATCH /companies/{location_id}/activities/{event_id}/records/{record_id}"""
    update_event_duplication_strategy_v2 = Method(_update_event_duplication_strategy_v2, _CLIENT)
    """Replaces a pattern by which events can be repeated. It is validated as a whole, so send every field.

    PUT /locations/{location_id}/events/duplication_strategies/{strategy_id}"""
    change_event_duplication_strategy = ChangeMethod(_change_event_duplication_strategy, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_event_duplication_strategy_v2, reads again."""
    update_event_v2 = _Method_update_event_v2(_update_event_v2, _CLIENT)
    """Deprecated. Replaces a group event, under the path of early 2026.

    PUT /companies/{location_id}/activities/{event_id}"""

class AsyncEvents:
    bulk_create_event_appointments = AsyncMethod(_bulk_create_event_appointments, _ASYNC_CLIENT)
    """Books up to 50 clients into an event. With the same status, some may be refused while others are
    booked: the data contains those booked, and `meta['errors']` has `index`, `phone`, `name` and
    `error` of each refused.

    POST /locations/{location_id}/events/{event_id}/appointments/bulk"""
    create_event = AsyncMethod(_create_event, _ASYNC_CLIENT)
    """Makes a group event. If `technical_break_duration` is left out or null, the break set for the
    location is added to the length: an hour may become 80 minutes. Read it back with the include
    `duration_details`. A busy team member or resource is refused with 409 unless `force` is true.

    POST /locations/{location_id}/events"""
    create_event_appointment = AsyncMethod(_create_event_appointment, _ASYNC_CLIENT)
    """Books a client into an event. All ten fields of `client` are required. For an existing client give
    the `id`, for a new one null.

    POST /locations/{location_id}/events/{event_id}/appointments"""
    create_event_appointment_v2 = _AsyncMethod_create_event_appointment_v2(_create_event_appointment_v2, _ASYNC_CLIENT)
    """Deprecated. Books a client into an event, under the path of early 2026.

    POST /companies/{location_id}/activities/{event_id}/records"""
    create_event_duplication_strategy_v2 = AsyncMethod(_create_event_duplication_strategy_v2, _ASYNC_CLIENT)
    """Keeps a pattern by which events can be repeated.

    POST /locations/{location_id}/events/duplication_strategies"""
    create_event_v2 = _AsyncMethod_create_event_v2(_create_event_v2, _ASYNC_CLIENT)
    """Deprecated. Makes a group event, under the path of early 2026.

    POST /companies/{location_id}/activities"""
    delete_event = AsyncMethod(_delete_event, _ASYNC_CLIENT)
    """Deletes an event, which cancels all its bookings and frees team member and resources. It leaves the
    lists, and can still be read by its id.

    DELETE /locations/{location_id}/events/{event_id}"""
    delete_event_duplication_strategy_v2 = AsyncMethod(_delete_event_duplication_strategy_v2, _ASYNC_CLIENT)
    """Deletes a pattern by which events can be repeated.

    DELETE /locations/{location_id}/events/duplication_strategies/{strategy_id}"""
    delete_event_v2 = _AsyncMethod_delete_event_v2(_delete_event_v2, _ASYNC_CLIENT)
    """Deprecated. Deletes an event, under the path of early 2026.

    DELETE /companies/{location_id}/activities/{event_id}"""
    duplicate_event = AsyncMethod(_duplicate_event, _ASYNC_CLIENT)
    """Repeats an event at up to 100 times. If one time is refused, none is created. The answer has the
    copies in an older form, without names; read them back with `list_events`.

    POST /locations/{location_id}/events/{event_id}/duplicate"""
    get_event = AsyncMethod(_get_event, _ASYNC_CLIENT)
    """Reads a group event, a deleted one included. The technical break comes only with the include
    `duration_details`.

    GET /locations/{location_id}/events/{event_id}"""
    get_event_date_range = AsyncMethod(_get_event_date_range, _ASYNC_CLIENT)
    """The first and the last day with events in a period; both are null if there are none.

    GET /locations/{location_id}/events/dates/range"""
    get_event_v2 = _AsyncMethod_get_event_v2(_get_event_v2, _ASYNC_CLIENT)
    """Deprecated. Reads a group event, under the path of early 2026.

    GET /companies/{location_id}/activities/{event_id}"""
    list_activities_v2 = _AsyncMethod_list_activities_v2(_list_activities_v2, _ASYNC_CLIENT)
    """Deprecated. Lists the events between two moments, under the path of early 2026.

    GET /companies/{location_id}/activities"""
    iter_list_activities_v2 = _AsyncPagedMethod_list_activities_v2(_iter_list_activities_v2, _ASYNC_CLIENT)
    """Deprecated. The items of all pages, see list_activities_v2."""
    list_event_dates = AsyncMethod(_list_event_dates, _ASYNC_CLIENT)
    """The days with events in a period. A period that begins in the past is refused with 422, unless
    deleted events are requested too.

    GET /locations/{location_id}/events/dates"""
    list_event_duplication_strategies_v2 = AsyncMethod(_list_event_duplication_strategies_v2, _ASYNC_CLIENT)
    """Lists the patterns by which events can be repeated.

    GET /locations/{location_id}/events/duplication_strategies"""
    list_event_filters = AsyncMethod(_list_event_filters, _ASYNC_CLIENT)
    """What the events of a period can be filtered by: one resource each for `staff`, `service`,
    `service_category` and `resource`, whose `relationships` refer to what there is of it in `included`.
    A begin in the past is always refused with 422.

    GET /locations/{location_id}/events/filters"""
    list_events = AsyncMethod(_list_events, _ASYNC_CLIENT)
    """Lists the group events of a period. A period that begins in the past is refused with 422, unless
    deleted events are requested too. `meta.pagination` has no total; the last page is the one that is
    not full.

    GET /locations/{location_id}/events"""
    iter_list_events = AsyncPagedMethod(_iter_list_events, _ASYNC_CLIENT)
    """The items of all pages, see list_events."""
    reschedule_event_appointment = AsyncMethod(_reschedule_event_appointment, _ASYNC_CLIENT)
    """Moves an appointment to another event of the location. It must be waiting, unpaid and in the future.

    PATCH /locations/{location_id}/events/{event_id}/appointments/{record_id}"""
    update_event = AsyncMethod(_update_event, _ASYNC_CLIENT)
    """Replaces a group event: send every field, or it is reset.

    PUT /locations/{location_id}/events/{event_id}"""
    change_event = AsyncChangeMethod(_change_event, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_event, reads again."""
    update_event_appointment = AsyncMethod(_update_event_appointment, _ASYNC_CLIENT)
    """Replaces price, products, tags and comment of a booking. Product items that are not sent are
    removed, a missing `label_ids` counts as an empty list, and the price line is calculated again.

    PUT /locations/{location_id}/events/{event_id}/appointments/{record_id}"""
    update_event_appointment_v2 = _AsyncMethod_update_event_appointment_v2(_update_event_appointment_v2, _ASYNC_CLIENT)
    """Deprecated. Moves a booking to another event and may change it at the same time, under the path of early 2026.
    To change a booking without moving it, use `update_event_appointment`, which replaces its contents
    and removes products that are not sent.

    PATCH /companies/{location_id}/activities/{event_id}/records/{record_id}"""
    update_event_duplication_strategy_v2 = AsyncMethod(_update_event_duplication_strategy_v2, _ASYNC_CLIENT)
    """Replaces a pattern by which events can be repeated. It is validated as a whole, so send every field.

    PUT /locations/{location_id}/events/duplication_strategies/{strategy_id}"""
    change_event_duplication_strategy = AsyncChangeMethod(_change_event_duplication_strategy, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_event_duplication_strategy_v2, reads again."""
    update_event_v2 = _AsyncMethod_update_event_v2(_update_event_v2, _ASYNC_CLIENT)
    """Deprecated. Replaces a group event, under the path of early 2026.

    PUT /companies/{location_id}/activities/{event_id}"""

class Products:
    autocomplete_products = Method(_autocomplete_products, _CLIENT)
    """Finds products by name, article or barcode, for completion while typing. Emoji in the term are
    refused.

    GET /locations/{location_id}/products/autocomplete"""
    iter_autocomplete_products = PagedMethod(_iter_autocomplete_products, _CLIENT)
    """The items of all pages, see autocomplete_products."""
    get_attendance_product_item = Method(_get_attendance_product_item, _CLIENT)
    """Reads a product sold with an appointment.

    GET /locations/{location_id}/attendance_product_items/{attendance_product_item_id}"""
    get_product = Method(_get_product, _CLIENT)
    """Reads a product. `actual_cost` comes only if it is asked for and the user may see it.

    GET /locations/{location_id}/products/{product_id}"""
    get_product_category = Method(_get_product_category, _CLIENT)
    """Reads a product category.

    GET /locations/{location_id}/product_categories/{product_category_id}"""
    list_product_categories = Method(_list_product_categories, _CLIENT)
    """Lists the product categories under another one.

    GET /locations/{location_id}/product_categories"""
    list_product_storage_amounts = Method(_list_product_storage_amounts, _CLIENT)
    """How much of a product each storage holds, in units of sale and in units of use.

    GET /locations/{location_id}/products/{product_id}/storage_amounts"""
    list_product_units = Method(_list_product_units, _CLIENT)
    """Lists the units products can be measured in, common ones and the location's own.

    GET /locations/{location_id}/units"""
    list_products = Method(_list_products, _CLIENT)
    """Lists products. `actual_cost` comes only if it is asked for and the user may see it.

    GET /locations/{location_id}/products"""
    iter_list_products = PagedMethod(_iter_list_products, _CLIENT)
    """The items of all pages, see list_products."""

class AsyncProducts:
    autocomplete_products = AsyncMethod(_autocomplete_products, _ASYNC_CLIENT)
    """Finds products by name, article or barcode, for completion while typing. Emoji in the term are
    refused.

    GET /locations/{location_id}/products/autocomplete"""
    iter_autocomplete_products = AsyncPagedMethod(_iter_autocomplete_products, _ASYNC_CLIENT)
    """The items of all pages, see autocomplete_products."""
    get_attendance_product_item = AsyncMethod(_get_attendance_product_item, _ASYNC_CLIENT)
    """Reads a product sold with an appointment.

    GET /locations/{location_id}/attendance_product_items/{attendance_product_item_id}"""
    get_product = AsyncMethod(_get_product, _ASYNC_CLIENT)
    """Reads a product. `actual_cost` comes only if it is asked for and the user may see it.

    GET /locations/{location_id}/products/{product_id}"""
    get_product_category = AsyncMethod(_get_product_category, _ASYNC_CLIENT)
    """Reads a product category.

    GET /locations/{location_id}/product_categories/{product_category_id}"""
    list_product_categories = AsyncMethod(_list_product_categories, _ASYNC_CLIENT)
    """Lists the product categories under another one.

    GET /locations/{location_id}/product_categories"""
    list_product_storage_amounts = AsyncMethod(_list_product_storage_amounts, _ASYNC_CLIENT)
    """How much of a product each storage holds, in units of sale and in units of use.

    GET /locations/{location_id}/products/{product_id}/storage_amounts"""
    list_product_units = AsyncMethod(_list_product_units, _ASYNC_CLIENT)
    """Lists the units products can be measured in, common ones and the location's own.

    GET /locations/{location_id}/units"""
    list_products = AsyncMethod(_list_products, _ASYNC_CLIENT)
    """Lists products. `actual_cost` comes only if it is asked for and the user may see it.

    GET /locations/{location_id}/products"""
    iter_list_products = AsyncPagedMethod(_iter_list_products, _ASYNC_CLIENT)
    """The items of all pages, see list_products."""

class Services:
    get_service = Method(_get_service, _CLIENT)
    """Reads a service.

    GET /locations/{location_id}/services/{service_id}"""
    list_attendance_service_suggestions = Method(_list_attendance_service_suggestions, _CLIENT)
    """Suggests services to book with a team member; if a client is given, based also on that client's
    earlier services.

    GET /locations/{location_id}/attendance_service_suggestions"""
    list_attendance_services = Method(_list_attendance_services, _CLIENT)
    """Lists what can be booked in the timetable: each service with its team member, duration and price.

    GET /locations/{location_id}/attendance_services"""
    iter_list_attendance_services = PagedMethod(_iter_list_attendance_services, _CLIENT)
    """The items of all pages, see list_attendance_services."""
    list_composite_service_attendance_services = Method(_list_composite_service_attendance_services, _CLIENT)
    """Lists the parts of a service that is made of others, in their order, each with team member, duration
    and price.

    GET /locations/{location_id}/composite_services/{service_id}/attendance_services"""
    list_service_categories = Method(_list_service_categories, _CLIENT)
    """Lists service categories.

    GET /locations/{location_id}/service_categories"""
    list_services = Method(_list_services, _CLIENT)
    """Lists services. `meta` tells nothing about pages: the last one is a short one.

    GET /locations/{location_id}/services"""
    iter_list_services = PagedMethod(_iter_list_services, _CLIENT)
    """The items of all pages, see list_services."""

class AsyncServices:
    get_service = AsyncMethod(_get_service, _ASYNC_CLIENT)
    """Reads a service.

    GET /locations/{location_id}/services/{service_id}"""
    list_attendance_service_suggestions = AsyncMethod(_list_attendance_service_suggestions, _ASYNC_CLIENT)
    """Suggests services to book with a team member; if a client is given, based also on that client's
    earlier services.

    GET /locations/{location_id}/attendance_service_suggestions"""
    list_attendance_services = AsyncMethod(_list_attendance_services, _ASYNC_CLIENT)
    """Lists what can be booked in the timetable: each service with its team member, duration and price.

    GET /locations/{location_id}/attendance_services"""
    iter_list_attendance_services = AsyncPagedMethod(_iter_list_attendance_services, _ASYNC_CLIENT)
    """The items of all pages, see list_attendance_services."""
    list_composite_service_attendance_services = AsyncMethod(_list_composite_service_attendance_services, _ASYNC_CLIENT)
    """Lists the parts of a service that is made of others, in their order, each with team member, duration
    and price.

    GET /locations/{location_id}/composite_services/{service_id}/attendance_services"""
    list_service_categories = AsyncMethod(_list_service_categories, _ASYNC_CLIENT)
    """Lists service categories.

    GET /locations/{location_id}/service_categories"""
    list_services = AsyncMethod(_list_services, _ASYNC_CLIENT)
    """Lists services. `meta` tells nothing about pages: the last one is a short one.

    GET /locations/{location_id}/services"""
    iter_list_services = AsyncPagedMethod(_iter_list_services, _ASYNC_CLIENT)
    """The items of all pages, see list_services."""

class Tags:
    create_tag = Method(_create_tag, _CLIENT)
    """Makes a tag.

    POST /locations/{company_id}/tags"""
    create_tag_v2 = _Method_create_tag_v2(_create_tag_v2, _CLIENT)
    """Deprecated. Makes a tag, under the path of early 2026.

    POST /companies/{company_id}/tags"""
    delete_tag = Method(_delete_tag, _CLIENT)
    """Marks a tag as deleted; what bears it keeps it.

    DELETE /locations/{company_id}/tags/{tag_id}"""
    delete_tag_v2 = _Method_delete_tag_v2(_delete_tag_v2, _CLIENT)
    """Deprecated. Marks a tag as deleted, under the path of early 2026.

    DELETE /companies/{company_id}/tags/{tag_id}"""
    get_tag = Method(_get_tag, _CLIENT)
    """Reads a tag.

    GET /locations/{company_id}/tags/{tag_id}"""
    get_tag_v2 = _Method_get_tag_v2(_get_tag_v2, _CLIENT)
    """Deprecated. Reads a tag, under the path of early 2026.

    GET /companies/{company_id}/tags/{tag_id}"""
    list_tags = Method(_list_tags, _CLIENT)
    """Lists the tags of a location.

    GET /locations/{company_id}/tags"""
    list_tags_v2 = _Method_list_tags_v2(_list_tags_v2, _CLIENT)
    """Deprecated. Lists the tags of a location, under the path of early 2026.

    GET /companies/{company_id}/tags"""
    update_tag = Method(_update_tag, _CLIENT)
    """Replaces a tag. The answer is empty.

    PUT /locations/{company_id}/tags/{tag_id}"""
    change_tag = ChangeMethod(_change_tag, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_tag, reads again."""
    update_tag_v2 = _Method_update_tag_v2(_update_tag_v2, _CLIENT)
    """Deprecated. Changes a tag, under the path of early 2026, whose page does not show the body.

    PUT /companies/{company_id}/tags/{tag_id}"""

class AsyncTags:
    create_tag = AsyncMethod(_create_tag, _ASYNC_CLIENT)
    """Makes a tag.

    POST /locations/{company_id}/tags"""
    create_tag_v2 = _AsyncMethod_create_tag_v2(_create_tag_v2, _ASYNC_CLIENT)
    """Deprecated. Makes a tag, under the path of early 2026.

    POST /companies/{company_id}/tags"""
    delete_tag = AsyncMethod(_delete_tag, _ASYNC_CLIENT)
    """Marks a tag as deleted; what bears it keeps it.

    DELETE /locations/{company_id}/tags/{tag_id}"""
    delete_tag_v2 = _AsyncMethod_delete_tag_v2(_delete_tag_v2, _ASYNC_CLIENT)
    """Deprecated. Marks a tag as deleted, under the path of early 2026.

    DELETE /companies/{company_id}/tags/{tag_id}"""
    get_tag = AsyncMethod(_get_tag, _ASYNC_CLIENT)
    """Reads a tag.

    GET /locations/{company_id}/tags/{tag_id}"""
    get_tag_v2 = _AsyncMethod_get_tag_v2(_get_tag_v2, _ASYNC_CLIENT)
    """Deprecated. Reads a tag, under the path of early 2026.

    GET /companies/{company_id}/tags/{tag_id}"""
    list_tags = AsyncMethod(_list_tags, _ASYNC_CLIENT)
    """Lists the tags of a location.

    GET /locations/{company_id}/tags"""
    list_tags_v2 = _AsyncMethod_list_tags_v2(_list_tags_v2, _ASYNC_CLIENT)
    """Deprecated. Lists the tags of a location, under the path of early 2026.

    GET /companies/{company_id}/tags"""
    update_tag = AsyncMethod(_update_tag, _ASYNC_CLIENT)
    """Replaces a tag. The answer is empty.

    PUT /locations/{company_id}/tags/{tag_id}"""
    change_tag = AsyncChangeMethod(_change_tag, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_tag, reads again."""
    update_tag_v2 = _AsyncMethod_update_tag_v2(_update_tag_v2, _ASYNC_CLIENT)
    """Deprecated. Changes a tag, under the path of early 2026, whose page does not show the body.

    PUT /companies/{company_id}/tags/{tag_id}"""

class TeamMembers:
    create_position = Method(_create_position, _CLIENT)
    """Makes a position for team members.

    POST /locations/{company_id}/positions"""
    create_position_v2 = _Method_create_position_v2(_create_position_v2, _CLIENT)
    """Deprecated. Makes a position, under the path of early 2026.

    POST /companies/{company_id}/positions"""
    delete_position = Method(_delete_position, _CLIENT)
    """Deletes a position.

    DELETE /locations/{company_id}/positions/{position_id}"""
    delete_position_v2 = _Method_delete_position_v2(_delete_position_v2, _CLIENT)
    """Deprecated. Deletes a position, under the path of early 2026.

    DELETE /companies/{company_id}/positions/{position_id}"""
    get_position = Method(_get_position, _CLIENT)
    """Reads a position.

    GET /locations/{company_id}/positions/{position_id}"""
    get_position_v2 = _Method_get_position_v2(_get_position_v2, _CLIENT)
    """Deprecated. Reads a position, under the path of early 2026.

    GET /companies/{company_id}/positions/{position_id}"""
    list_positions = Method(_list_positions, _CLIENT)
    """Lists all positions of a location in one answer.

    GET /locations/{company_id}/positions"""
    list_positions_v2 = _Method_list_positions_v2(_list_positions_v2, _CLIENT)
    """Deprecated. Lists positions, under the path of early 2026.

    GET /companies/{company_id}/positions"""
    iter_list_positions_v2 = _PagedMethod_list_positions_v2(_iter_list_positions_v2, _CLIENT)
    """Deprecated. The items of all pages, see list_positions_v2."""
    list_team_members = Method(_list_team_members, _CLIENT)
    """Lists team members. In filters with the values 0, 1 and 2, the value 2 switches the filter off. The
    answer does not have rating, online visibility and access to the timetable;
    `v1.team_members.get_team_member_list` has them. The include `employee` contains personal data.

    GET /locations/{location_id}/team_members"""
    update_position = Method(_update_position, _CLIENT)
    """Replaces a position. The answer is empty.

    PUT /locations/{company_id}/positions/{position_id}"""
    change_position = ChangeMethod(_change_position, _CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_position, reads again."""
    update_position_v2 = _Method_update_position_v2(_update_position_v2, _CLIENT)
    """Deprecated. Replaces a position, under the path of early 2026.

    PUT /companies/{company_id}/positions/{position_id}"""

class AsyncTeamMembers:
    create_position = AsyncMethod(_create_position, _ASYNC_CLIENT)
    """Makes a position for team members.

    POST /locations/{company_id}/positions"""
    create_position_v2 = _AsyncMethod_create_position_v2(_create_position_v2, _ASYNC_CLIENT)
    """Deprecated. Makes a position, under the path of early 2026.

    POST /companies/{company_id}/positions"""
    delete_position = AsyncMethod(_delete_position, _ASYNC_CLIENT)
    """Deletes a position.

    DELETE /locations/{company_id}/positions/{position_id}"""
    delete_position_v2 = _AsyncMethod_delete_position_v2(_delete_position_v2, _ASYNC_CLIENT)
    """Deprecated. Deletes a position, under the path of early 2026.

    DELETE /companies/{company_id}/positions/{position_id}"""
    get_position = AsyncMethod(_get_position, _ASYNC_CLIENT)
    """Reads a position.

    GET /locations/{company_id}/positions/{position_id}"""
    get_position_v2 = _AsyncMethod_get_position_v2(_get_position_v2, _ASYNC_CLIENT)
    """Deprecated. Reads a position, under the path of early 2026.

    GET /companies/{company_id}/positions/{position_id}"""
    list_positions = AsyncMethod(_list_positions, _ASYNC_CLIENT)
    """Lists all positions of a location in one answer.

    GET /locations/{company_id}/positions"""
    list_positions_v2 = _AsyncMethod_list_positions_v2(_list_positions_v2, _ASYNC_CLIENT)
    """Deprecated. Lists positions, under the path of early 2026.

    GET /companies/{company_id}/positions"""
    iter_list_positions_v2 = _AsyncPagedMethod_list_positions_v2(_iter_list_positions_v2, _ASYNC_CLIENT)
    """Deprecated. The items of all pages, see list_positions_v2."""
    list_team_members = AsyncMethod(_list_team_members, _ASYNC_CLIENT)
    """Lists team members. In filters with the values 0, 1 and 2, the value 2 switches the filter off. The
    answer does not have rating, online visibility and access to the timetable;
    `v1.team_members.get_team_member_list` has them. The include `employee` contains personal data.

    GET /locations/{location_id}/team_members"""
    update_position = AsyncMethod(_update_position, _ASYNC_CLIENT)
    """Replaces a position. The answer is empty.

    PUT /locations/{company_id}/positions/{position_id}"""
    change_position = AsyncChangeMethod(_change_position, _ASYNC_CLIENT)
    """Changes the fields that are given, and loses none of the others: reads, writes with update_position, reads again."""
    update_position_v2 = _AsyncMethod_update_position_v2(_update_position_v2, _ASYNC_CLIENT)
    """Deprecated. Replaces a position, under the path of early 2026.

    PUT /companies/{company_id}/positions/{position_id}"""

class V2:
    appointments: Appointments
    booking_users: BookingUsers
    custom_fields: CustomFields
    events: Events
    products: Products
    services: Services
    tags: Tags
    team_members: TeamMembers

class AsyncV2:
    appointments: AsyncAppointments
    booking_users: AsyncBookingUsers
    custom_fields: AsyncCustomFields
    events: AsyncEvents
    products: AsyncProducts
    services: AsyncServices
    tags: AsyncTags
    team_members: AsyncTeamMembers

# Generated; do not edit.

"""For type checkers and editors: the methods ``client.booking.<tag>.<operation_id>``."""

from typing import ParamSpec, TypeVar

from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.package.method_types import AsyncMethod, Method

from .api.authentication.authorize_online_booking_user import request as _authorize_online_booking_user
from .api.authentication.log_in_with_phone_number_and_code import request as _log_in_with_phone_number_and_code
from .api.authentication.send_booking_verification_code import request as _send_booking_verification_code
from .api.client_account.delete_user_appointment import request as _delete_user_appointment
from .api.client_account.get_booking_user import request as _get_booking_user
from .api.client_account.get_feedback_form_status import request as _get_feedback_form_status
from .api.client_account.get_user_appointment_list import request as _get_user_appointment_list
from .api.client_account.send_phone_update_verification_code import request as _send_phone_update_verification_code
from .api.client_account.submit_feedback_form import request as _submit_feedback_form
from .api.client_account.update_booking_user import request as _update_booking_user
from .api.client_account.update_booking_user_password import request as _update_booking_user_password
from .api.online_booking.book_event import request as _book_event
from .api.online_booking.create_online_booking import request as _create_online_booking
from .api.online_booking.get_booking_form_config import request as _get_booking_form_config
from .api.online_booking.get_dates_available_for_booking import request as _get_dates_available_for_booking
from .api.online_booking.get_i18n_options import request as _get_i18n_options
from .api.online_booking.get_location_privacy_policy import request as _get_location_privacy_policy
from .api.online_booking.get_nearest_time_slots import request as _get_nearest_time_slots
from .api.online_booking.get_online_booking_details import request as _get_online_booking_details
from .api.online_booking.get_services_available_for_booking import request as _get_services_available_for_booking
from .api.online_booking.get_team_members_available_for_booking import (
    request as _get_team_members_available_for_booking,
)
from .api.online_booking.get_time_slots_for_booking import request as _get_time_slots_for_booking
from .api.online_booking.update_online_booking_datetime import request as _update_online_booking_datetime
from .api.online_booking.validate_booking_params import request as _validate_booking_params

_CLIENT: Client
_ASYNC_CLIENT: AsyncClient
_P = ParamSpec("_P")
_T = TypeVar("_T")
_I = TypeVar("_I")

class Authentication:
    authorize_online_booking_user = Method(_authorize_online_booking_user, _CLIENT)
    """Logs a client in with phone or e-mail and a password. The answer has a user token for calls on
    behalf of the client. A new password gives a new token.

    POST /booking/auth"""
    log_in_with_phone_number_and_code = Method(_log_in_with_phone_number_and_code, _CLIENT)
    """Logs a client in with a code that came by SMS; the token that comes is the user's.

    POST /user/auth"""
    send_booking_verification_code = Method(_send_booking_verification_code, _CLIENT)
    """Sends a code by SMS, to be given as `code` when booking.

    POST /book_code/{location_id}"""

class AsyncAuthentication:
    authorize_online_booking_user = AsyncMethod(_authorize_online_booking_user, _ASYNC_CLIENT)
    """Logs a client in with phone or e-mail and a password. The answer has a user token for calls on
    behalf of the client. A new password gives a new token.

    POST /booking/auth"""
    log_in_with_phone_number_and_code = AsyncMethod(_log_in_with_phone_number_and_code, _ASYNC_CLIENT)
    """Logs a client in with a code that came by SMS; the token that comes is the user's.

    POST /user/auth"""
    send_booking_verification_code = AsyncMethod(_send_booking_verification_code, _ASYNC_CLIENT)
    """Sends a code by SMS, to be given as `code` when booking.

    POST /book_code/{location_id}"""

class ClientAccount:
    delete_user_appointment = Method(_delete_user_appointment, _CLIENT)
    """Cancels an appointment, by its user or by its hash.

    DELETE /user/records/{record_id}/{record_hash}"""
    get_booking_user = Method(_get_booking_user, _CLIENT)
    """Reads the client's own account. The answer repeats the token.

    GET /booking/user/data"""
    get_feedback_form_status = Method(_get_feedback_form_status, _CLIENT)
    """Reads the form in which a client writes a review after the visit.

    GET /master_record_review/{record_token}"""
    get_user_appointment_list = Method(_get_user_appointment_list, _CLIENT)
    """Reads an appointment, by its user or by its hash, as a list of one.

    GET /user/records/{record_id}/{record_hash}"""
    send_phone_update_verification_code = Method(_send_phone_update_verification_code, _CLIENT)
    """Sends a code by SMS to a new phone number, for `update_booking_user`.

    GET /booking/user/phone_confirmation"""
    submit_feedback_form = Method(_submit_feedback_form, _CLIENT)
    """Sends a review; with tips, an address comes back at which to pay them.

    POST /master_record_review/{record_token}"""
    update_booking_user = Method(_update_booking_user, _CLIENT)
    """Changes the client's own account. A new phone number requires the code sent by
    `send_phone_update_verification_code`.

    PUT /booking/user"""
    update_booking_user_password = Method(_update_booking_user_password, _CLIENT)
    """Changes the password; the token changes with it, and the new one comes back.

    PUT /booking/user/password"""

class AsyncClientAccount:
    delete_user_appointment = AsyncMethod(_delete_user_appointment, _ASYNC_CLIENT)
    """Cancels an appointment, by its user or by its hash.

    DELETE /user/records/{record_id}/{record_hash}"""
    get_booking_user = AsyncMethod(_get_booking_user, _ASYNC_CLIENT)
    """Reads the client's own account. The answer repeats the token.

    GET /booking/user/data"""
    get_feedback_form_status = AsyncMethod(_get_feedback_form_status, _ASYNC_CLIENT)
    """Reads the form in which a client writes a review after the visit.

    GET /master_record_review/{record_token}"""
    get_user_appointment_list = AsyncMethod(_get_user_appointment_list, _ASYNC_CLIENT)
    """Reads an appointment, by its user or by its hash, as a list of one.

    GET /user/records/{record_id}/{record_hash}"""
    send_phone_update_verification_code = AsyncMethod(_send_phone_update_verification_code, _ASYNC_CLIENT)
    """Sends a code by SMS to a new phone number, for `update_booking_user`.

    GET /booking/user/phone_confirmation"""
    submit_feedback_form = AsyncMethod(_submit_feedback_form, _ASYNC_CLIENT)
    """Sends a review; with tips, an address comes back at which to pay them.

    POST /master_record_review/{record_token}"""
    update_booking_user = AsyncMethod(_update_booking_user, _ASYNC_CLIENT)
    """Changes the client's own account. A new phone number requires the code sent by
    `send_phone_update_verification_code`.

    PUT /booking/user"""
    update_booking_user_password = AsyncMethod(_update_booking_user_password, _ASYNC_CLIENT)
    """Changes the password; the token changes with it, and the new one comes back.

    PUT /booking/user/password"""

class OnlineBooking:
    book_event = Method(_book_event, _CLIENT)
    """Books seats of a group event.

    POST /activity/{location_id}/{event_id}/book"""
    create_online_booking = Method(_create_online_booking, _CLIENT)
    """Books appointments. You give each appointment an `id`, by which the answer gives its `record_id` and
    `record_hash`, and an error says which one it is about. If the form requires confirmation of the
    phone, pass the `code` of `send_booking_verification_code`. It is not repeated after a broken
    connection: check first whether it was booked.

    POST /book_record/{location_id}"""
    get_booking_form_config = Method(_get_booking_form_config, _CLIENT)
    """Reads the settings of a booking form: its location, the order of its steps, and whether a phone
    number has to be confirmed. A form with `group_id` 0 belongs to a single location.

    GET /bookform/{id}"""
    get_dates_available_for_booking = Method(_get_dates_available_for_booking, _CLIENT)
    """Lists days with free times, and working days. `date_from` and `date_to` must be given together and
    take precedence over `date`.

    GET /book_dates/{location_id}"""
    get_i18n_options = Method(_get_i18n_options, _CLIENT)
    """Reads the texts of the booking form in a language.

    GET /i18n/{lang_code}"""
    get_location_privacy_policy = Method(_get_location_privacy_policy, _CLIENT)
    """Reads the privacy policy of a location, which clients have to accept before booking. An empty list
    means that there is none.

    GET /privacy_policy/{location_id}"""
    get_nearest_time_slots = Method(_get_nearest_time_slots, _CLIENT)
    """Lists the free times of the next day on which a team member has any.

    GET /book_staff_seances/{location_id}/{team_member_id}"""
    get_online_booking_details = Method(_get_online_booking_details, _CLIENT)
    """Reads an appointment, by its user or by its hash.

    GET /book_record/{location_id}/{record_id}/{record_hash}"""
    get_services_available_for_booking = Method(_get_services_available_for_booking, _CLIENT)
    """Lists services that can be booked, and their categories, which cannot. `seance_length` comes only
    with a team member.

    GET /book_services/{location_id}"""
    get_team_members_available_for_booking = Method(_get_team_members_available_for_booking, _CLIENT)
    """Lists team members for booking. Only those whose `bookable` is true can be booked now with these
    services.

    GET /book_staff/{location_id}"""
    get_time_slots_for_booking = Method(_get_time_slots_for_booking, _CLIENT)
    """Lists free times of a day. Book with the `datetime` unchanged; the hour in `time` may have one
    digit.

    GET /book_times/{location_id}/{team_member_id}/{date}"""
    update_online_booking_datetime = Method(_update_online_booking_datetime, _CLIENT)
    """Moves an appointment of the user to another time.

    PUT /book_record/{location_id}/{record_id}"""
    validate_booking_params = Method(_validate_booking_params, _CLIENT)
    """Checks whether appointments can be booked as given. If not, it raises an error that says why, see
    BookingError.

    POST /book_check/{location_id}"""

class AsyncOnlineBooking:
    book_event = AsyncMethod(_book_event, _ASYNC_CLIENT)
    """Books seats of a group event.

    POST /activity/{location_id}/{event_id}/book"""
    create_online_booking = AsyncMethod(_create_online_booking, _ASYNC_CLIENT)
    """Books appointments. You give each appointment an `id`, by which the answer gives its `record_id` and
    `record_hash`, and an error says which one it is about. If the form requires confirmation of the
    phone, pass the `code` of `send_booking_verification_code`. It is not repeated after a broken
    connection: check first whether it was booked.

    POST /book_record/{location_id}"""
    get_booking_form_config = AsyncMethod(_get_booking_form_config, _ASYNC_CLIENT)
    """Reads the settings of a booking form: its location, the order of its steps, and whether a phone
    number has to be confirmed. A form with `group_id` 0 belongs to a single location.

    GET /bookform/{id}"""
    get_dates_available_for_booking = AsyncMethod(_get_dates_available_for_booking, _ASYNC_CLIENT)
    """Lists days with free times, and working days. `date_from` and `date_to` must be given together and
    take precedence over `date`.

    GET /book_dates/{location_id}"""
    get_i18n_options = AsyncMethod(_get_i18n_options, _ASYNC_CLIENT)
    """Reads the texts of the booking form in a language.

    GET /i18n/{lang_code}"""
    get_location_privacy_policy = AsyncMethod(_get_location_privacy_policy, _ASYNC_CLIENT)
    """Reads the privacy policy of a location, which clients have to accept before booking. An empty list
    means that there is none.

    GET /privacy_policy/{location_id}"""
    get_nearest_time_slots = AsyncMethod(_get_nearest_time_slots, _ASYNC_CLIENT)
    """Lists the free times of the next day on which a team member has any.

    GET /book_staff_seances/{location_id}/{team_member_id}"""
    get_online_booking_details = AsyncMethod(_get_online_booking_details, _ASYNC_CLIENT)
    """Reads an appointment, by its user or by its hash.

    GET /book_record/{location_id}/{record_id}/{record_hash}"""
    get_services_available_for_booking = AsyncMethod(_get_services_available_for_booking, _ASYNC_CLIENT)
    """Lists services that can be booked, and their categories, which cannot. `seance_length` comes only
    with a team member.

    GET /book_services/{location_id}"""
    get_team_members_available_for_booking = AsyncMethod(_get_team_members_available_for_booking, _ASYNC_CLIENT)
    """Lists team members for booking. Only those whose `bookable` is true can be booked now with these
    services.

    GET /book_staff/{location_id}"""
    get_time_slots_for_booking = AsyncMethod(_get_time_slots_for_booking, _ASYNC_CLIENT)
    """Lists free times of a day. Book with the `datetime` unchanged; the hour in `time` may have one
    digit.

    GET /book_times/{location_id}/{team_member_id}/{date}"""
    update_online_booking_datetime = AsyncMethod(_update_online_booking_datetime, _ASYNC_CLIENT)
    """Moves an appointment of the user to another time.

    PUT /book_record/{location_id}/{record_id}"""
    validate_booking_params = AsyncMethod(_validate_booking_params, _ASYNC_CLIENT)
    """Checks whether appointments can be booked as given. If not, it raises an error that says why, see
    BookingError.

    POST /book_check/{location_id}"""

class Booking:
    authentication: Authentication
    client_account: ClientAccount
    online_booking: OnlineBooking

class AsyncBooking:
    authentication: AsyncAuthentication
    client_account: AsyncClientAccount
    online_booking: AsyncOnlineBooking

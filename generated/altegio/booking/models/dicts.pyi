# Generated; do not edit.

"""For type checkers and editors: the mappings that can be given in place of models, by the names on the wire.

At run time each of them is ``dict``.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .appointment_to_book import AppointmentToBook

class AppointmentToBookDict(TypedDict, total=False):
    """In place of AppointmentToBook."""

    id: int
    """A number of your own, to tell it from others in the answer."""
    services: list[int]
    """Ids of the services, in their order."""
    staff_id: int
    """The team member; 0 is anyone."""
    datetime: str | dt.datetime | dt.date
    """The start, as `get_time_slots_for_booking` gives it."""
    custom_fields: Mapping[str, Any]
    """Custom fields of the location, value by code."""

class BookEventRequestDict(TypedDict, total=False):
    """In place of BookEventRequest."""

    email: Required[str]
    """E-mail address."""
    fullname: Required[str]
    """Name of the client."""
    phone: Required[str]
    """Phone number with country code."""
    api_id: str | int
    """A reference of your own, stored with it and returned."""
    clients_count: int
    """Number of seats."""
    code: str | float
    """The code that came by SMS, if the form asks for it."""
    comment: str
    """A note."""
    notify_by_email: int
    """Hours before the visit at which a message is sent; 0 is none."""
    notify_by_sms: int
    """Hours before the visit at which a message is sent; 0 is none."""
    type: str
    """Where the booking comes from, such as `mobile`."""

class CreateOnlineBookingRequestDict(TypedDict, total=False):
    """In place of CreateOnlineBookingRequest."""

    appointments: Required[Sequence[AppointmentToBook | AppointmentToBookDict]]
    """The visits."""
    fullname: Required[str]
    """Name of the client."""
    phone: Required[str]
    """Phone number with country code."""
    api_id: str | int
    """A reference of your own, stored with it and returned."""
    code: str | float
    """The code that came by SMS, if the form asks for it."""
    comment: str
    """A note."""
    email: str
    """E-mail address."""
    notify_by_email: int
    """Hours before the visit at which a message is sent; 0 is none."""
    notify_by_sms: int
    """Hours before the visit at which a message is sent; 0 is none."""
    type: str
    """Where the booking comes from, such as `mobile`."""

class LogInWithPhoneNumberAndCodeRequestDict(TypedDict, total=False):
    """In place of LogInWithPhoneNumberAndCodeRequest."""

    phone: str
    """Phone number with country code."""
    code: str
    """The code that came by SMS, if the form asks for it."""
    login: str
    """Phone number with country code, or e-mail address."""
    password: str
    """The password."""

class LoginRequestDict(TypedDict, total=False):
    """In place of LoginRequest."""

    login: Required[str]
    """Phone number with country code, or e-mail address."""
    password: Required[str]
    """The password."""

class SendCodeRequestDict(TypedDict, total=False):
    """In place of SendCodeRequest."""

    phone: Required[str]
    """Phone number with country code."""
    fulname: str
    """Name of the client."""

class SubmitFeedbackFormRequestDict(TypedDict, total=False):
    """In place of SubmitFeedbackFormRequest."""

    rating: Required[int]
    """Mark from 1 to 5."""
    redirect_prefix: str
    """Address to come back to from paying the tips."""
    text: str
    """The text."""
    tips_amount: float
    """Tips, in the location's currency."""

class UpdateBookingUserPasswordRequestDict(TypedDict, total=False):
    """In place of UpdateBookingUserPasswordRequest."""

    new_password: str
    """The new password."""
    old_password: str
    """The password so far."""

class UpdateBookingUserRequestDict(TypedDict, total=False):
    """In place of UpdateBookingUserRequest."""

    confirmation_code: str
    """The code that came by SMS, for a new phone number."""
    email: str
    """E-mail address."""
    name: str
    """The name."""
    phone: str
    """Phone number with country code."""

class UpdateOnlineBookingDatetimeRequestDict(TypedDict, total=False):
    """In place of UpdateOnlineBookingDatetimeRequest."""

    comment: str
    """A note."""
    datetime: str | dt.datetime | dt.date
    """The start."""

class ValidateBookingParamsRequestDict(TypedDict, total=False):
    """In place of ValidateBookingParamsRequest."""

    appointments: Required[Sequence[AppointmentToBook | AppointmentToBookDict]]
    """The visits."""

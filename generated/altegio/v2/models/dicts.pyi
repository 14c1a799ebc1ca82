# Generated; do not edit.

"""For type checkers and editors: the mappings that can be given in place of models, by the names on the wire.

At run time each of them is ``dict``.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict

from .bulk_create_event_appointments_request import BulkEventAppointment
from .create_event_appointment_request import (
    CreateEventAppointmentRequestClient,
    CreateEventAppointmentRequestClientAgreements,
    CreateEventAppointmentRequestComer,
    CreateEventAppointmentRequestCustomFieldValuesItem,
)
from .create_event_appointment_v2_request import (
    CreateEventAppointmentV2RequestComer,
    EventAppointmentV2Agreements,
    EventAppointmentV2Client,
    EventAppointmentV2CustomFieldValue,
)
from .update_event_appointment_request import (
    UpdateEventAppointmentRequestAttendanceGoodItemsItem,
    UpdateEventAppointmentRequestAttendanceServiceItem,
)
from .update_event_appointment_v2_request import (
    EventAppointmentV2GoodItem,
    UpdateEventAppointmentV2RequestAttendanceServiceItem,
)

class BulkCreateEventAppointmentsRequestDict(TypedDict, total=False):
    """In place of BulkCreateEventAppointmentsRequest."""

    records: Required[Sequence[BulkEventAppointment | BulkEventAppointmentDict]]
    """One entry for each client (at least 1 item, at most 50 items)."""

class BulkEventAppointmentDict(TypedDict, total=False):
    """In place of BulkEventAppointment."""

    client_id: int
    """The client; 0 is none."""
    clients_count: int
    """Number of places to take."""
    name: str
    """First name, or all of it."""
    phone: str
    """Phone number with country code, 9 to 15 digits."""
    email: str
    """E-mail address; may be empty."""
    email_hour: int
    """How many hours before the begin an e-mail reminds of it; 0 is never."""
    sms_hour: int
    """How many hours before the begin an SMS reminds of it; 0 is never."""
    send_sms_now: int
    """1 to tell the client at once by SMS."""

class CreateEventAppointmentRequestDict(TypedDict, total=False):
    """In place of CreateEventAppointmentRequest."""

    client: Required[CreateEventAppointmentRequestClient | CreateEventAppointmentRequestClientDict]
    """The client, with all ten fields."""
    clients_count: Required[int]
    """Number of places to take (at least 1)."""
    client_id: int | None
    """Id of a client that is known; better sent inside `client` (at least 1)."""
    comer: CreateEventAppointmentRequestComer | CreateEventAppointmentRequestComerDict
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    comer_id: int | None
    """The visitor, where it is not the client (at least 1)."""
    is_trial_service: bool
    """Whether it is a trial."""

class CreateEventAppointmentRequestClientDict(TypedDict, total=False):
    """In place of CreateEventAppointmentRequestClient."""

    agreements: Required[
        CreateEventAppointmentRequestClientAgreements | CreateEventAppointmentRequestClientAgreementsDict | None
    ]
    """What the client agreed to."""
    birthday: Required[str | dt.date | None]
    """Date of birth (YYYY-MM-DD)."""
    custom_field_values: Required[
        Sequence[
            CreateEventAppointmentRequestCustomFieldValuesItem | CreateEventAppointmentRequestCustomFieldValuesItemDict
        ]
        | None
    ]
    """Values of custom fields."""
    email: Required[str | None]
    """E-mail address; may be empty."""
    gender: Required[Literal[0, 1, 2] | None]
    """0 not known, 1 male, 2 female."""
    id: Required[int | None]
    """Id of an existing client; null for a new one (at least 1)."""
    name: Required[str]
    """First name, or all of it (at least 1 character)."""
    patronymic: Required[str | None]
    """Middle name (at least 1 character)."""
    phone: Required[str | None]
    """Phone number with country code, 9 to 15 digits without `+`, as `13155550175`; may be empty."""
    surname: Required[str | None]
    """Family name (at least 1 character)."""
    comment: str
    """A note (at least 1 character)."""
    national_id: str | None
    """National number of the person (at least 1 character)."""

class CreateEventAppointmentRequestClientAgreementsDict(TypedDict, total=False):
    """In place of CreateEventAppointmentRequestClientAgreements."""

    is_newsletter_allowed: Required[bool]
    """Whether newsletters may be sent."""
    is_personal_data_processing_allowed: Required[bool]
    """Whether personal data may be processed."""

class CreateEventAppointmentRequestComerDict(TypedDict, total=False):
    """In place of CreateEventAppointmentRequestComer."""

    name: str
    """First name, or all of it (at least 1 character, at most 255 characters)."""

class CreateEventAppointmentRequestCustomFieldValuesItemDict(TypedDict, total=False):
    """In place of CreateEventAppointmentRequestCustomFieldValuesItem."""

    code: Required[str]
    """What it is called in the API (at least 1 character)."""
    value: Required[str]
    """The value (at least 1 character, at most 255 characters)."""

class CreateEventAppointmentV2RequestDict(TypedDict, total=False):
    """In place of CreateEventAppointmentV2Request."""

    client: Required[EventAppointmentV2Client | EventAppointmentV2ClientDict]
    """The client."""
    clients_count: Required[int]
    """Number of places taken."""
    client_id: int
    """The client; 0 is none."""
    comer_id: int
    """The visitor, where it is not the client."""
    comer: CreateEventAppointmentV2RequestComer | CreateEventAppointmentV2RequestComerDict
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    labels: list[int]
    """Tags."""

class CreateEventAppointmentV2RequestComerDict(TypedDict, total=False):
    """In place of CreateEventAppointmentV2RequestComer."""

    name: str
    """First name, or all of it."""

class CreateEventDuplicationStrategyV2RequestDict(TypedDict, total=False):
    """In place of CreateEventDuplicationStrategyV2Request."""

    title: Required[str]
    """Its name (at most 50 characters)."""
    repeat_mode_id: Required[int]
    """How it is repeated: 1 daily, 2 on working days, 3 on Monday, Wednesday and Friday, 4 on Tuesday and Thursday, 5 on
    days of the week, 6 monthly, 7 yearly (at least 1, at most 7)."""
    days: list[int]
    """Days of the week, 0 Sunday to 6 Saturday."""
    interval: int
    """How many days, weeks, months or years lie between, by the mode (at least 0)."""
    content_type: Literal[1, 2]
    """1 copies the event alone, 2 its bookings too."""

class CreateEventRequestDict(TypedDict, total=False):
    """In place of CreateEventRequest."""

    capacity: Required[int]
    """Number of places (at least 1)."""
    date: Required[str | dt.datetime | dt.date]
    """Begin, local to the location (YYYY-MM-DD HH:MM:SS)."""
    label_ids: Required[list[int]]
    """Ids of tags; an empty list for none."""
    length: Required[int | dt.timedelta]
    """Length, the technical break included; where none is given, that of the location is added (seconds, at least 1, at
    most 86400, a multiple of 300)."""
    resource_instance_ids: Required[list[int]]
    """Ids of instances of resources; an empty list for none."""
    service_id: Required[int]
    """The service (at least 1)."""
    staff_id: int
    """The team member (at least 1)."""
    color: str
    """Colour, `#` and six hexadecimal digits in lower case, as `#9c27b0`."""
    comment: str
    """A note (at least 1 character, at most 255 characters)."""
    force: bool
    """Whether to continue although the team member or a resource is busy (False if left out)."""
    instructions: str
    """What clients should know beforehand (at least 1 character, at most 500 characters)."""
    stream_link: str
    """Address of the stream, for events held online (at least 1 character)."""
    technical_break_duration: int | dt.timedelta | None
    """Break after it. Null, or left out, is the break set for the location, which makes the event longer than `length`
    (seconds, at least 0, at most 3600, a multiple of 300)."""
    team_member_id: int
    """Another name of `staff_id`, which another edition of the vendor's has."""

class CreatePositionRequestDict(TypedDict, total=False):
    """In place of CreatePositionRequest."""

    title: Required[str]
    """Its name (at least 1 character, at most 100 characters)."""
    description: str
    """A description (at most 1000 characters)."""

class CreatePositionV2RequestDict(TypedDict, total=False):
    """In place of CreatePositionV2Request."""

    salon_ids: Required[list[int]]
    """Locations (at least 1 item)."""
    title: str
    """Its name."""
    description: str
    """A description."""

class CreateTagRequestDict(TypedDict, total=False):
    """In place of CreateTagRequest."""

    color: Required[str]
    """Colour as #RRGGBB."""
    title: Required[str]
    """Its name."""
    entity: Literal[0, 1, 2, 3]
    """What it is for: 0 anything, 1 clients, 2 appointments, 3 events (0 if left out)."""
    icon: str
    """Name of the icon."""

class DeleteTimetableAppointmentRequestDict(TypedDict, total=False):
    """In place of DeleteTimetableAppointmentRequest."""

    recordId: Required[int]
    """The appointment (at least 1)."""

class DuplicateEventRequestDict(TypedDict, total=False):
    """In place of DuplicateEventRequest."""

    dates: Required[list[str | dt.datetime | dt.date]]
    """Begins of the copies, each with an offset; a text without one is local to the location (at least 1 item, at most 100
    items)."""
    content_type: Literal[1, 2]
    """1 copies the event alone, 2 its bookings too (1 if left out)."""
    force: bool
    """Whether to continue although the team member or a resource is busy (False if left out)."""

class EventAppointmentV2AgreementsDict(TypedDict, total=False):
    """In place of EventAppointmentV2Agreements."""

    is_newsletter_allowed: bool
    """Whether newsletters may be sent."""
    is_personal_data_processing_allowed: bool
    """Whether personal data may be processed."""

class EventAppointmentV2ClientDict(TypedDict, total=False):
    """In place of EventAppointmentV2Client."""

    id: Required[int | None]
    """Id of an existing client; null for a new one."""
    name: Required[str]
    """First name, or all of it."""
    surname: Required[str]
    """Family name."""
    patronymic: Required[str | None]
    """Middle name."""
    phone: Required[str]
    """Phone number with country code, 9 to 15 digits."""
    email: Required[str]
    """E-mail address; may be empty."""
    gender: Required[Literal[0, 1, 2]]
    """0 not known, 1 male, 2 female."""
    birthday: Required[str | dt.date | None]
    """Date of birth (YYYY-MM-DD)."""
    custom_field_values: Required[
        Sequence[EventAppointmentV2CustomFieldValue | EventAppointmentV2CustomFieldValueDict] | None
    ]
    """Values of custom fields."""
    agreements: Required[
        Sequence[EventAppointmentV2Agreements | EventAppointmentV2AgreementsDict]
        | EventAppointmentV2Agreements
        | EventAppointmentV2AgreementsDict
        | None
    ]
    """What the client agreed to."""

class EventAppointmentV2CustomFieldValueDict(TypedDict, total=False):
    """In place of EventAppointmentV2CustomFieldValue."""

    code: str
    """What it is called in the API."""
    value: str
    """The value."""

class EventAppointmentV2GoodItemDict(TypedDict, total=False):
    """In place of EventAppointmentV2GoodItem."""

    id: Required[int]
    """Its id."""
    good_id: Required[int]
    """The product, under its older name."""
    unit_id: Required[int]
    """Unit of measure."""
    storage_id: Required[int]
    """The storage."""
    staff_id: Required[int]
    """The team member."""
    operation_unit_type: Required[Literal["sale", "consumable", "unknown"]]
    """Whether it is in units of sale or of use."""
    quantity: Required[int]
    """How many."""
    cost_per_unit: Required[float]
    """Price of one, in major units of the currency."""
    manual_cost: Required[float]
    """Sum of the line as set by hand, in major units of the currency."""
    number: Any
    """Code of the gift card or membership sold."""
    planned_activation_date: str | None
    """Day on which the membership sold becomes valid."""
    marks: list[str]
    """Marking codes."""
    discount_percent: float
    """Discount in percent."""

class EventV2RequestDict(TypedDict, total=False):
    """In place of EventV2Request."""

    staff_id: Required[int]
    """The team member."""
    service_id: Required[int]
    """The service."""
    resource_instance_ids: Required[list[int]]
    """Ids of instances of resources; an empty list for none."""
    label_ids: Required[list[int]]
    """Ids of tags; an empty list for none."""
    date: Required[str | dt.datetime | dt.date]
    """Begin, local to the location (YYYY-MM-DD HH:MM:SS)."""
    length: Required[int | dt.timedelta]
    """Length, the technical break included (seconds)."""
    capacity: Required[int]
    """Number of places."""
    technical_break_duration: int | dt.timedelta | None
    """Break after it; null, or left out, is the break set for the location (seconds, at least 0, at most 3600, a multiple
    of 300)."""
    comment: str
    """A note."""
    color: str
    """Colour as #RRGGBB."""
    instructions: str
    """What clients should know beforehand."""
    stream_link: str
    """Address of the stream, for events held online."""
    force: bool
    """Whether to continue although the team member or a resource is busy."""

class PositionV2UpdateRequestDict(TypedDict, total=False):
    """In place of PositionV2UpdateRequest."""

    position_id: Required[int]
    """The position; 0 is none."""
    title: Required[str]
    """Its name (at least 1 character, at most 100 characters)."""
    salon_ids: Required[list[int]]
    """Locations (at least 1 item)."""
    description: str
    """A description (at most 1000 characters)."""

class RescheduleEventAppointmentRequestDict(TypedDict, total=False):
    """In place of RescheduleEventAppointmentRequest."""

    reschedule_activity_id: Required[int]
    """The event to move it to (at least 1)."""
    clients_count: int | None
    """Number of places taken (at least 1)."""
    comment: str | None
    """A note (at most 255 characters)."""
    with_comer: bool
    """Whether the visitor stays with it."""

class UpdateEventAppointmentRequestDict(TypedDict, total=False):
    """In place of UpdateEventAppointmentRequest."""

    attendance_service_item: Required[
        UpdateEventAppointmentRequestAttendanceServiceItem | UpdateEventAppointmentRequestAttendanceServiceItemDict
    ]
    """The price line, which is replaced."""
    attendance_good_items: Sequence[
        UpdateEventAppointmentRequestAttendanceGoodItemsItem | UpdateEventAppointmentRequestAttendanceGoodItemsItemDict
    ]
    """Products; those not sent are dropped."""
    clients_count: int | None
    """Number of places taken (at least 1)."""
    color: str | None
    """Colour, six hexadecimal digits in lower case without `#`, as `9c27b0`."""
    comment: str | None
    """A note (at most 255 characters)."""
    label_ids: list[int] | None
    """Ids of tags; left out is an empty list."""

class UpdateEventAppointmentRequestAttendanceGoodItemsItemDict(TypedDict, total=False):
    """In place of UpdateEventAppointmentRequestAttendanceGoodItemsItem."""

    cost_per_unit: Required[float]
    """Price of one, in major units of the currency (at least 0, at most 1000000000)."""
    discount_percent: Required[float]
    """Discount in percent (at least 0, at most 100)."""
    good_id: Required[int]
    """The product, under its older name (at least 1)."""
    id: Required[int | None]
    """The line to change; null for a new one (at least 1)."""
    manual_cost: Required[float]
    """Sum of the line as set by hand, in major units of the currency (at least 0, at most 1000000000)."""
    marks: Required[list[str]]
    """Marking codes."""
    number: Required[str | None]
    """Code of the gift card or membership sold (at least 1 character, at most 32 characters)."""
    operation_unit_type: Required[Literal["sale", "consumable"]]
    """Whether it is in units of sale or of use."""
    planned_activation_date: Required[str | dt.date | None]
    """Day on which the membership sold becomes valid (YYYY-MM-DD)."""
    quantity: Required[float]
    """How many (at least 0.001, at most 1000000000)."""
    staff_id: Required[int]
    """The team member (at least 1)."""
    storage_id: Required[int]
    """The storage (at least 1)."""
    unit_id: Required[int]
    """Unit of measure (at least 1)."""

class UpdateEventAppointmentRequestAttendanceServiceItemDict(TypedDict, total=False):
    """In place of UpdateEventAppointmentRequestAttendanceServiceItem."""

    cost_per_unit: Required[float]
    """Price of one, in major units of the currency (at least 0, at most 1000000000)."""
    discount_percent: Required[float]
    """Discount in percent (at least 0, at most 100)."""
    manual_cost: Required[float]
    """Sum of the line as set by hand, in major units of the currency (at least 0, at most 1000000000)."""
    is_trial: bool
    """Whether it is a trial."""

class UpdateEventAppointmentV2RequestDict(TypedDict, total=False):
    """In place of UpdateEventAppointmentV2Request."""

    reschedule_activity_id: Required[int]
    """The event to move it to."""
    attendance_service_item: (
        UpdateEventAppointmentV2RequestAttendanceServiceItem | UpdateEventAppointmentV2RequestAttendanceServiceItemDict
    )
    """The price line, which is replaced."""
    attendance_good_items: Sequence[EventAppointmentV2GoodItem | EventAppointmentV2GoodItemDict]
    """Products sold with it."""
    comment: str
    """A note."""
    label_ids: list[int]
    """Ids of tags; an empty list for none."""
    color: str
    """Colour as #RRGGBB."""
    clients_count: int
    """Number of places taken."""

class UpdateEventAppointmentV2RequestAttendanceServiceItemDict(TypedDict, total=False):
    """In place of UpdateEventAppointmentV2RequestAttendanceServiceItem."""

    cost_per_unit: Required[float]
    """Price of one, in major units of the currency."""
    discount_percent: Required[float]
    """Discount in percent."""
    manual_cost: Required[float]
    """Sum of the line as set by hand, in major units of the currency."""

class UpdateEventDuplicationStrategyV2RequestDict(TypedDict, total=False):
    """In place of UpdateEventDuplicationStrategyV2Request."""

    title: str
    """Its name (at most 50 characters)."""
    repeat_mode_id: int
    """How it is repeated: 1 daily, 2 on working days, 3 on Monday, Wednesday and Friday, 4 on Tuesday and Thursday, 5 on
    days of the week, 6 monthly, 7 yearly (at least 1, at most 7)."""
    days: list[int]
    """Days of the week, 0 Sunday to 6 Saturday."""
    interval: int
    """How many days, weeks, months or years lie between, by the mode (at least 0)."""
    content_type: Literal[1, 2]
    """1 copies the event alone, 2 its bookings too."""

class UpdateEventRequestDict(TypedDict, total=False):
    """In place of UpdateEventRequest."""

    capacity: Required[int]
    """Number of places (at least 1)."""
    date: Required[str | dt.datetime | dt.date]
    """Begin, local to the location (YYYY-MM-DD HH:MM:SS)."""
    label_ids: Required[list[int]]
    """Ids of tags; an empty list for none."""
    length: Required[int | dt.timedelta]
    """Length, the technical break included (seconds, at least 1, at most 86400, a multiple of 300)."""
    resource_instance_ids: Required[list[int]]
    """Ids of instances of resources; an empty list for none."""
    service_id: Required[int]
    """The service (at least 1)."""
    staff_id: int
    """The team member (at least 1)."""
    color: str | None
    """Colour, `#` and six hexadecimal digits in lower case, as `#9c27b0`."""
    comment: str | None
    """A note (at least 1 character, at most 255 characters)."""
    force: bool
    """Whether to continue although the team member or a resource is busy (False if left out)."""
    instructions: str | None
    """What clients should know beforehand (at least 1 character, at most 500 characters)."""
    stream_link: str | None
    """Address of the stream, for events held online (at least 1 character)."""
    technical_break_duration: int | dt.timedelta | None
    """Break after it; null leaves it to the server, which keeps it or works it out (seconds, at least 0, at most 3600, a
    multiple of 300)."""
    team_member_id: int
    """Another name of `staff_id`, which another edition of the vendor's has."""

class UpdateTagRequestDict(TypedDict, total=False):
    """In place of UpdateTagRequest."""

    color: str
    """Colour as #RRGGBB."""
    entity: Literal[0, 1, 2, 3]
    """What it is for: 0 anything, 1 clients, 2 appointments, 3 events."""
    icon: str
    """Name of the icon."""
    title: str
    """Its name."""

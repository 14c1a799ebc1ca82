# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from altegio_core.schema.generated import (
    BOOLEAN,
    STRING_OR_NULL,
    UNSET,
    Array,
    Integer,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequest(Model):
    """What to send to book a client into an event.

    Used by create_event_appointment.
    """

    client: CreateEventAppointmentRequestClient
    """The client, with all ten fields."""
    clients_count: int
    """Number of places to take (at least 1)."""
    client_id: int | None | Unset = UNSET
    """Id of a client that is known; better sent inside `client` (at least 1)."""
    comer: CreateEventAppointmentRequestComer | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    comer_id: int | None | Unset = UNSET
    """The visitor, where it is not the client (at least 1)."""
    is_trial_service: bool | Unset = UNSET
    """Whether it is a trial."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "client": Ref(__package__, "CreateEventAppointmentRequestClient"),
            "client_id": Integer(minimum=1, nullable=True),
            "clients_count": Integer(minimum=1),
            "comer": Ref(__package__, "CreateEventAppointmentRequestComer"),
            "comer_id": Integer(minimum=1, nullable=True),
            "is_trial_service": BOOLEAN,
        },
        required=("client", "clients_count"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequestClient(Model):
    """The client to book; all ten fields are needed."""

    agreements: CreateEventAppointmentRequestClientAgreements | None
    """What the client agreed to."""
    birthday: str | dt.date | None
    """Date of birth (YYYY-MM-DD)."""
    custom_field_values: list[CreateEventAppointmentRequestCustomFieldValuesItem] | None
    """Values of custom fields."""
    email: str | None
    """E-mail address; may be empty."""
    gender: Literal[0, 1, 2] | None
    """0 not known, 1 male, 2 female."""
    id: int | None
    """Id of an existing client; null for a new one (at least 1)."""
    name: str
    """First name, or all of it (at least 1 character)."""
    patronymic: str | None
    """Middle name (at least 1 character)."""
    phone: str | None
    """Phone number with country code, 9 to 15 digits without `+`, as `13155550175`; may be empty."""
    surname: str | None
    """Family name (at least 1 character)."""
    comment: str | Unset = UNSET
    """A note (at least 1 character)."""
    national_id: str | None | Unset = UNSET
    """National number of the person (at least 1 character)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "agreements": Ref(__package__, "CreateEventAppointmentRequestClientAgreements", nullable=True),
            "birthday": String(format="date", nullable=True),
            "comment": String(min_length=1),
            "custom_field_values": Array(
                Ref(__package__, "CreateEventAppointmentRequestCustomFieldValuesItem"), nullable=True
            ),
            "email": STRING_OR_NULL,
            "gender": Integer(enum=(0, 1, 2), nullable=True),
            "id": Integer(minimum=1, nullable=True),
            "name": String(min_length=1),
            "national_id": String(min_length=1, nullable=True),
            "patronymic": String(min_length=1, nullable=True),
            "phone": Union((String(enum=("",)), String(pattern="^[0-9]{9,15}$")), nullable=True),
            "surname": String(min_length=1, nullable=True),
        },
        required=(
            "agreements",
            "birthday",
            "custom_field_values",
            "email",
            "gender",
            "id",
            "name",
            "patronymic",
            "phone",
            "surname",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequestClientAgreements(Model):
    """Part of another model."""

    is_newsletter_allowed: bool
    """Whether newsletters may be sent."""
    is_personal_data_processing_allowed: bool
    """Whether personal data may be processed."""

    SCHEMA: ClassVar[Object] = Object(
        {"is_newsletter_allowed": BOOLEAN, "is_personal_data_processing_allowed": BOOLEAN},
        required=("is_newsletter_allowed", "is_personal_data_processing_allowed"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequestComer(Model):
    """Part of another model."""

    name: str | Unset = UNSET
    """First name, or all of it (at least 1 character, at most 255 characters)."""

    SCHEMA: ClassVar[Object] = Object({"name": String(min_length=1, max_length=255)})


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequestCustomFieldValuesItem(Model):
    """Part of another model."""

    code: str
    """What it is called in the API (at least 1 character)."""
    value: str
    """The value (at least 1 character, at most 255 characters)."""

    SCHEMA: ClassVar[Object] = Object(
        {"code": String(min_length=1), "value": String(min_length=1, max_length=255)}, required=("code", "value")
    )

# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentV2Request(Model):
    """Used by create_event_appointment_v2."""

    client: EventAppointmentV2Client
    """The client."""
    clients_count: int
    """Number of places taken."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    comer_id: int | Unset = UNSET
    """The visitor, where it is not the client."""
    comer: CreateEventAppointmentV2RequestComer | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    labels: list[int] | Unset = UNSET
    """Tags."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "client": Ref(__package__, "EventAppointmentV2Client"),
            "client_id": INTEGER,
            "comer_id": INTEGER,
            "comer": Ref(__package__, "CreateEventAppointmentV2RequestComer"),
            "labels": Array(INTEGER),
            "clients_count": INTEGER,
        },
        required=("client", "clients_count"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentV2RequestComer(Model):
    """Part of another model."""

    name: str | Unset = UNSET
    """First name, or all of it."""

    SCHEMA: ClassVar[Object] = Object({"name": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreatedEventAppointmentV2(Model):
    """Used by create_event_appointment_v2."""

    type: str | Unset = UNSET
    """Kind of resource, as the API calls it."""
    id: str | Unset = UNSET
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: dict[str, Any] | Unset = UNSET
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object({"type": STRING, "id": STRING, "attributes": Map(ANY)})


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAppointmentV2Agreements(Model):
    """Part of another model."""

    is_newsletter_allowed: bool | Unset = UNSET
    """Whether newsletters may be sent."""
    is_personal_data_processing_allowed: bool | Unset = UNSET
    """Whether personal data may be processed."""

    SCHEMA: ClassVar[Object] = Object(
        {"is_newsletter_allowed": BOOLEAN, "is_personal_data_processing_allowed": BOOLEAN}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAppointmentV2Client(Model):
    """The client to book, as in early 2026; all ten fields are needed."""

    id: int | None
    """Id of an existing client; null for a new one."""
    name: str
    """First name, or all of it."""
    surname: str
    """Family name."""
    patronymic: str | None
    """Middle name."""
    phone: str
    """Phone number with country code, 9 to 15 digits."""
    email: str
    """E-mail address; may be empty."""
    gender: Literal[0, 1, 2]
    """0 not known, 1 male, 2 female."""
    birthday: str | dt.date | None
    """Date of birth (YYYY-MM-DD)."""
    custom_field_values: list[EventAppointmentV2CustomFieldValue] | None
    """Values of custom fields."""
    agreements: list[EventAppointmentV2Agreements] | EventAppointmentV2Agreements | None
    """What the client agreed to."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER_OR_NULL,
            "name": STRING,
            "surname": STRING,
            "patronymic": STRING_OR_NULL,
            "phone": STRING,
            "email": STRING,
            "gender": Integer(enum=(0, 1, 2)),
            "birthday": String(format="date", nullable=True),
            "custom_field_values": Array(Ref(__package__, "EventAppointmentV2CustomFieldValue"), nullable=True),
            "agreements": Union(
                (
                    Array(Ref(__package__, "EventAppointmentV2Agreements")),
                    Ref(__package__, "EventAppointmentV2Agreements"),
                ),
                nullable=True,
            ),
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
class EventAppointmentV2CustomFieldValue(Model):
    """Part of another model."""

    code: str | Unset = UNSET
    """What it is called in the API."""
    value: str | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object({"code": STRING, "value": STRING})

# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import (
    INTEGER_OR_NULL,
    STRING,
    STRING_OR_NULL,
    Array,
    Integer,
    Object,
    Ref,
    String,
    Union,
)

if TYPE_CHECKING:
    from .event_appointment_v2_agreements import EventAppointmentV2Agreements
    from .event_appointment_v2_custom_field_value import EventAppointmentV2CustomFieldValue


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventAppointmentV2Client(Model):
    """The client to book, as in early 2026; all ten fields are needed."""

    id: int | None
    """Id of a client that is known; null for somebody new."""
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

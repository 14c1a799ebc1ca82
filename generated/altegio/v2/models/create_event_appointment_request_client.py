# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING_OR_NULL, Array, Integer, Object, Ref, String, Union

if TYPE_CHECKING:
    from .create_event_appointment_request_client_agreements import CreateEventAppointmentRequestClientAgreements
    from .create_event_appointment_request_custom_field_values_item import (
        CreateEventAppointmentRequestCustomFieldValuesItem,
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
    """Id of a client that is known; null for somebody new (at least 1)."""
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

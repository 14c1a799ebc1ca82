# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentClient(Model):
    """The client of an appointment."""

    birthday: str | Unset = UNSET
    """Date of birth."""
    card: str = ABSENT
    """Number of the client's card."""
    client_tags: list[dict[str, Any]] | Unset = UNSET
    """Tags of the client."""
    comment: str | Unset = UNSET
    """A note."""
    custom_fields: dict[str, Any] | Unset = UNSET
    """Custom fields, value by code; none comes as an empty list."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    display_name: str | Unset = UNSET
    """Name as shown."""
    email: str = ABSENT
    """E-mail address."""
    fail_visits_count: float = ABSENT
    """How often the client did not come."""
    gender: float | Unset = UNSET
    """1 male, 2 female, 0 not known."""
    id: int = ABSENT
    """Its id."""
    is_new: bool | Unset = UNSET
    """Whether it is the client's first booking."""
    middle_name: str | Unset = UNSET
    """Middle name."""
    name: str = ABSENT
    """The name."""
    patronymic: str | Unset = UNSET
    """Middle name, under its older name."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    phone_country_id: int | Unset = UNSET
    """Country of the phone number."""
    sex: float | Unset = UNSET
    """1 male, 2 female, 0 not known; the same as `gender`."""
    success_visits_count: float = ABSENT
    """How often the client came."""
    surname: str | Unset = UNSET
    """Family name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "birthday": STRING,
            "card": STRING,
            "client_tags": Array(Map(ANY)),
            "comment": STRING,
            "custom_fields": Map(ANY),
            "discount": NUMBER,
            "display_name": STRING,
            "email": STRING,
            "fail_visits_count": NUMBER,
            "gender": NUMBER,
            "id": INTEGER,
            "is_new": BOOLEAN,
            "middle_name": STRING,
            "name": STRING,
            "patronymic": STRING,
            "phone": STRING,
            "phone_country_id": INTEGER,
            "sex": NUMBER,
            "success_visits_count": NUMBER,
            "surname": STRING,
        }
    )

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, UNSET, Model, Object, Union, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookEventRequest(Model):
    """Used by book_event."""

    email: str
    """E-mail address."""
    fullname: str
    """Name of the client."""
    phone: str
    """Phone number with country code."""
    api_id: str | int | Unset = UNSET
    """A reference of your own, stored with it and returned."""
    clients_count: int | Unset = UNSET
    """Number of seats."""
    code: str | float | Unset = UNSET
    """The code that came by SMS, if the form asks for it."""
    comment: str | Unset = UNSET
    """A note."""
    notify_by_email: int | Unset = UNSET
    """Hours before the visit at which a message is sent; 0 is none."""
    notify_by_sms: int | Unset = UNSET
    """Hours before the visit at which a message is sent; 0 is none."""
    type: str | Unset = UNSET
    """Where the booking comes from, such as `mobile`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": Union((STRING, INTEGER)),
            "clients_count": INTEGER,
            "code": Union((STRING, NUMBER)),
            "comment": STRING,
            "email": STRING,
            "fullname": STRING,
            "notify_by_email": INTEGER,
            "notify_by_sms": INTEGER,
            "phone": STRING,
            "type": STRING,
        },
        required=("email", "fullname", "phone"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookedEvent(Model):
    """Used by book_event."""

    hash: str = ABSENT
    id: int = ABSENT
    """Its id."""

    SCHEMA: ClassVar[Object] = Object({"hash": STRING, "id": INTEGER})

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Array, Model, Object, Ref, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationSubscription(Model):
    """Used by get_location_subscription_information."""

    id: int = ABSENT
    """Its id."""
    salon_id: int = ABSENT
    """The location, under its older name."""
    name: str = ABSENT
    """The name."""
    staff_limit: int = ABSENT
    """Number of team members the licence allows."""
    active: int = ABSENT
    """1 if active."""
    start_date: str = ABSENT
    """First day."""
    deactivation_date: str = ABSENT
    """Last day of the licence."""
    is_paid_rights_model: bool = ABSENT
    """Whether rights are paid for by seat."""
    options: list[IdAndTitle] = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "salon_id": INTEGER,
            "name": STRING,
            "staff_limit": INTEGER,
            "active": INTEGER,
            "start_date": STRING,
            "deactivation_date": STRING,
            "is_paid_rights_model": BOOLEAN,
            "options": Array(Ref(__package__, "IdAndTitle")),
        }
    )

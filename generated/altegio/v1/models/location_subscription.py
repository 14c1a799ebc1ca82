# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationSubscription(Model):
    """Used by get_location_subscription_information."""

    id: int | Unset = UNSET
    """Its id."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    name: str | Unset = UNSET
    """The name."""
    staff_limit: int | Unset = UNSET
    """Number of team members the licence allows."""
    active: int | Unset = UNSET
    """1 if active."""
    start_date: str | Unset = UNSET
    """First day."""
    deactivation_date: str | Unset = UNSET
    """Last day of the licence."""
    is_paid_rights_model: bool | Unset = UNSET
    """Whether rights are paid for by seat."""
    options: list[IdAndTitle] | Unset = UNSET

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

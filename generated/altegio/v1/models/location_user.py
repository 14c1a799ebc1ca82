# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationUser(Model):
    """Used by get_location_users."""

    email: str | Unset = UNSET
    id: int | Unset = UNSET
    information: str | Unset = UNSET
    is_approved: bool | Unset = UNSET
    is_non_deletable: bool | Unset = UNSET
    name: str | Unset = UNSET
    phone: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "email": STRING,
            "id": INTEGER,
            "information": STRING,
            "is_approved": BOOLEAN,
            "is_non_deletable": BOOLEAN,
            "name": STRING,
            "phone": STRING,
        }
    )

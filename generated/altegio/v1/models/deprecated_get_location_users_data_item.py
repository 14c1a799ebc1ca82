# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref

if TYPE_CHECKING:
    from .deprecated_get_location_users_data_item_access import DeprecatedGetLocationUsersDataItemAccess


@define(slots=False, kw_only=True, eq=False, repr=False)
class DeprecatedGetLocationUsersDataItem(Model):
    """Used by deprecated_get_location_users."""

    access: DeprecatedGetLocationUsersDataItemAccess | Unset = UNSET
    """What the user may do."""
    email: str | Unset = UNSET
    """E-mail address."""
    firstname: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    information: str | Unset = UNSET
    """Text about it, possibly HTML."""
    login: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "access": Ref(__package__, "DeprecatedGetLocationUsersDataItemAccess"),
            "email": STRING,
            "firstname": STRING,
            "id": INTEGER,
            "information": STRING,
            "login": STRING,
            "phone": STRING,
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object, Ref


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class DeprecatedGetLocationUsersDataItemAccess(Model):
    """Part of another model."""

    billing_access: bool | Unset = UNSET
    client_phones_access: bool | Unset = UNSET
    clients_access: bool | Unset = UNSET
    edit_records_access: bool | Unset = UNSET
    excel_access: bool | Unset = UNSET
    finances_access: bool | Unset = UNSET
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    schedule_edit_access: bool | Unset = UNSET
    send_sms: bool | Unset = UNSET
    settings_access: bool | Unset = UNSET
    stat_access: bool | Unset = UNSET
    storages_access: bool | Unset = UNSET
    timetable_access: bool | Unset = UNSET
    users_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "billing_access": BOOLEAN,
            "client_phones_access": BOOLEAN,
            "clients_access": BOOLEAN,
            "edit_records_access": BOOLEAN,
            "excel_access": BOOLEAN,
            "finances_access": BOOLEAN,
            "master_id": INTEGER,
            "schedule_edit_access": BOOLEAN,
            "send_sms": BOOLEAN,
            "settings_access": BOOLEAN,
            "stat_access": BOOLEAN,
            "storages_access": BOOLEAN,
            "timetable_access": BOOLEAN,
            "users_access": BOOLEAN,
        }
    )

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Model, Object, Ref, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationUserWithAccess(Model):
    """Used by deprecated_get_location_users."""

    access: LocationUserWithAccessAccess = ABSENT
    """What the user may do."""
    email: str = ABSENT
    """E-mail address."""
    firstname: str = ABSENT
    id: int = ABSENT
    """Its id."""
    information: str = ABSENT
    """Text about it, possibly HTML."""
    login: str = ABSENT
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "access": Ref(__package__, "LocationUserWithAccessAccess"),
            "email": STRING,
            "firstname": STRING,
            "id": INTEGER,
            "information": STRING,
            "login": STRING,
            "phone": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class LocationUserWithAccessAccess(Model):
    """Part of another model."""

    billing_access: bool = ABSENT
    client_phones_access: bool = ABSENT
    clients_access: bool = ABSENT
    edit_records_access: bool = ABSENT
    excel_access: bool = ABSENT
    finances_access: bool = ABSENT
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    schedule_edit_access: bool = ABSENT
    send_sms: bool = ABSENT
    settings_access: bool = ABSENT
    stat_access: bool = ABSENT
    storages_access: bool = ABSENT
    timetable_access: bool = ABSENT
    users_access: bool = ABSENT

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

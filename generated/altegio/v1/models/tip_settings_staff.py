# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, STRING, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts
    from .tip_settings_staff_employee import TipSettingsStaffEmployee


@define(slots=False, kw_only=True, eq=False, repr=False)
class TipSettingsStaff(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    employee: TipSettingsStaffEmployee | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    position: IdAndTitle | Unset = UNSET
    specialization: str | Unset = UNSET
    user: PersonWithContacts | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "employee": Ref(__package__, "TipSettingsStaffEmployee"),
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle"),
            "specialization": STRING,
            "user": Ref(__package__, "PersonWithContacts"),
        }
    )

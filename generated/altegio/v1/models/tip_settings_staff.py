# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .person_with_contacts import PersonWithContacts
    from .tip_settings_staff_employee import TipSettingsStaffEmployee


@define(slots=False, kw_only=True, eq=False, repr=False)
class TipSettingsStaff(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    """Address of the picture."""
    employee: TipSettingsStaffEmployee | Unset = UNSET
    """The person employed."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: IdAndTitle | Unset = UNSET
    """The position; none comes as an empty list."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    user: PersonWithContacts | Unset = UNSET
    """The user."""

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

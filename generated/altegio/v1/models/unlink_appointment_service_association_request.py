# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnlinkAppointmentServiceAssociationRequest(Model):
    """Used by unlink_appointment_service_association."""

    delete_consumables: float | Unset = UNSET
    """1 to remove the consumables as well."""

    SCHEMA: ClassVar[Object] = Object({"delete_consumables": NUMBER})

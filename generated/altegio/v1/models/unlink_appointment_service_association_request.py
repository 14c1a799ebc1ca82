# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import NUMBER, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnlinkAppointmentServiceAssociationRequest(Model):
    """Used by unlink_appointment_service_association."""

    delete_consumables: float | Unset = UNSET
    """1 to remove the consumables as well."""

    SCHEMA: ClassVar[Object] = Object({"delete_consumables": NUMBER})

# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object, Ref, String

if TYPE_CHECKING:
    from .staff import Staff


@define(slots=False, kw_only=True, eq=False, repr=False)
class StaffEvent(Model):
    """A team member was made, changed or deleted. The flag it is subscribed to by is `master`.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: Staff
    """The team member."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "Staff"),
            "resource": String(enum=("staff",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )

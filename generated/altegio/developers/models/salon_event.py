# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object, Ref, String

if TYPE_CHECKING:
    from .salon import Salon


@define(slots=False, kw_only=True, eq=False, repr=False)
class SalonEvent(Model):
    """A location was changed.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: Salon
    """The location."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "Salon"),
            "resource": String(enum=("salon", "company")),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )

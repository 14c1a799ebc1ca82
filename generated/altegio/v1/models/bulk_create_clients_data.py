# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .client import Client


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkCreateClientsData(Model):
    """Used by bulk_create_clients."""

    created: list[Client] | Unset = UNSET
    errors: list[BulkClientError] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"created": Array(Ref(__package__, "Client")), "errors": Array(Ref(__package__, "BulkClientError"))}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BulkClientError(Model):
    """Part of another model."""

    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    error: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"name": STRING, "phone": STRING, "error": STRING})

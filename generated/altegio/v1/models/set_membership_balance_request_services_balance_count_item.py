# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetMembershipBalanceRequestServicesBalanceCountItem(Model):
    """Part of another model."""

    balance: int
    """What is left on it, in major units of the currency."""
    service_id: int
    """The service."""

    SCHEMA: ClassVar[Object] = Object({"balance": INTEGER, "service_id": INTEGER}, required=("balance", "service_id"))

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateClientAccountTopupOperationRequest(Model):
    """Used by create_client_account_topup_operation."""

    account_id: int
    """The account of the location."""
    amount: float
    """How much or how many; negative where something goes out."""
    client_id: int
    """The client; 0 is none."""
    deposit_id: int
    """Account of the client."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""

    SCHEMA: ClassVar[Object] = Object(
        {"account_id": INTEGER, "amount": NUMBER, "client_id": INTEGER, "deposit_id": INTEGER, "master_id": INTEGER},
        required=("account_id", "amount", "client_id", "deposit_id"),
    )

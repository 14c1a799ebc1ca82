# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object, Ref

if TYPE_CHECKING:
    from .client_account_deposit import ClientAccountDeposit
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccount(Model):
    """Used by get_client_account_list_by_chain, get_client_account_by_chain_and_phone, get_client_account_list_by_location_and_client."""

    deposit: ClientAccountDeposit | Unset = UNSET
    """Account of the client."""
    deposit_type: ClientAccountDepositType | Unset = UNSET
    """Type of the client's account."""
    client: PersonWithPhone | Unset = UNSET
    """The client; may be null, for a break or somebody who just walked in."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "deposit": Ref(__package__, "ClientAccountDeposit"),
            "deposit_type": Ref(__package__, "ClientAccountDepositType"),
            "client": Ref(__package__, "PersonWithPhone"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountDepositType(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    title: str | Unset = UNSET
    """Its name."""
    date_create: str | Unset = UNSET
    """When it was made."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "salon_group_id": INTEGER, "title": STRING, "date_create": STRING, "deleted": BOOLEAN}
    )

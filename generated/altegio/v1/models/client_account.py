# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .client_account_deposit import ClientAccountDeposit
    from .client_account_deposit_type import ClientAccountDepositType
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

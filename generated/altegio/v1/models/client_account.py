# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, UNSET, Model, Object, Ref, Unset, define

if TYPE_CHECKING:
    from .client_account_deposit import ClientAccountDeposit
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccount(Model):
    """Used by get_client_account_list_by_chain, get_client_account_by_chain_and_phone, get_client_account_list_by_location_and_client."""

    deposit: ClientAccountDeposit = ABSENT
    """Account of the client."""
    deposit_type: ClientAccountDepositType = ABSENT
    """Type of the client's account."""
    client: PersonWithPhone | Unset = UNSET
    """The client; null for a break or a walk-in client."""

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

    id: int = ABSENT
    """Its id."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    title: str = ABSENT
    """Its name."""
    date_create: str = ABSENT
    """When it was made."""
    deleted: bool = ABSENT
    """Whether it was deleted."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "salon_group_id": INTEGER, "title": STRING, "date_create": STRING, "deleted": BOOLEAN}
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .get_chain_client_by_phone_number_data_clients_item import GetChainClientByPhoneNumberDataClientsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetChainClientByPhoneNumberData(Model):
    """Used by get_chain_client_by_phone_number."""

    clients: list[GetChainClientByPhoneNumberDataClientsItem] | Unset = UNSET
    """Clients."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "clients": Array(Ref(__package__, "GetChainClientByPhoneNumberDataClientsItem")),
            "phone": STRING,
            "salon_group_id": INTEGER,
        }
    )

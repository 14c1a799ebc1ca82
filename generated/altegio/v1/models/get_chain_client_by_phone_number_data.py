# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetChainClientByPhoneNumberDataClientsItem(Model):
    """Part of another model."""

    company_id: int | Unset = UNSET
    """The location."""
    email: str | Unset = UNSET
    """E-mail address."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""

    SCHEMA: ClassVar[Object] = Object({"company_id": INTEGER, "email": STRING, "id": INTEGER, "name": STRING})

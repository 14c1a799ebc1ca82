# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, STRING, Array, Model, Object, Ref, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainClient(Model):
    """Used by get_chain_client_by_phone_number."""

    clients: list[ChainClientClientsItem] = ABSENT
    """Clients."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""

    SCHEMA: ClassVar[Object] = Object(
        {"clients": Array(Ref(__package__, "ChainClientClientsItem")), "phone": STRING, "salon_group_id": INTEGER}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainClientClientsItem(Model):
    """Part of another model."""

    company_id: int = ABSENT
    """The location."""
    email: str = ABSENT
    """E-mail address."""
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""

    SCHEMA: ClassVar[Object] = Object({"company_id": INTEGER, "email": STRING, "id": INTEGER, "name": STRING})

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, NUMBER, UNSET, Array, Model, Object, Ref, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class Consumables(Model):
    """Used by update_appointment_service_consumables."""

    consumables: list[ConsumablesConsumablesItem] | Unset = UNSET
    """What it uses up; only if asked for."""

    SCHEMA: ClassVar[Object] = Object({"consumables": Array(Ref(__package__, "ConsumablesConsumablesItem"))})


@define(slots=False, kw_only=True, eq=False, repr=False)
class ConsumablesConsumablesItem(Model):
    """Part of another model."""

    amount: float
    """How much or how many; negative where something goes out."""
    good_id: int
    """The product, under its older name."""
    goods_transaction_id: int
    """Product line by which it was sold; 0 is none."""
    price: float
    """Price in major units of the currency."""
    record_id: int
    """The appointment; 0 is none."""
    service_id: int
    """The service."""
    storage_id: int
    """The inventory."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "good_id": INTEGER,
            "goods_transaction_id": INTEGER,
            "price": NUMBER,
            "record_id": INTEGER,
            "service_id": INTEGER,
            "storage_id": INTEGER,
        },
        required=("amount", "good_id", "goods_transaction_id", "price", "record_id", "service_id", "storage_id"),
    )

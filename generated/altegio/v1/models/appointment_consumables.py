# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, INTEGER, NUMBER, STRING, Array, Model, Object, Ref, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumables(Model):
    """Used by update_appointment_service_consumables, unlink_appointment_service_association, get_appointment_consumables."""

    consumables: list[AppointmentConsumablesConsumablesItem] = ABSENT
    """What it uses up; only if asked for."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    service_id: int = ABSENT
    """The service."""
    technological_cards: list[AppointmentConsumablesTechnologicalCardsItem] = ABSENT
    """Bills of materials."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "consumables": Array(Ref(__package__, "AppointmentConsumablesConsumablesItem")),
            "record_id": INTEGER,
            "service_id": INTEGER,
            "technological_cards": Array(Ref(__package__, "AppointmentConsumablesTechnologicalCardsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesConsumablesItem(Model):
    """Part of another model."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    good: AppointmentConsumablesConsumablesItemGood = ABSENT
    """The product, under its older name."""
    good_id: int = ABSENT
    """The product, under its older name."""
    goods_transaction_id: int = ABSENT
    """Product line by which it was sold; 0 is none."""
    price: float = ABSENT
    """Price in major units of the currency."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    service_id: int = ABSENT
    """The service."""
    storage_id: int = ABSENT
    """The inventory."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "good": Ref(__package__, "AppointmentConsumablesConsumablesItemGood"),
            "good_id": INTEGER,
            "goods_transaction_id": INTEGER,
            "price": NUMBER,
            "record_id": INTEGER,
            "service_id": INTEGER,
            "storage_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesConsumablesItemGood(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    unit: str = ABSENT
    """Unit of measure."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "title": STRING, "unit": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesTechnologicalCardItemsItem(Model):
    """Part of another model."""

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    good: AppointmentConsumablesConsumablesItemGood = ABSENT
    """The product, under its older name."""
    good_id: int = ABSENT
    """The product, under its older name."""
    id: int = ABSENT
    """Its id."""
    price: float = ABSENT
    """Price in major units of the currency."""
    storage_id: int = ABSENT
    """The inventory."""
    technological_card_id: int = ABSENT
    """Bill of materials; null is none."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "good": Ref(__package__, "AppointmentConsumablesConsumablesItemGood"),
            "good_id": INTEGER,
            "id": INTEGER,
            "price": NUMBER,
            "storage_id": INTEGER,
            "technological_card_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesTechnologicalCardsItem(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    technological_card_items: list[AppointmentConsumablesTechnologicalCardItemsItem] = ABSENT
    """What the bill of materials lists."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "technological_card_items": Array(Ref(__package__, "AppointmentConsumablesTechnologicalCardItemsItem")),
            "title": STRING,
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Array, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumables(Model):
    """Used by update_appointment_service_consumables, unlink_appointment_service_association, get_appointment_consumables."""

    consumables: list[AppointmentConsumablesConsumablesItem] | Unset = UNSET
    """What it uses up; only if asked for."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    service_id: int | Unset = UNSET
    """The service."""
    technological_cards: list[AppointmentConsumablesTechnologicalCardsItem] | Unset = UNSET
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

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    good: AppointmentConsumablesConsumablesItemGood | Unset = UNSET
    """The product, under its older name."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    goods_transaction_id: int | Unset = UNSET
    """Product line by which it was sold; 0 is none."""
    price: float | Unset = UNSET
    """Price in major units of the currency."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    service_id: int | Unset = UNSET
    """The service."""
    storage_id: int | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    unit: str | Unset = UNSET
    """Unit of measure."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "title": STRING, "unit": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentConsumablesTechnologicalCardItemsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    good: AppointmentConsumablesConsumablesItemGood | Unset = UNSET
    """The product, under its older name."""
    good_id: int | Unset = UNSET
    """The product, under its older name."""
    id: int | Unset = UNSET
    """Its id."""
    price: float | Unset = UNSET
    """Price in major units of the currency."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    technological_card_id: int | Unset = UNSET
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

    id: int | Unset = UNSET
    """Its id."""
    technological_card_items: list[AppointmentConsumablesTechnologicalCardItemsItem] | Unset = UNSET
    """What the bill of materials lists."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "technological_card_items": Array(Ref(__package__, "AppointmentConsumablesTechnologicalCardItemsItem")),
            "title": STRING,
        }
    )

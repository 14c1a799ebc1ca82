# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    UNSET,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class GoodsOperationEvent(Model):
    """Products were sold, received, used up, written off or moved; `resource` says which.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: GoodsOperations
    """The line of the document."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "GoodsOperations"),
            "resource": String(
                enum=(
                    "goods_operations_sale",
                    "goods_operations_receipt",
                    "goods_operations_consumable",
                    "goods_operations_stolen",
                    "goods_operations_move",
                )
            ),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GoodsOperations(Model):
    """Part of another model."""

    amount: float = ABSENT
    client: GoodsOperationsClient | Unset = UNSET
    """1 to send changes of clients."""
    comment: str | Unset = UNSET
    """A note."""
    cost: float = ABSENT
    cost_per_unit: float = ABSENT
    create_date: str | Unset = UNSET
    discount: float | Unset = UNSET
    """The discount."""
    document_id: int | Unset = UNSET
    good: IdAndTitle = ABSENT
    """1 to send changes of products."""
    id: int = ABSENT
    """Its id."""
    last_change_date: str | Unset = UNSET
    loyalty_abonement_id: int | None | Unset = UNSET
    loyalty_certificate_id: int | None | Unset = UNSET
    master: IdAndTitle | Unset = UNSET
    """1 to send changes of team members."""
    operation_unit_type: str | Unset = UNSET
    record_id: int | Unset = UNSET
    service: IdAndTitle | Unset = UNSET
    """1 to send changes of services."""
    storage: IdAndTitle | Unset = UNSET
    supplier: IdAndTitle | Unset = UNSET
    type: str = ABSENT
    """Which kind of it."""
    type_id: int = ABSENT
    unit: GoodsOperationsUnit | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "client": Ref(__package__, "GoodsOperationsClient"),
            "comment": STRING,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "create_date": String(format="date-time"),
            "discount": NUMBER,
            "document_id": INTEGER,
            "good": Ref(__package__, "IdAndTitle"),
            "id": INTEGER,
            "last_change_date": String(format="date-time"),
            "loyalty_abonement_id": INTEGER_OR_NULL,
            "loyalty_certificate_id": INTEGER_OR_NULL,
            "master": Ref(__package__, "IdAndTitle"),
            "operation_unit_type": STRING,
            "record_id": INTEGER,
            "service": Ref(__package__, "IdAndTitle"),
            "storage": Ref(__package__, "IdAndTitle"),
            "supplier": Ref(__package__, "IdAndTitle"),
            "type": STRING,
            "type_id": INTEGER,
            "unit": Ref(__package__, "GoodsOperationsUnit"),
        },
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GoodsOperationsClient(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "name": STRING, "phone": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class GoodsOperationsUnit(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    short_title: str | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "short_title": STRING, "title": STRING})

# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    NUMBER_OR_NULL,
    STRING,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class GoodEvent(Model):
    """A product was made, changed or deleted.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: Good
    """The product."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "Good"),
            "resource": String(enum=("good",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Good(Model):
    """Part of another model."""

    actual_amounts: list[dict[str, Any]] | Unset = UNSET
    actual_cost: float = ABSENT
    article: str = ABSENT
    barcode: str = ABSENT
    category: str = ABSENT
    category_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    """A note."""
    cost: float = ABSENT
    critical_amount: float | None | Unset = UNSET
    desired_amount: float | Unset = UNSET
    good_id: int = ABSENT
    is_chain: bool | Unset = UNSET
    is_goods_mark_enabled: bool | Unset = UNSET
    label: str | Unset = UNSET
    last_change_date: str | Unset = UNSET
    loyalty_abonement_type_id: int | Unset = UNSET
    loyalty_allow_empty_code: int | Unset = UNSET
    loyalty_certificate_type: dict[str, Any] | None | Unset = UNSET
    loyalty_certificate_type_id: int | Unset = UNSET
    loyalty_serial_number_limited: int | Unset = UNSET
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    service_unit_id: int | Unset = UNSET
    service_unit_short_title: str | Unset = UNSET
    title: str = ABSENT
    """Its name."""
    unit_actual_cost: float | Unset = UNSET
    unit_actual_cost_format: str | Unset = UNSET
    unit_equals: float | Unset = UNSET
    unit_id: int | Unset = UNSET
    unit_short_title: str | Unset = UNSET
    value: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "actual_amounts": Array(Map(ANY)),
            "actual_cost": NUMBER,
            "article": STRING,
            "barcode": STRING,
            "category": STRING,
            "category_id": INTEGER,
            "comment": STRING,
            "cost": NUMBER,
            "critical_amount": NUMBER_OR_NULL,
            "desired_amount": NUMBER,
            "good_id": INTEGER,
            "is_chain": BOOLEAN,
            "is_goods_mark_enabled": BOOLEAN,
            "label": STRING,
            "last_change_date": String(format="date-time"),
            "loyalty_abonement_type_id": INTEGER,
            "loyalty_allow_empty_code": Integer(enum=(0, 1)),
            "loyalty_certificate_type": Map(ANY, nullable=True),
            "loyalty_certificate_type_id": INTEGER,
            "loyalty_serial_number_limited": Integer(enum=(0, 1)),
            "salon_id": INTEGER,
            "service_unit_id": INTEGER,
            "service_unit_short_title": STRING,
            "title": STRING,
            "unit_actual_cost": NUMBER,
            "unit_actual_cost_format": STRING,
            "unit_equals": NUMBER,
            "unit_id": INTEGER,
            "unit_short_title": STRING,
            "value": STRING,
        },
        open=True,
    )

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    INTEGER,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceProductItem(Model):
    """A product sold with an appointment.

    Used by get_attendance_product_item.
    """

    attributes: AttendanceProductItemAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: AttendanceProductItemRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "AttendanceProductItemAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "AttendanceProductItemRelationships"),
            "type": String(enum=("attendance_good_item",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceProductItemAttributes(Model):
    """The fields of a product sold with an appointment."""

    consumable_unit_id: int
    """Unit it is used up in."""
    cost: float
    """Sum of the line, in major units of the currency."""
    cost_per_unit: float
    """Price of one, in major units of the currency."""
    discount_percent: float
    """Discount in percent."""
    first_cost: float
    """Sum before discounts, in major units of the currency."""
    good_id: int
    """The product, under its older name."""
    manual_cost: float
    """Sum of the line as set by hand, in major units of the currency."""
    master_id: int
    """The team member, under its older name."""
    operation_type_slug: str | None
    """Whether it is in units of sale or of use."""
    operation_unit_type: str | None
    """Whether it is in units of sale or of use."""
    quantity: float
    """How many."""
    record_id: int
    """The appointment; null if none."""
    sale_unit_id: int
    """Unit it is sold in."""
    staff_id: int
    """The team member."""
    storage_id: int
    """The storage."""
    unit_id: int
    """Unit of measure."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "consumable_unit_id": INTEGER,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "discount_percent": NUMBER,
            "first_cost": NUMBER,
            "good_id": INTEGER,
            "manual_cost": NUMBER,
            "master_id": INTEGER,
            "operation_type_slug": STRING_OR_NULL,
            "operation_unit_type": STRING_OR_NULL,
            "quantity": NUMBER,
            "record_id": INTEGER,
            "sale_unit_id": INTEGER,
            "staff_id": INTEGER,
            "storage_id": INTEGER,
            "unit_id": INTEGER,
        },
        required=(
            "consumable_unit_id",
            "cost",
            "cost_per_unit",
            "discount_percent",
            "first_cost",
            "good_id",
            "manual_cost",
            "master_id",
            "operation_type_slug",
            "operation_unit_type",
            "quantity",
            "record_id",
            "sale_unit_id",
            "staff_id",
            "storage_id",
            "unit_id",
        ),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class AttendanceProductItemRelationships(Model):
    """What it can side-load."""

    good: ToOneRelationship | Unset = UNSET
    """The product."""
    loyalty_abonement: ToOneRelationship | Unset = UNSET
    """The membership sold or used."""
    loyalty_certificate: ToOneRelationship | Unset = UNSET
    """The gift card sold or used."""
    marks: ToManyRelationship | Unset = UNSET
    """Marking codes."""
    staff: ToOneRelationship | Unset = UNSET
    """The team member."""
    storage_amount: ToOneRelationship | Unset = UNSET
    """How much the storage holds."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "good": Ref(__package__, "ToOneRelationship"),
            "loyalty_abonement": Ref(__package__, "ToOneRelationship"),
            "loyalty_certificate": Ref(__package__, "ToOneRelationship"),
            "marks": Ref(__package__, "ToManyRelationship"),
            "staff": Ref(__package__, "ToOneRelationship"),
            "storage_amount": Ref(__package__, "ToOneRelationship"),
        }
    )

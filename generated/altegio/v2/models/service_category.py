# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategory(Model):
    """A service category.

    Used by list_service_categories.
    """

    attributes: ServiceCategoryAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ServiceCategoryAttributes"),
            "id": STRING,
            "type": String(enum=("service_category",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategoryAttributes(Model):
    """The fields of a service category."""

    salon_service_id: int
    """Id of its link to the location."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"salon_service_id": INTEGER, "title": STRING}, required=("salon_service_id", "title")
    )

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, Model, Object, Ref, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ResourceOccupation(Model):
    """A range of time in which a resource is taken.

    Used by list_resource_occupations.
    """

    attributes: ResourceOccupationAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ResourceOccupationAttributes"),
            "id": STRING,
            "type": String(enum=("resource_occupation",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ResourceOccupationAttributes(Model):
    """When a resource is taken, and by what."""

    from_: str
    """Begin, local to the location (YYYY-MM-DD HH:MM:SS)."""
    resource_id: int
    """The resource."""
    resource_instance_id: int
    """The instance of the resource."""
    source_id: int
    """The appointment or event that takes it."""
    source_type: str
    """What takes it: `record` an appointment, `activity` an event; `source_type_slug` is its newer name."""
    source_type_slug: str
    """What takes it: `record` an appointment, `activity` an event."""
    to: str
    """End, local to the location (YYYY-MM-DD HH:MM:SS)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "from": String(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", format="local-date-time"),
            "resource_id": INTEGER,
            "resource_instance_id": INTEGER,
            "source_id": INTEGER,
            "source_type": String(enum=("record", "activity")),
            "source_type_slug": String(enum=("record", "activity")),
            "to": String(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", format="local-date-time"),
        },
        required=("from", "resource_id", "resource_instance_id", "source_id", "source_type", "source_type_slug", "to"),
        renamed={"from": "from_"},
    )

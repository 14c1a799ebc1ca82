# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import STRING, Model, Object, Ref, String, define

if TYPE_CHECKING:
    from .tag_attributes import TagAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class TagListItem(Model):
    """A tag in a list.

    Used by list_tags.
    """

    attributes: TagAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object(
        {"attributes": Ref(__package__, "TagAttributes"), "id": STRING, "type": String(enum=("tag",))},
        required=("attributes", "id", "type"),
    )

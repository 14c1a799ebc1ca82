# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Model, Object, Ref, define

if TYPE_CHECKING:
    from .tag_attributes import TagAttributes


@define(slots=False, kw_only=True, eq=False, repr=False)
class Tag(Model):
    """A tag.

    Used by create_tag, get_tag, list_tags_v2, create_tag_v2 and others.
    """

    attributes: TagAttributes = ABSENT
    """Its fields."""
    id: str = ABSENT
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str = ABSENT
    """Kind of resource, as the API calls it."""

    SCHEMA: ClassVar[Object] = Object({"attributes": Ref(__package__, "TagAttributes"), "id": STRING, "type": STRING})

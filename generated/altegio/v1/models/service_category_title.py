# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Model, Object, Ref, Unset, define

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceCategoryTitle(Model):
    """Used by get_chain_service_category_list."""

    id: int | Unset = UNSET
    """Its id."""
    services: list[IdAndTitle] | Unset = UNSET
    """Services; may be empty."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "services": Array(Ref(__package__, "IdAndTitle")), "title": STRING}
    )

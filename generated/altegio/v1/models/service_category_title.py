# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

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

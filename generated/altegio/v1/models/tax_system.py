# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .slug_and_title import SlugAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class TaxSystem(Model):
    """Used by get_tax_system_list."""

    slug: str | Unset = UNSET
    """What it is called in the API."""
    title: str | Unset = UNSET
    """Its name."""
    vats: list[SlugAndTitle] | Unset = UNSET
    """Rates of VAT."""

    SCHEMA: ClassVar[Object] = Object(
        {"slug": STRING, "title": STRING, "vats": Array(Ref(__package__, "SlugAndTitle"))}
    )

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Array, Model, Object, Ref, define

if TYPE_CHECKING:
    from .slug_and_title import SlugAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class TaxSystem(Model):
    """Used by get_tax_system_list."""

    slug: str = ABSENT
    """What it is called in the API."""
    title: str = ABSENT
    """Its name."""
    vats: list[SlugAndTitle] = ABSENT
    """Rates of VAT."""

    SCHEMA: ClassVar[Object] = Object(
        {"slug": STRING, "title": STRING, "vats": Array(Ref(__package__, "SlugAndTitle"))}
    )

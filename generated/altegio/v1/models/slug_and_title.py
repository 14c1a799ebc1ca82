# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SlugAndTitle(Model):
    """Part of another model."""

    slug: str = ABSENT
    """What it is called in the API."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"slug": STRING, "title": STRING})

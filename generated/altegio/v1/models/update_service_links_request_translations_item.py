# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateServiceLinksRequestTranslationsItem(Model):
    """Part of another model."""

    language_id: int | Unset = UNSET
    """The language."""
    translation: str | Unset = UNSET
    """The name in that language; an empty text removes it."""

    SCHEMA: ClassVar[Object] = Object({"language_id": INTEGER, "translation": STRING})

# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Integer, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateTagRequest(Model):
    """Used by create_tag, create_tag_v2."""

    color: str
    title: str
    entity: Literal[0, 1, 2, 3] | Unset = UNSET
    """0 if left out"""
    icon: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "entity": Integer(enum=(0, 1, 2, 3)), "icon": STRING, "title": STRING},
        required=("color", "title"),
    )

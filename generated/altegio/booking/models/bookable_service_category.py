# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookableServiceCategory(Model):
    """Part of another model."""

    api_id: str | int | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    gender: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"api_id": Union((STRING, INTEGER)), "gender": NUMBER, "id": INTEGER, "title": STRING, "weight": NUMBER},
        open=True,
    )

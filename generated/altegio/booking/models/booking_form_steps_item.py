# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, NUMBER, STRING, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingFormStepsItem(Model):
    """Part of another model."""

    category_view_type: str | Unset = UNSET
    date_default: str | Unset = UNSET
    date_hidden: bool | Unset = UNSET
    default: float | str | Unset = UNSET
    hidden: bool | Unset = UNSET
    is_title_default: bool | Unset = UNSET
    num: float | Unset = UNSET
    step: str | Unset = UNSET
    time_default: float | Unset = UNSET
    time_hidden: bool | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "category_view_type": STRING,
            "date_default": STRING,
            "date_hidden": BOOLEAN,
            "default": Union((NUMBER, STRING)),
            "hidden": BOOLEAN,
            "is_title_default": BOOLEAN,
            "num": NUMBER,
            "step": STRING,
            "time_default": NUMBER,
            "time_hidden": BOOLEAN,
            "title": STRING,
        }
    )

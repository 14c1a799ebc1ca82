# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, NUMBER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateBookingWidgetRequest(Model):
    """Used by update_booking_widget."""

    button_animation: bool
    button_color: str
    button_position: Literal["bottom right", "bottom left", "top right", "top left"]
    datetime_step_num: float
    description: str
    """A description."""
    form_position: Literal["right", "left"]
    is_default: bool
    """Whether it is the one by default."""
    master_step_default: float
    master_step_hide: bool
    master_step_num: float
    service_step_default: float
    service_step_hide: bool
    service_step_num: float
    show_button: bool
    title: str
    """Its name."""
    without_menu: bool

    SCHEMA: ClassVar[Object] = Object(
        {
            "button_animation": BOOLEAN,
            "button_color": STRING,
            "button_position": String(enum=("bottom right", "bottom left", "top right", "top left")),
            "datetime_step_num": NUMBER,
            "description": STRING,
            "form_position": String(enum=("right", "left")),
            "is_default": BOOLEAN,
            "master_step_default": NUMBER,
            "master_step_hide": BOOLEAN,
            "master_step_num": NUMBER,
            "service_step_default": NUMBER,
            "service_step_hide": BOOLEAN,
            "service_step_num": NUMBER,
            "show_button": BOOLEAN,
            "title": STRING,
            "without_menu": BOOLEAN,
        },
        required=(
            "button_animation",
            "button_color",
            "button_position",
            "datetime_step_num",
            "description",
            "form_position",
            "is_default",
            "master_step_default",
            "master_step_hide",
            "master_step_num",
            "service_step_default",
            "service_step_hide",
            "service_step_num",
            "show_button",
            "title",
            "without_menu",
        ),
    )

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import BOOLEAN, NUMBER, STRING, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateBookingWidgetRequest(Model):
    """Used by update_booking_widget."""

    button_animation: bool
    """Whether the button moves."""
    button_color: str
    """Colour of the button."""
    button_position: Literal["bottom right", "bottom left", "top right", "top left"]
    """Corner of the page in which the button is."""
    datetime_step_num: float
    """Place of the step in which day and time are chosen."""
    description: str
    """A description."""
    form_position: Literal["right", "left"]
    """Side of the page on which the form opens."""
    is_default: bool
    """Whether it is the one by default."""
    master_step_default: float
    """Team member chosen beforehand."""
    master_step_hide: bool
    """Whether the choice of the team member is left out."""
    master_step_num: float
    """Place of the step in which the team member is chosen."""
    service_step_default: float
    """Service chosen beforehand."""
    service_step_hide: bool
    """Whether the choice of services is left out."""
    service_step_num: float
    """Place of the step in which services are chosen."""
    show_button: bool
    """Whether the button is shown."""
    title: str
    """Its name."""
    without_menu: bool
    """Whether clients are led step by step, without a menu."""

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

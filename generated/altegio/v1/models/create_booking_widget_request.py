# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import BOOLEAN, NUMBER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateBookingWidgetRequest(Model):
    """Used by create_booking_widget."""

    title: str
    """Its name."""
    button_animation: bool | Unset = UNSET
    """Whether the button moves (True if left out)."""
    button_color: str | Unset = UNSET
    """Colour of the button (#1c84c6 if left out)."""
    button_position: Literal["bottom right", "bottom left", "top right", "top left"] | Unset = UNSET
    """Corner of the page in which the button is (bottom right if left out)."""
    datetime_step_num: float | Unset = UNSET
    """Place of the step in which day and time are chosen."""
    description: str | Unset = UNSET
    """A description ( if left out)."""
    form_position: Literal["right", "left"] | Unset = UNSET
    """Side of the page on which the form opens (right if left out)."""
    is_default: bool | Unset = UNSET
    """Whether it is the one by default (False if left out)."""
    master_step_default: float | Unset = UNSET
    """Team member chosen beforehand."""
    master_step_hide: bool | Unset = UNSET
    """Whether the choice of the team member is left out (False if left out)."""
    master_step_num: float | Unset = UNSET
    """Place of the step in which the team member is chosen."""
    service_step_default: float | Unset = UNSET
    """Service chosen beforehand."""
    service_step_hide: bool | Unset = UNSET
    """Whether the choice of services is left out (False if left out)."""
    service_step_num: float | Unset = UNSET
    """Place of the step in which services are chosen."""
    show_button: bool | Unset = UNSET
    """Whether the button is shown (True if left out)."""
    without_menu: bool | Unset = UNSET
    """Whether clients are led step by step, without a menu (False if left out)."""

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
        required=("title",),
    )

# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    UNSET,
    Map,
    Model,
    Object,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingWidget(Model):
    """Used by get_booking_widget_list, create_booking_widget, get_booking_widget, update_booking_widget."""

    ab_test_enabled: bool
    button_animation: bool
    """Whether the button moves."""
    button_color: str
    """Colour of the button."""
    button_position: str
    """Corner of the page in which the button is."""
    datetime_step_num: float
    """Place of the step in which day and time are chosen."""
    description: str
    """A description."""
    form_position: str
    """Side of the page on which the form opens."""
    html_code: str
    id: int
    """Its id."""
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
    activity_record_count: float | Unset = UNSET
    datetime_step_title: str | Unset = UNSET
    default_language_id: int | Unset = UNSET
    display_activity_type: str | Unset = UNSET
    facebook_pixel_id: str | Unset = UNSET
    group_id: int | Unset = UNSET
    """The chain of locations."""
    header_images: dict[str, Any] | None | Unset = UNSET
    html_code_v2: str | Unset = UNSET
    is_chain: bool | Unset = UNSET
    """Whether it belongs to the chain."""
    is_multiple_activity_record: bool | Unset = UNSET
    is_weekly_view_enabled: bool | Unset = UNSET
    map_type: float | Unset = UNSET
    master_step_title: str | Unset = UNSET
    online_sales_group_id: int | Unset = UNSET
    record_type_id: int | None | Unset = UNSET
    salon_select_type_code: str | Unset = UNSET
    sequence_type: str | Unset = UNSET
    service_step_category_view_type: str | Unset = UNSET
    service_step_title: str | Unset = UNSET
    show_weekly_view_without_online_booking: bool | Unset = UNSET
    specialization_display_mode: float | Unset = UNSET
    vk_pixel_id: str | Unset = UNSET
    weekly_view_default_salon_id: int | None | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "ab_test_enabled": BOOLEAN,
            "activity_record_count": NUMBER,
            "button_animation": BOOLEAN,
            "button_color": STRING,
            "button_position": STRING,
            "datetime_step_num": NUMBER,
            "datetime_step_title": STRING,
            "default_language_id": INTEGER,
            "description": STRING,
            "display_activity_type": STRING,
            "facebook_pixel_id": STRING,
            "form_position": STRING,
            "group_id": INTEGER,
            "header_images": Map(ANY, nullable=True),
            "html_code": STRING,
            "html_code_v2": STRING,
            "id": INTEGER,
            "is_chain": BOOLEAN,
            "is_default": BOOLEAN,
            "is_multiple_activity_record": BOOLEAN,
            "is_weekly_view_enabled": BOOLEAN,
            "map_type": NUMBER,
            "master_step_default": NUMBER,
            "master_step_hide": BOOLEAN,
            "master_step_num": NUMBER,
            "master_step_title": STRING,
            "online_sales_group_id": INTEGER,
            "record_type_id": INTEGER_OR_NULL,
            "salon_select_type_code": STRING,
            "sequence_type": STRING,
            "service_step_category_view_type": STRING,
            "service_step_default": NUMBER,
            "service_step_hide": BOOLEAN,
            "service_step_num": NUMBER,
            "service_step_title": STRING,
            "show_button": BOOLEAN,
            "show_weekly_view_without_online_booking": BOOLEAN,
            "specialization_display_mode": NUMBER,
            "title": STRING,
            "vk_pixel_id": STRING,
            "weekly_view_default_salon_id": INTEGER_OR_NULL,
            "without_menu": BOOLEAN,
        },
        required=(
            "ab_test_enabled",
            "button_animation",
            "button_color",
            "button_position",
            "datetime_step_num",
            "description",
            "form_position",
            "html_code",
            "id",
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

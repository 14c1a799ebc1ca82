# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_booking_widget import ENDPOINT as _READ
from .update_booking_widget import ENDPOINT as _WRITE

CHANGE: Change[models.BookingWidget] = Change(
    _READ, _WRITE, {"location_id": "location_id", "form_id": "form_id"}, "form_id"
)


def request(
    location_id: int | str,
    form_id: int | str,
    *,
    button_animation: bool | Unset = UNSET,
    button_color: str | Unset = UNSET,
    button_position: Literal["bottom right", "bottom left", "top right", "top left"] | Unset = UNSET,
    datetime_step_num: float | Unset = UNSET,
    description: str | Unset = UNSET,
    form_position: Literal["right", "left"] | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    master_step_default: float | Unset = UNSET,
    master_step_hide: bool | Unset = UNSET,
    master_step_num: float | Unset = UNSET,
    service_step_default: float | Unset = UNSET,
    service_step_hide: bool | Unset = UNSET,
    service_step_num: float | Unset = UNSET,
    show_button: bool | Unset = UNSET,
    title: str | Unset = UNSET,
    without_menu: bool | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.BookingWidget]:
    """Changes the fields that are given of one booking form, and loses none of the others.

    Reads it with ``get_booking_widget``, puts in what is given, sends all of it with ``update_booking_widget``, and
    reads it again. Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write:
    what somebody else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        form_id: the booking widget (int | str)
        button_animation: Whether the button moves (optional)
        button_color: Colour of the button (optional)
        button_position: Corner of the page in which the button is (optional)
        datetime_step_num: Place of the step in which day and time are chosen (optional)
        description: A description (optional)
        form_position: Side of the page on which the form opens (optional)
        is_default: Whether it is the one by default (optional)
        master_step_default: Team member chosen beforehand (optional)
        master_step_hide: Whether the choice of the team member is left out (optional)
        master_step_num: Place of the step in which the team member is chosen (optional)
        service_step_default: Service chosen beforehand (optional)
        service_step_hide: Whether the choice of services is left out (optional)
        service_step_num: Place of the step in which services are chosen (optional)
        show_button: Whether the button is shown (optional)
        title: Its name (optional)
        without_menu: Whether clients are led step by step, without a menu (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/online-booking-settings/update_booking_widget
    """
    path: dict[str, Any] = {"location_id": location_id, "form_id": form_id}
    asked: dict[str, Any] = {
        "button_animation": button_animation,
        "button_color": button_color,
        "button_position": button_position,
        "datetime_step_num": datetime_step_num,
        "description": description,
        "form_position": form_position,
        "is_default": is_default,
        "master_step_default": master_step_default,
        "master_step_hide": master_step_hide,
        "master_step_num": master_step_num,
        "service_step_default": service_step_default,
        "service_step_hide": service_step_hide,
        "service_step_num": service_step_num,
        "show_button": show_button,
        "title": title,
        "without_menu": without_menu,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())

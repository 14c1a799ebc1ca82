# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, STRING, Object, Ref

if TYPE_CHECKING:
    from .booking_form_style_header_background_new import BookingFormStyleHeaderBackgroundNew


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingFormStyle(Model):
    """Part of another model."""

    accent_palette: str | Unset = UNSET
    background_palette: str | Unset = UNSET
    buttons_color: str | Unset = UNSET
    header_background: str | Unset = UNSET
    header_background_full: str | Unset = UNSET
    header_background_new: BookingFormStyleHeaderBackgroundNew | Unset = UNSET
    logo: str | Unset = UNSET
    logo_full: str | Unset = UNSET
    main_color: str | Unset = UNSET
    main_color_theme: str | Unset = UNSET
    menu_background: str | Unset = UNSET
    menu_background_full: str | Unset = UNSET
    primary_palette: str | Unset = UNSET
    secondary_color: str | Unset = UNSET
    show_header: bool | Unset = UNSET
    warn_palette: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "accentPalette": STRING,
            "backgroundPalette": STRING,
            "buttons_color": STRING,
            "header_background": STRING,
            "header_background_full": STRING,
            "header_background_new": Ref(__package__, "BookingFormStyleHeaderBackgroundNew"),
            "logo": STRING,
            "logo_full": STRING,
            "main_color": STRING,
            "main_color_theme": STRING,
            "menu_background": STRING,
            "menu_background_full": STRING,
            "primaryPalette": STRING,
            "secondary_color": STRING,
            "show_header": BOOLEAN,
            "warnPalette": STRING,
        },
        renamed={
            "accentPalette": "accent_palette",
            "backgroundPalette": "background_palette",
            "primaryPalette": "primary_palette",
            "warnPalette": "warn_palette",
        },
    )

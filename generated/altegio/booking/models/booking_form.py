# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    UNSET,
    Array,
    Map,
    Model,
    Object,
    Ref,
    Union,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingForm(Model):
    """Used by get_booking_form_config."""

    ab_test_enabled: bool | Unset = UNSET
    ab_test_percentage: float | Unset = UNSET
    abonement_count: float | Unset = UNSET
    activity_record_count: float | Unset = UNSET
    app_metrika_id: str | None = ABSENT
    brand: dict[str, Any] | Unset = UNSET
    certificate_count: float | Unset = UNSET
    chain_main_salon_id: int | Unset = UNSET
    client_scripts: str | Unset = UNSET
    comment_required: bool = ABSENT
    company_id: int = ABSENT
    display_activity_type: str | Unset = UNSET
    facebook_pixel_id: str = ABSENT
    features: dict[str, Any] | Unset = UNSET
    first_service_category_close: bool | Unset = UNSET
    google_analytics_client_id_index: str | None | Unset = UNSET
    google_analytics_id: str = ABSENT
    group_id: int = ABSENT
    id: int | Unset = UNSET
    """Its id."""
    injection: dict[str, Any] | Unset = UNSET
    is_client_agreements_feature_enabled: bool | Unset = UNSET
    is_multiple_activity_record: bool | Unset = UNSET
    is_online_sale_available: bool | Unset = UNSET
    is_show_privacy_policy: bool | Unset = UNSET
    lang: str = ABSENT
    langs: list[BookingFormLangsItem] = ABSENT
    legal_info: dict[str, Any] | None | Unset = UNSET
    map: dict[str, Any] | Unset = UNSET
    metrika_counter_id: int | None = ABSENT
    online_sales_links: list[dict[str, Any]] | Unset = UNSET
    phone_confirmation: bool = ABSENT
    record_type_id: int | None | Unset = UNSET
    salon_select_type_code: str | Unset = UNSET
    sequence_type: str | Unset = UNSET
    show_weekly_view_without_online_booking: bool | Unset = UNSET
    sms_enabled: bool = ABSENT
    specialization_display_mode: float | Unset = UNSET
    staff_name: dict[str, Any] | Unset = UNSET
    steps: list[BookingFormStepsItem] = ABSENT
    style: BookingFormStyle = ABSENT
    url: str | Unset = UNSET
    weekly_view_default_salon_id: int | None | Unset = UNSET
    weekly_view_enabled: bool | Unset = UNSET
    without_menu: bool | Unset = UNSET
    y_injection: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "ab_test_enabled": BOOLEAN,
            "ab_test_percentage": NUMBER,
            "abonement_count": NUMBER,
            "activity_record_count": NUMBER,
            "app_metrika_id": STRING_OR_NULL,
            "brand": Map(ANY),
            "certificate_count": NUMBER,
            "chain_main_salon_id": INTEGER,
            "client_scripts": STRING,
            "comment_required": BOOLEAN,
            "company_id": INTEGER,
            "display_activity_type": STRING,
            "facebook_pixel_id": STRING,
            "features": Map(ANY),
            "first_service_category_close": BOOLEAN,
            "google_analytics_client_id_index": STRING_OR_NULL,
            "google_analytics_id": STRING,
            "group_id": INTEGER,
            "id": INTEGER,
            "injection": Map(ANY),
            "is_client_agreements_feature_enabled": BOOLEAN,
            "is_multiple_activity_record": BOOLEAN,
            "is_online_sale_available": BOOLEAN,
            "is_show_privacy_policy": BOOLEAN,
            "lang": STRING,
            "langs": Array(Ref(__package__, "BookingFormLangsItem")),
            "legal_info": Map(ANY, nullable=True),
            "map": Map(ANY),
            "metrika_counter_id": INTEGER_OR_NULL,
            "online_sales_links": Array(Map(ANY)),
            "phone_confirmation": BOOLEAN,
            "record_type_id": INTEGER_OR_NULL,
            "salon_select_type_code": STRING,
            "sequence_type": STRING,
            "show_weekly_view_without_online_booking": BOOLEAN,
            "sms_enabled": BOOLEAN,
            "specialization_display_mode": NUMBER,
            "staff_name": Map(ANY),
            "steps": Array(Ref(__package__, "BookingFormStepsItem")),
            "style": Ref(__package__, "BookingFormStyle"),
            "url": STRING,
            "weekly_view_default_salon_id": INTEGER_OR_NULL,
            "weekly_view_enabled": BOOLEAN,
            "without_menu": BOOLEAN,
            "y_injection": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingFormLangsItem(Model):
    """Part of another model."""

    code: str = ABSENT
    """The code that came by SMS, if the form asks for it."""
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"code": STRING, "id": INTEGER, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingFormStepsItem(Model):
    """Part of another model."""

    category_view_type: str | Unset = UNSET
    date_default: str | Unset = UNSET
    date_hidden: bool | Unset = UNSET
    default: float | str | Unset = UNSET
    hidden: bool = ABSENT
    is_title_default: bool | Unset = UNSET
    num: float = ABSENT
    step: str = ABSENT
    time_default: float | Unset = UNSET
    time_hidden: bool | Unset = UNSET
    title: str = ABSENT
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingFormStyle(Model):
    """Part of another model."""

    accent_palette: str | Unset = UNSET
    background_palette: str | Unset = UNSET
    buttons_color: str = ABSENT
    header_background: str = ABSENT
    header_background_full: str | Unset = UNSET
    header_background_new: BookingFormStyleHeaderBackgroundNew | Unset = UNSET
    logo: str = ABSENT
    logo_full: str | Unset = UNSET
    main_color: str = ABSENT
    main_color_theme: str | Unset = UNSET
    menu_background: str = ABSENT
    menu_background_full: str | Unset = UNSET
    primary_palette: str | Unset = UNSET
    secondary_color: str = ABSENT
    show_header: bool = ABSENT
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookingFormStyleHeaderBackgroundNew(Model):
    """Part of another model."""

    norm: str | Unset = UNSET
    origin: str | Unset = UNSET
    sm: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"norm": STRING, "origin": STRING, "sm": STRING})

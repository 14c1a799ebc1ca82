# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Map, Object, Ref, Union
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .updated_location_social import UpdatedLocationSocial


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdatedLocation(Model):
    """Used by update_location."""

    access: dict[str, Any] | Unset = UNSET
    address: str | Unset = UNSET
    business_type_id: int | Unset = UNSET
    city: str | Unset = UNSET
    city_id: int | Unset = UNSET
    coordinate_lat: float | Unset = UNSET
    coordinate_lon: float | Unset = UNSET
    country: str | Unset = UNSET
    country_id: int | Unset = UNSET
    description: str | Unset = UNSET
    group_priority: int | Unset = UNSET
    id: int | Unset = UNSET
    main_group: IdAndTitle | None | Unset = UNSET
    main_group_id: int | Unset = UNSET
    phone_confirmation: bool | Unset = UNSET
    push_notification_phone_confirm: bool | int | Unset = UNSET
    short_descr: str | Unset = UNSET
    site: str | Unset = UNSET
    social: UpdatedLocationSocial | Unset = UNSET
    timezone_name: str | Unset = UNSET
    title: str | Unset = UNSET
    zip: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "access": Map(ANY),
            "address": STRING,
            "business_type_id": INTEGER,
            "city": STRING,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country": STRING,
            "country_id": INTEGER,
            "description": STRING,
            "group_priority": INTEGER,
            "id": INTEGER,
            "main_group": Ref(__package__, "IdAndTitle", nullable=True),
            "main_group_id": INTEGER,
            "phone_confirmation": BOOLEAN,
            "push_notification_phone_confirm": Union((BOOLEAN, INTEGER)),
            "short_descr": STRING,
            "site": STRING,
            "social": Ref(__package__, "UpdatedLocationSocial"),
            "timezone_name": STRING,
            "title": STRING,
            "zip": STRING,
        }
    )

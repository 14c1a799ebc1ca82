# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, INTEGER_OR_NULL, STRING, STRING_OR_NULL, Integer, Object
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class EventV2Attributes(Model):
    """Part of another model."""

    master_id: int | Unset = UNSET
    staff_id: int | Unset = UNSET
    service_id: int | Unset = UNSET
    timestamp: int | Unset = UNSET
    date: str | Unset = UNSET
    length: int | Unset = UNSET
    """seconds"""
    capacity: int | Unset = UNSET
    clients_count: int | Unset = UNSET
    color: str | Unset = UNSET
    font_color: str | Unset = UNSET
    instructions: str | Unset = UNSET
    stream_link: str | Unset = UNSET
    notified: bool | Unset = UNSET
    comment: str | None | Unset = UNSET
    schedule_id: int | None | Unset = UNSET
    schedule_till: str | None | Unset = UNSET
    schedule_event_modified: str | None | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "master_id": INTEGER,
            "staff_id": INTEGER,
            "service_id": INTEGER,
            "timestamp": INTEGER,
            "date": STRING,
            "length": Integer(format="seconds"),
            "capacity": INTEGER,
            "clients_count": INTEGER,
            "color": STRING,
            "font_color": STRING,
            "instructions": STRING,
            "stream_link": STRING,
            "notified": BOOLEAN,
            "comment": STRING_OR_NULL,
            "schedule_id": INTEGER_OR_NULL,
            "schedule_till": STRING_OR_NULL,
            "schedule_event_modified": STRING_OR_NULL,
        }
    )

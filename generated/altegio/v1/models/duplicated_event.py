# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, STRING, Array, Integer, Map, Object, Ref, Union
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .duplicated_event_master import DuplicatedEventMaster
    from .duplicated_event_service import DuplicatedEventService
    from .resource_instance import ResourceInstance


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEvent(Model):
    """Used by duplicate_event."""

    id: int | Unset = UNSET
    service_id: int | Unset = UNSET
    salon_id: int | Unset = UNSET
    master_id: int | Unset = UNSET
    date: str | Unset = UNSET
    timestamp: int | str | Unset = UNSET
    length: int | Unset = UNSET
    """seconds"""
    capacity: int | Unset = UNSET
    records_count: int | Unset = UNSET
    color: str | Unset = UNSET
    font_color: str | Unset = UNSET
    instructions: str | Unset = UNSET
    stream_link: str | Unset = UNSET
    notified: bool | Unset = UNSET
    service: DuplicatedEventService | Unset = UNSET
    master: DuplicatedEventMaster | Unset = UNSET
    resource_instances: list[ResourceInstance] | Unset = UNSET
    records: list[dict[str, Any]] | Unset = UNSET
    labels: list[dict[str, Any]] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "service_id": INTEGER,
            "salon_id": INTEGER,
            "master_id": INTEGER,
            "date": STRING,
            "timestamp": Union((INTEGER, STRING)),
            "length": Integer(format="seconds"),
            "capacity": INTEGER,
            "records_count": INTEGER,
            "color": STRING,
            "font_color": STRING,
            "instructions": STRING,
            "stream_link": STRING,
            "notified": BOOLEAN,
            "service": Ref(__package__, "DuplicatedEventService"),
            "master": Ref(__package__, "DuplicatedEventMaster"),
            "resource_instances": Array(Ref(__package__, "ResourceInstance")),
            "records": Array(Map(ANY)),
            "labels": Array(Map(ANY)),
        }
    )

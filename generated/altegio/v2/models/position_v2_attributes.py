# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, STRING, Array, Object, String
from altegio_core.types import UNSET, Unset


@define(slots=False, kw_only=True, eq=False, repr=False)
class PositionV2Attributes(Model):
    """Part of another model."""

    chain_id: int | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    services_binding_type: str | Unset = UNSET
    rules_required_fields: list[str] | Unset = UNSET
    only_chain_appointment: bool | Unset = UNSET
    salon_ids: list[int] | Unset = UNSET
    """Locations that have the position."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "chain_id": INTEGER,
            "title": STRING,
            "description": STRING,
            "services_binding_type": String(enum=("none", "optional", "required")),
            "rules_required_fields": Array(STRING),
            "only_chain_appointment": BOOLEAN,
            "salon_ids": Array(INTEGER),
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Integer, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainLoyaltyCertificateTypesCreateRequestExpiration(Model):
    """Part of another model."""

    type_id: Literal[0, 1, 2]
    """Its type, by number."""
    date: str | dt.datetime | Unset = UNSET
    """Day and time, local to the location."""
    timeout: int | Unset = UNSET
    """How long cards are valid, in units of `timeout_unit_id`; needed where it is for some time from the sale."""
    timeout_unit_id: Literal[1, 2, 3, 4] | Unset = UNSET
    """As a number: days 1, weeks 2, months 3, years 4."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date": String(format="date-time"),
            "timeout": INTEGER,
            "timeout_unit_id": Integer(enum=(1, 2, 3, 4)),
            "type_id": Integer(enum=(0, 1, 2)),
        },
        required=("type_id",),
    )

# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateOnlineBookingDatetimeRequest(Model):
    """Used by update_online_booking_datetime."""

    comment: str | Unset = UNSET
    """A note."""
    datetime: str | dt.datetime | Unset = UNSET
    """The start."""

    SCHEMA: ClassVar[Object] = Object({"comment": STRING, "datetime": String(format="date-time")})

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class FreezeMembershipRequest(Model):
    """Used by chain_loyalty_memberships_freeze."""

    freeze_till: str | dt.datetime
    """Last day of the freeze."""

    SCHEMA: ClassVar[Object] = Object({"freeze_till": String(format="date-time")}, required=("freeze_till",))

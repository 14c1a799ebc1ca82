# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class NotedPayment(Model):
    """Used by marketplace_notification_payment_callback."""

    id: int | Unset = UNSET
    """Its id."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER})

# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentLink(Model):
    """Used by marketplace_partner_application_payment_link."""

    url: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"url": STRING})

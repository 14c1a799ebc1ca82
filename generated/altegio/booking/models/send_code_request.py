# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class SendCodeRequest(Model):
    """Used by send_booking_verification_code."""

    phone: str
    """Phone number with country code."""
    fullname: str | Unset = UNSET
    """Name of the client."""

    SCHEMA: ClassVar[Object] = Object(
        {"fulname": STRING, "phone": STRING}, required=("phone",), renamed={"fulname": "fullname"}
    )

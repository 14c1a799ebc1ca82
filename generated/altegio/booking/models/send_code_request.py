# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Unset, define


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

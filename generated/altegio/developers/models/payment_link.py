# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class PaymentLink(Model):
    """Used by marketplace_partner_application_payment_link."""

    url: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"url": STRING})

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class PhoneNumberCheck(Model):
    """Used by phone_number_format_check."""

    is_valid: bool = ABSENT
    """Whether it is valid."""

    SCHEMA: ClassVar[Object] = Object({"is_valid": BOOLEAN})

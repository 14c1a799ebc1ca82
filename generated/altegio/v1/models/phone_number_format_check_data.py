# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PhoneNumberFormatCheckData(Model):
    """Used by phone_number_format_check."""

    is_valid: bool | Unset = UNSET
    """Whether it is valid."""

    SCHEMA: ClassVar[Object] = Object({"is_valid": BOOLEAN})

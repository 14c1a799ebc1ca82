# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, Model, Object, Union, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyCode(Model):
    """Used by generate_loyalty_code."""

    code: str | int
    """What it is called in the API, or a number."""

    SCHEMA: ClassVar[Object] = Object({"code": Union((STRING, INTEGER))}, required=("code",))

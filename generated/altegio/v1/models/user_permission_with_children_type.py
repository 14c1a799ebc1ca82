# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING_OR_NULL, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserPermissionWithChildrenType(Model):
    """Part of another model."""

    all_access_value: str | None | Unset = UNSET
    no_access_value: str | None | Unset = UNSET
    slug: str | Unset = UNSET
    """What it is called in the API."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "all_access_value": STRING_OR_NULL,
            "no_access_value": STRING_OR_NULL,
            "slug": String(
                enum=(
                    "has_access",
                    "has_group_access",
                    "has_limited_access",
                    "has_allowed_ids",
                    "has_limited_today",
                    "has_limited_by_own_access",
                    "last_days_count",
                    "allowed_ids",
                    "allowed_id",
                    "allowed_ip",
                )
            ),
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, Array, Object, Ref

if TYPE_CHECKING:
    from .user_permission_value import UserPermissionValue


@define(slots=False, kw_only=True, eq=False, repr=False)
class CopyUserPermissionsRequest(Model):
    """Used by copy_user_permissions_to_locations."""

    user_company_links: list[CopyUserPermissionsRequestUserCompanyLinksItem]
    """The locations, each with what is to hold there (at least 1 item)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "user_company_links": Array(
                Ref(__package__, "CopyUserPermissionsRequestUserCompanyLinksItem"), min_items=1, unique=True
            )
        },
        required=("user_company_links",),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CopyUserPermissionsRequestUserCompanyLinksItem(Model):
    """Part of another model."""

    company_id: int
    """The location."""
    user_permissions: list[UserPermissionValue] | Unset = UNSET
    """Rights, by name."""

    SCHEMA: ClassVar[Object] = Object(
        {"company_id": INTEGER, "user_permissions": Array(Ref(__package__, "UserPermissionValue"))},
        required=("company_id",),
    )

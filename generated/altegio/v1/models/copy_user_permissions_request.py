# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, UNSET, Array, Model, Object, Ref, Unset, define
from altegio_core.schema.other_names import without_other_names

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


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class CopyUserPermissionsRequestUserCompanyLinksItem(Model):
    """Part of another model."""

    company_id: int | Unset = UNSET
    """The location."""
    user_permissions: list[UserPermissionValue] | Unset = UNSET
    """Rights, by name."""
    location_id: int | Unset = UNSET
    """Another name of `company_id`, which another edition of the vendor's has."""
    salon_id: int | Unset = UNSET
    """Another name of `company_id`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {"company_id": INTEGER, "user_permissions": Array(Ref(__package__, "UserPermissionValue"))},
        required=("company_id",),
        other_names={"location_id": "company_id", "salon_id": "company_id"},
    )

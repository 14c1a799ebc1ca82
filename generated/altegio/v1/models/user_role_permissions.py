# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    BOOLEAN_OR_NULL,
    INTEGER_OR_NULL,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    String,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .user_permission_value import UserPermissionValue


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserRolePermissions(Model):
    """Used by get_user_permissions, update_user_permissions."""

    has_any_paid_permission: bool | None | Unset = UNSET
    is_editable: bool | Unset = UNSET
    staff_id: int | None | Unset = UNSET
    """The team member."""
    user_permissions: list[UserPermissionValue] | Unset = UNSET
    """Rights, by name."""
    user_role: str | Unset = UNSET
    """Role of the user."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "has_any_paid_permission": BOOLEAN_OR_NULL,
            "is_editable": BOOLEAN,
            "staff_id": INTEGER_OR_NULL,
            "user_permissions": Array(Ref(__package__, "UserPermissionValue")),
            "user_role": String(
                enum=(
                    "worker",
                    "administrator",
                    "accountant",
                    "manager",
                    "owner",
                    "free_readonly",
                    "free_readonly_admin",
                )
            ),
        }
    )

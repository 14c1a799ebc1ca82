# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from altegio_core.schema.generated import INTEGER, UNSET, Array, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .user_permission_value import UserPermissionValue


@define(slots=False, kw_only=True, eq=False, repr=False)
class UpdateUserPermissionsRequest(Model):
    """Used by update_user_permissions."""

    staff_id: int | Unset = UNSET
    """The team member."""
    user_permissions: list[UserPermissionValue] | Unset = UNSET
    """Rights, by name."""
    user_role: (
        Literal["worker", "administrator", "accountant", "manager", "owner", "free_readonly", "free_readonly_admin"]
        | Unset
    ) = UNSET
    """Role of the user."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "staff_id": INTEGER,
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

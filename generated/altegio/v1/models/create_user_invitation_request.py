# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from altegio_core.schema.generated import (
    INTEGER_OR_NULL,
    STRING,
    STRING_OR_NULL,
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
class CreateUserInvitationRequest(Model):
    """Used by create_user_invitation."""

    invites: list[CreateUserInvitationRequestInvitesItem]
    """Who is invited."""

    SCHEMA: ClassVar[Object] = Object(
        {"invites": Array(Ref(__package__, "CreateUserInvitationRequestInvitesItem"))}, required=("invites",)
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateUserInvitationRequestInvitesItem(Model):
    """A person to invite."""

    name: str | Unset = UNSET
    """The name."""
    position: str | None | Unset = UNSET
    """The position; none comes as an empty list."""
    search: str | Unset = UNSET
    """Phone number or e-mail address of who is invited."""
    staff_id: int | None | Unset = UNSET
    """The team member."""
    user_permissions: list[UserPermissionValue] | None | Unset = UNSET
    """Rights, by name."""
    user_role: Literal["worker", "administrator", "accountant", "manager", "owner"] | None | Unset = UNSET
    """Role of the user; null where rights are given one by one."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "name": STRING,
            "position": STRING_OR_NULL,
            "search": STRING,
            "staff_id": INTEGER_OR_NULL,
            "user_permissions": Array(Ref(__package__, "UserPermissionValue"), nullable=True),
            "user_role": String(enum=("worker", "administrator", "accountant", "manager", "owner"), nullable=True),
        }
    )

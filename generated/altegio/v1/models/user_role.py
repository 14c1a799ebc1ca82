# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    BOOLEAN,
    NUMBER,
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserRole(Model):
    """Used by list_roles, get_user_roles."""

    description: str | Unset = UNSET
    """A description."""
    slug: str | Unset = UNSET
    """What it is called in the API."""
    title: str | Unset = UNSET
    """Its name."""
    user_permissions: list[UserPermissionWithChildren] | None | Unset = UNSET
    """Rights, by name."""
    weight: float | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "description": STRING,
            "slug": String(
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
            "title": STRING,
            "user_permissions": Array(Ref(__package__, "UserPermissionWithChildren"), nullable=True),
            "weight": NUMBER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserPermissionOption(Model):
    """Part of another model."""

    is_disabled: bool | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""
    value: float | Unset = UNSET
    """The value."""

    SCHEMA: ClassVar[Object] = Object({"is_disabled": BOOLEAN, "title": STRING, "value": NUMBER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class UserPermissionWithChildren(Model):
    """Part of another model."""

    children: list[UserPermissionWithChildren] | None | Unset = UNSET
    default_value: str | None | Unset = UNSET
    """Value unless said otherwise."""
    entity_name: str | None | Unset = UNSET
    hint: str | Unset = UNSET
    """What the right means, in words."""
    is_editable: bool | Unset = UNSET
    is_paid: bool | Unset = UNSET
    """Whether the right is for paid seats only."""
    is_paid_only: bool | Unset = UNSET
    is_recommended: bool | Unset = UNSET
    """Whether the right is recommended."""
    options: list[UserPermissionOption] | None | Unset = UNSET
    slug: str | Unset = UNSET
    """What it is called in the API."""
    title: str | Unset = UNSET
    """Its name."""
    type: UserPermissionWithChildrenType | Unset = UNSET
    """Its type."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "children": Array(Ref(__package__, "UserPermissionWithChildren"), nullable=True),
            "default_value": STRING_OR_NULL,
            "entity_name": STRING_OR_NULL,
            "hint": STRING,
            "is_editable": BOOLEAN,
            "is_paid": BOOLEAN,
            "is_paid_only": BOOLEAN,
            "is_recommended": BOOLEAN,
            "options": Array(Ref(__package__, "UserPermissionOption"), nullable=True),
            "slug": STRING,
            "title": STRING,
            "type": Ref(__package__, "UserPermissionWithChildrenType"),
        }
    )


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

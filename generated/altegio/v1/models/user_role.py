# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .user_permission_with_children import UserPermissionWithChildren


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

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, STRING, STRING_OR_NULL, Array, Object, Ref

if TYPE_CHECKING:
    from .user_permission_option import UserPermissionOption
    from .user_permission_with_children_type import UserPermissionWithChildrenType


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

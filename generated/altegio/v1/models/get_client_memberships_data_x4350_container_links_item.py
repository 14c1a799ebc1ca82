# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import BOOLEAN, INTEGER, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_client_memberships_data_x0881_links_item_service import GetClientMembershipsDataX0881LinksItemService
    from .get_user_memberships_data_x6360_links_item_category import GetUserMembershipsDataX6360LinksItemCategory


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetClientMembershipsDataX4350ContainerLinksItem(Model):
    """Part of another model."""

    category: GetUserMembershipsDataX6360LinksItemCategory | Unset = UNSET
    count: int | Unset = UNSET
    is_unlimited: bool | Unset = UNSET
    service: GetClientMembershipsDataX0881LinksItemService | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Ref(__package__, "GetUserMembershipsDataX6360LinksItemCategory"),
            "count": INTEGER,
            "is_unlimited": BOOLEAN,
            "service": Ref(__package__, "GetClientMembershipsDataX0881LinksItemService"),
        }
    )

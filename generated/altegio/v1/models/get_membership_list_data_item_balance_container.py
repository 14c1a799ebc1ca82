# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_client_memberships_data_x4350_container_links_item import GetClientMembershipsDataX4350ContainerLinksItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetMembershipListDataItemBalanceContainer(Model):
    """Part of another model."""

    links: list[GetClientMembershipsDataX4350ContainerLinksItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"links": Array(Ref(__package__, "GetClientMembershipsDataX4350ContainerLinksItem"))}
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .membership_balance_container_links_item import MembershipBalanceContainerLinksItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class MembershipBalanceContainer(Model):
    """Part of another model."""

    links: list[MembershipBalanceContainerLinksItem] | Unset = UNSET
    """Services and categories, each with the visits left."""

    SCHEMA: ClassVar[Object] = Object({"links": Array(Ref(__package__, "MembershipBalanceContainerLinksItem"))})

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, STRING, Array, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_chain_list_data_item_access import GetChainListDataItemAccess
    from .get_chain_list_data_item_companies_item import GetChainListDataItemCompaniesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetChainListDataItem(Model):
    """Used by get_chain_list."""

    access: GetChainListDataItemAccess | Unset = UNSET
    companies: list[GetChainListDataItemCompaniesItem] | Unset = UNSET
    id: int | Unset = UNSET
    title: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "access": Ref(__package__, "GetChainListDataItemAccess"),
            "companies": Array(Ref(__package__, "GetChainListDataItemCompaniesItem")),
            "id": INTEGER,
            "title": STRING,
        }
    )

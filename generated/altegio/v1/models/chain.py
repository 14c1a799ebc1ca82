# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .chain_access import ChainAccess
    from .chain_companies_item import ChainCompaniesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Chain(Model):
    """A chain of locations.

    Used by get_chain_list.
    """

    access: ChainAccess | Unset = UNSET
    """What the user may do."""
    companies: list[ChainCompaniesItem] | Unset = UNSET
    """Locations."""
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "access": Ref(__package__, "ChainAccess"),
            "companies": Array(Ref(__package__, "ChainCompaniesItem")),
            "id": INTEGER,
            "title": STRING,
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .remove_user_from_locations_request_user_company_links_item import (
        RemoveUserFromLocationsRequestUserCompanyLinksItem,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class RemoveUserFromLocationsRequest(Model):
    """Used by remove_user_from_locations."""

    user_company_links: list[RemoveUserFromLocationsRequestUserCompanyLinksItem]
    """The locations, each with what is to hold there (at least 1 item)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "user_company_links": Array(
                Ref(__package__, "RemoveUserFromLocationsRequestUserCompanyLinksItem"), min_items=1, unique=True
            )
        },
        required=("user_company_links",),
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .copy_user_permissions_request_user_company_links_item import CopyUserPermissionsRequestUserCompanyLinksItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class CopyUserPermissionsRequest(Model):
    """Used by copy_user_permissions_to_locations."""

    user_company_links: list[CopyUserPermissionsRequestUserCompanyLinksItem]
    """The locations, each with what is to hold there (at least 1 item)."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "user_company_links": Array(
                Ref(__package__, "CopyUserPermissionsRequestUserCompanyLinksItem"), min_items=1, unique=True
            )
        },
        required=("user_company_links",),
    )

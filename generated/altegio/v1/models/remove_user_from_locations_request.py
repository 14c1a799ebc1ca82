# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, Array, Model, Object, Ref, define


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class RemoveUserFromLocationsRequestUserCompanyLinksItem(Model):
    """Part of another model."""

    company_id: int
    """The location."""

    SCHEMA: ClassVar[Object] = Object({"company_id": INTEGER}, required=("company_id",))

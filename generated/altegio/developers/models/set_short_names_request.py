# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, Array, Model, Object, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class SetShortNamesRequest(Model):
    """Used by set_marketplace_notification_short_names."""

    application_id: int
    """The application in the Marketplace."""
    salon_id: int
    """The location, under its older name."""
    short_names: list[str]
    """Names to choose from."""

    SCHEMA: ClassVar[Object] = Object(
        {"application_id": INTEGER, "salon_id": INTEGER, "short_names": Array(STRING)},
        required=("application_id", "salon_id", "short_names"),
    )

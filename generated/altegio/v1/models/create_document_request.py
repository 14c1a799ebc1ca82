# Generated; do not edit.

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Model, Object, String, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateDocumentRequest(Model):
    """What to send to open, or to replace, an inventory document.

    Used by create_document, update_document.
    """

    create_date: str | dt.datetime | dt.date
    """Its date and time, local to the location (YYYY-MM-DD HH:MM:SS)."""
    storage_id: int
    """The inventory."""
    type_id: int
    """Its type, by number."""
    comment: str | Unset = UNSET
    """A note."""

    SCHEMA: ClassVar[Object] = Object(
        {"comment": STRING, "create_date": String(format="local-date-time"), "storage_id": INTEGER, "type_id": INTEGER},
        required=("create_date", "storage_id", "type_id"),
    )

# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, BOOLEAN, INTEGER, STRING, Model, Object, String, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientFile(Model):
    """Used by get_client_file_list, upload_client_file."""

    can_edit: bool = ABSENT
    client_id: int = ABSENT
    """The client; 0 is none."""
    date_create: str = ABSENT
    """When it was made."""
    description: str = ABSENT
    """A description."""
    extension: str = ABSENT
    id: int = ABSENT
    """Its id."""
    link: str = ABSENT
    """Address to download it from."""
    mime: str = ABSENT
    name: str = ABSENT
    """The name."""
    size: str = ABSENT
    user_avatar: str = ABSENT
    """Address of the picture of who left it."""
    user_name: str = ABSENT
    """Name of who left it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "can_edit": BOOLEAN,
            "client_id": INTEGER,
            "date_create": String(format="date-time"),
            "description": STRING,
            "extension": STRING,
            "id": INTEGER,
            "link": STRING,
            "mime": STRING,
            "name": STRING,
            "size": STRING,
            "user_avatar": STRING,
            "user_name": STRING,
        }
    )

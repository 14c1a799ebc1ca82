# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, STRING, Object, String


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientFile(Model):
    """Used by get_client_file_list, upload_client_file."""

    can_edit: bool | Unset = UNSET
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    date_create: str | Unset = UNSET
    """When it was made."""
    description: str | Unset = UNSET
    """A description."""
    extension: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    link: str | Unset = UNSET
    """Address to download it from."""
    mime: str | Unset = UNSET
    name: str | Unset = UNSET
    """The name."""
    size: str | Unset = UNSET
    user_avatar: str | Unset = UNSET
    """Address of the picture of who left it."""
    user_name: str | Unset = UNSET
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

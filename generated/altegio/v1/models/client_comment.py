# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .client_comment_file_dto import ClientCommentFileDto
    from .client_comment_user import ClientCommentUser


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientComment(Model):
    """A note in a client's card.

    Used by list_client_comments, create_client_comment.
    """

    create_date: str | Unset = UNSET
    """When it was made."""
    files: list[ClientCommentFileDto] | Unset = UNSET
    """Files it came with."""
    id: int | Unset = UNSET
    """Its id."""
    text: str | Unset = UNSET
    """The text."""
    type: str | Unset = UNSET
    """`default` for a text, `file` for one that came with files."""
    update_date: str | Unset = UNSET
    """When it was last changed."""
    user: ClientCommentUser | None | Unset = UNSET
    """The user."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "create_date": String(format="date-time"),
            "files": Array(Ref(__package__, "ClientCommentFileDto")),
            "id": INTEGER,
            "text": STRING,
            "type": String(enum=("default", "file")),
            "update_date": String(format="date-time"),
            "user": Ref(__package__, "ClientCommentUser", nullable=True),
        }
    )

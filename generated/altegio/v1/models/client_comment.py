# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Model, Object, Ref, String, Unset, define


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientCommentFileDto(Model):
    """Part of another model."""

    filename: str | Unset = UNSET
    link: str | Unset = UNSET
    """Address to download it from."""

    SCHEMA: ClassVar[Object] = Object({"filename": STRING, "link": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientCommentUser(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    """Address of the picture."""
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""

    SCHEMA: ClassVar[Object] = Object({"avatar": STRING, "id": INTEGER, "name": STRING})

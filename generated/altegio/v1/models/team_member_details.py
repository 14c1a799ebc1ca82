# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, INTEGER_OR_NULL, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberDetails(Model):
    """Used by get_team_member_by_id."""

    api_id: str | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    avatar: str | Unset = UNSET
    """Address of the picture."""
    avatar_big: str | Unset = UNSET
    """Address of the picture in a larger size."""
    comments_count: float | Unset = UNSET
    """Number of reviews."""
    fired: str | Unset = UNSET
    """1 if dismissed."""
    hidden: str | Unset = UNSET
    """1 if not shown in online booking."""
    id: int | Unset = UNSET
    """Its id."""
    image_group: TeamMemberDetailsImageGroup | Unset = UNSET
    """The image in several sizes; none comes as an empty list."""
    information: str | Unset = UNSET
    """Text about it, possibly HTML."""
    name: str | Unset = UNSET
    """The name."""
    position: IdAndTitle | None | Unset = UNSET
    """The position; none comes as an empty list."""
    rating: float | Unset = UNSET
    """Average mark."""
    show_rating: float | Unset = UNSET
    """1 if the mark is shown."""
    specialization: str | Unset = UNSET
    """What the team member does, in words."""
    status: str | Unset = UNSET
    """Its state."""
    user_id: int | None | Unset = UNSET
    """The user who did it, or who belongs to it."""
    votes_count: float | Unset = UNSET
    """Number of marks given."""
    weight: str | Unset = UNSET
    """Place in lists."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "avatar": STRING,
            "avatar_big": STRING,
            "comments_count": NUMBER,
            "fired": STRING,
            "hidden": STRING,
            "id": INTEGER,
            "image_group": Ref(__package__, "TeamMemberDetailsImageGroup"),
            "information": STRING,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle", nullable=True),
            "rating": NUMBER,
            "show_rating": NUMBER,
            "specialization": STRING,
            "status": STRING,
            "user_id": INTEGER_OR_NULL,
            "votes_count": NUMBER,
            "weight": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ImageOfSize(Model):
    """Part of another model."""

    height: str | Unset = UNSET
    """Height in pixels, as text."""
    id: int | Unset = UNSET
    """Its id."""
    image_group_id: int | Unset = UNSET
    """The image in all its sizes."""
    path: str | Unset = UNSET
    """Path of the file."""
    type: str | Unset = UNSET
    """Its type."""
    version: str | Unset = UNSET
    """Version of the file, as text."""
    width: str | Unset = UNSET
    """Width in pixels, as text."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "height": STRING,
            "id": INTEGER,
            "image_group_id": INTEGER,
            "path": STRING,
            "type": STRING,
            "version": STRING,
            "width": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberDetailsImageGroup(Model):
    """Part of another model."""

    entity: str | Unset = UNSET
    """Kind of thing it is for."""
    entity_id: int | Unset = UNSET
    """What it is for."""
    id: int | Unset = UNSET
    """Its id."""
    images: TeamMemberDetailsImageGroupImages | Unset = UNSET
    """The image in several sizes."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "entity": STRING,
            "entity_id": INTEGER,
            "id": INTEGER,
            "images": Ref(__package__, "TeamMemberDetailsImageGroupImages"),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class TeamMemberDetailsImageGroupImages(Model):
    """Part of another model."""

    norm: ImageOfSize | Unset = UNSET
    """The normal size."""
    origin: ImageOfSize | Unset = UNSET
    """The size it was uploaded in."""
    sm: ImageOfSize | Unset = UNSET
    """The small size."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "norm": Ref(__package__, "ImageOfSize"),
            "origin": Ref(__package__, "ImageOfSize"),
            "sm": Ref(__package__, "ImageOfSize"),
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .create_user_invitation_request_invites_item import CreateUserInvitationRequestInvitesItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateUserInvitationRequest(Model):
    """Used by create_user_invitation."""

    invites: list[CreateUserInvitationRequestInvitesItem]
    """Who is invited."""

    SCHEMA: ClassVar[Object] = Object(
        {"invites": Array(Ref(__package__, "CreateUserInvitationRequestInvitesItem"))}, required=("invites",)
    )

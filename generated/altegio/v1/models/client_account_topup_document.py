# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref

if TYPE_CHECKING:
    from .client_account_topup_document_salon import ClientAccountTopupDocumentSalon
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDocument(Model):
    """Part of another model."""

    comment: str | Unset = UNSET
    """A note."""
    id: int | Unset = UNSET
    """Its id."""
    number: float | Unset = UNSET
    """Its number, as printed."""
    salon: ClientAccountTopupDocumentSalon | Unset = UNSET
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    user: PersonWithPhone | Unset = UNSET
    """The user."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "id": INTEGER,
            "number": NUMBER,
            "salon": Ref(__package__, "ClientAccountTopupDocumentSalon"),
            "salon_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "user": Ref(__package__, "PersonWithPhone"),
            "user_id": INTEGER,
        }
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, NUMBER, STRING, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .client_account_topup_document_salon import ClientAccountTopupDocumentSalon
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDocument(Model):
    """Part of another model."""

    comment: str | Unset = UNSET
    id: int | Unset = UNSET
    number: float | Unset = UNSET
    salon: ClientAccountTopupDocumentSalon | Unset = UNSET
    salon_id: int | Unset = UNSET
    type: IdAndTitle | Unset = UNSET
    type_id: int | Unset = UNSET
    user: PersonWithPhone | Unset = UNSET
    user_id: int | Unset = UNSET

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

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object, Ref, String

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle
    from .inventory_document_company import InventoryDocumentCompany
    from .user_account import UserAccount


@define(slots=False, kw_only=True, eq=False, repr=False)
class InventoryDocument(Model):
    """A document that holds product lines.

    Used by create_document, get_document, update_document.
    """

    bill_print_status: float | Unset = UNSET
    """Whether a receipt was printed."""
    comment: str | Unset = UNSET
    """A note."""
    company: InventoryDocumentCompany | Unset = UNSET
    """The location."""
    company_id: int | Unset = UNSET
    """The location."""
    create_date: str | Unset = UNSET
    """When it was made."""
    id: int | Unset = UNSET
    """Its id."""
    number: float | Unset = UNSET
    """Its number, as printed."""
    storage: IdAndTitle | Unset = UNSET
    """The inventory."""
    storage_id: int | Unset = UNSET
    """The inventory."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    user: UserAccount | Unset = UNSET
    """The user."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "bill_print_status": NUMBER,
            "comment": STRING,
            "company": Ref(__package__, "InventoryDocumentCompany"),
            "company_id": INTEGER,
            "create_date": String(format="date-time"),
            "id": INTEGER,
            "number": NUMBER,
            "storage": Ref(__package__, "IdAndTitle"),
            "storage_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "user": Ref(__package__, "UserAccount"),
            "user_id": INTEGER,
        }
    )

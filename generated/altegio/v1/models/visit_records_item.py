# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Number, Object, Ref, String, Union
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .visit_records_item_client import VisitRecordsItemClient
    from .visit_records_item_documents_item import VisitRecordsItemDocumentsItem
    from .visit_records_item_staff import VisitRecordsItemStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class VisitRecordsItem(Model):
    """Part of another model."""

    activity_id: int | Unset = UNSET
    api_id: str | Unset = UNSET
    attendance: float | Unset = UNSET
    client: VisitRecordsItemClient | Unset = UNSET
    comment: str | Unset = UNSET
    company_id: int | Unset = UNSET
    confirmed: float | Unset = UNSET
    create_date: str | Unset = UNSET
    date: str | Unset = UNSET
    datetime: str | Unset = UNSET
    documents: list[VisitRecordsItemDocumentsItem] | Unset = UNSET
    email_now: float | Unset = UNSET
    events: list[dict[str, Any]] | Unset = UNSET
    from_url: str | Unset = UNSET
    goods_transactions: list[dict[str, Any]] | Unset = UNSET
    id: int | Unset = UNSET
    length: float | Unset = UNSET
    """seconds"""
    master_request: float | Unset = UNSET
    notified: float | Unset = UNSET
    online: bool | Unset = UNSET
    review_requested: float | Unset = UNSET
    seance_length: float | Unset = UNSET
    """seconds"""
    services: list[dict[str, Any]] | Unset = UNSET
    sms_before: float | Unset = UNSET
    sms_now: float | Unset = UNSET
    sms_now_text: str | Unset = UNSET
    staff: VisitRecordsItemStaff | Unset = UNSET
    staff_id: int | Unset = UNSET
    visit_attendance: float | Unset = UNSET
    visit_id: int | Unset = UNSET
    created_user_id: int | Unset = UNSET
    deleted: bool | int | Unset = UNSET
    paid_full: int | Unset = UNSET
    prepaid: bool | int | Unset = UNSET
    prepaid_confirmed: bool | int | Unset = UNSET
    last_change_date: str | Unset = UNSET
    custom_color: str | Unset = UNSET
    custom_font_color: str | Unset = UNSET
    record_labels: list[dict[str, Any]] | Unset = UNSET
    custom_fields: dict[str, Any] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": STRING,
            "attendance": NUMBER,
            "client": Ref(__package__, "VisitRecordsItemClient"),
            "comment": STRING,
            "company_id": INTEGER,
            "confirmed": NUMBER,
            "create_date": String(format="date-time"),
            "date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "documents": Array(Ref(__package__, "VisitRecordsItemDocumentsItem")),
            "email_now": NUMBER,
            "events": Array(Map(ANY)),
            "from_url": STRING,
            "goods_transactions": Array(Map(ANY)),
            "id": INTEGER,
            "length": Number(format="seconds"),
            "master_request": NUMBER,
            "notified": NUMBER,
            "online": BOOLEAN,
            "review_requested": NUMBER,
            "seance_length": Number(format="seconds"),
            "services": Array(Map(ANY)),
            "sms_before": NUMBER,
            "sms_now": NUMBER,
            "sms_now_text": STRING,
            "staff": Ref(__package__, "VisitRecordsItemStaff"),
            "staff_id": INTEGER,
            "visit_attendance": NUMBER,
            "visit_id": INTEGER,
            "created_user_id": INTEGER,
            "deleted": Union((BOOLEAN, INTEGER)),
            "paid_full": INTEGER,
            "prepaid": Union((BOOLEAN, INTEGER)),
            "prepaid_confirmed": Union((BOOLEAN, INTEGER)),
            "last_change_date": STRING,
            "custom_color": STRING,
            "custom_font_color": STRING,
            "record_labels": Array(Map(ANY)),
            "custom_fields": Map(ANY),
        }
    )

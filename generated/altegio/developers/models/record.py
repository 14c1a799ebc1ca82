# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import (
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    Array,
    Integer,
    Map,
    Object,
    Ref,
    String,
    Union,
)

if TYPE_CHECKING:
    from .record_client import RecordClient
    from .record_record_labels_item import RecordRecordLabelsItem
    from .record_services_item import RecordServicesItem
    from .record_staff import RecordStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class Record(Model):
    """Part of another model."""

    activity_id: int | Unset = UNSET
    api_id: str | Unset = UNSET
    attendance: int | Unset = UNSET
    bookform_id: int | Unset = UNSET
    client: RecordClient | None | Unset = UNSET
    """1 to send changes of clients."""
    clients_count: int | Unset = UNSET
    comer: dict[str, Any] | None | Unset = UNSET
    comer_person_info: dict[str, Any] | None | Unset = UNSET
    comment: str | Unset = UNSET
    """A note."""
    company_id: int | Unset = UNSET
    """The location."""
    composite: dict[str, Any] | list[Any] | Unset = UNSET
    confirmed: int | Unset = UNSET
    create_date: str | Unset = UNSET
    created_user_id: int | Unset = UNSET
    custom_color: str | Unset = UNSET
    custom_fields: list[dict[str, Any]] | Unset = UNSET
    custom_font_color: str | Unset = UNSET
    date: str | Unset = UNSET
    """Day and time of the call."""
    datetime: str | Unset = UNSET
    deleted: bool | Unset = UNSET
    documents: list[dict[str, Any]] | Unset = UNSET
    email_now: int | Unset = UNSET
    email_remain_hours: int | None | Unset = UNSET
    from_url: str | Unset = UNSET
    goods_transactions: list[dict[str, Any]] | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    is_mobile: bool | Unset = UNSET
    is_update_blocked: bool | Unset = UNSET
    last_change_date: str | Unset = UNSET
    length: int | Unset = UNSET
    master_request: str | Unset = UNSET
    notified: str | Unset = UNSET
    online: bool | Unset = UNSET
    paid_full: bool | Unset = UNSET
    prepaid: bool | Unset = UNSET
    prepaid_confirmed: bool | Unset = UNSET
    record_from: str | Unset = UNSET
    record_labels: list[RecordRecordLabelsItem] | Unset = UNSET
    review_requested: int | Unset = UNSET
    seance_length: int | Unset = UNSET
    services: list[RecordServicesItem] | Unset = UNSET
    short_link: str | Unset = UNSET
    sms_before: int | Unset = UNSET
    sms_now: bool | Unset = UNSET
    sms_now_text: str | Unset = UNSET
    sms_remain_hours: int | None | Unset = UNSET
    staff: RecordStaff | None | Unset = UNSET
    staff_id: int | Unset = UNSET
    visit_attendance: int | Unset = UNSET
    visit_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "api_id": STRING,
            "attendance": INTEGER,
            "bookform_id": INTEGER,
            "client": Ref(__package__, "RecordClient", nullable=True),
            "clients_count": INTEGER,
            "comer": Map(ANY, nullable=True),
            "comer_person_info": Map(ANY, nullable=True),
            "comment": STRING,
            "company_id": INTEGER,
            "composite": Union((Map(ANY), Array(ANY))),
            "confirmed": Integer(enum=(0, 1)),
            "create_date": String(format="date-time"),
            "created_user_id": INTEGER,
            "custom_color": STRING,
            "custom_fields": Array(Map(ANY)),
            "custom_font_color": STRING,
            "date": STRING,
            "datetime": String(format="date-time"),
            "deleted": BOOLEAN,
            "documents": Array(Map(ANY)),
            "email_now": Integer(enum=(0, 1)),
            "email_remain_hours": INTEGER_OR_NULL,
            "from_url": STRING,
            "goods_transactions": Array(Map(ANY)),
            "id": INTEGER,
            "is_mobile": BOOLEAN,
            "is_update_blocked": BOOLEAN,
            "last_change_date": String(format="date-time"),
            "length": INTEGER,
            "master_request": STRING,
            "notified": STRING,
            "online": BOOLEAN,
            "paid_full": BOOLEAN,
            "prepaid": BOOLEAN,
            "prepaid_confirmed": BOOLEAN,
            "record_from": STRING,
            "record_labels": Array(Ref(__package__, "RecordRecordLabelsItem")),
            "review_requested": Integer(enum=(0, 1)),
            "seance_length": INTEGER,
            "services": Array(Ref(__package__, "RecordServicesItem")),
            "short_link": STRING,
            "sms_before": Integer(enum=(0, 1)),
            "sms_now": BOOLEAN,
            "sms_now_text": STRING,
            "sms_remain_hours": INTEGER_OR_NULL,
            "staff": Ref(__package__, "RecordStaff", nullable=True),
            "staff_id": INTEGER,
            "visit_attendance": INTEGER,
            "visit_id": INTEGER,
        },
        open=True,
    )

# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import (
    ANY,
    BOOLEAN,
    BOOLEAN_OR_NULL,
    INTEGER,
    NUMBER,
    NUMBER_OR_NULL,
    STRING,
    Array,
    Map,
    Number,
    Object,
    Ref,
    String,
    Union,
)
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .appointment_client import AppointmentClient
    from .appointment_consumables_item import AppointmentConsumablesItem
    from .appointment_documents_item import AppointmentDocumentsItem
    from .appointment_finance_transactions_item import AppointmentFinanceTransactionsItem
    from .appointment_record_labels_item import AppointmentRecordLabelsItem
    from .appointment_services_item import AppointmentServicesItem
    from .appointment_staff import AppointmentStaff


@define(slots=False, kw_only=True, eq=False, repr=False)
class Appointment(Model):
    """Used by get_appointment."""

    acceptance_free: bool | None | Unset = UNSET
    activity_id: int | Unset = UNSET
    api_id: str | Unset = UNSET
    attendance: float | Unset = UNSET
    bookform_id: int | Unset = UNSET
    client: AppointmentClient | None | Unset = UNSET
    clients_count: float | Unset = UNSET
    comer: bool | None | Unset = UNSET
    comer_person_info: dict[str, Any] | None | Unset = UNSET
    comment: str | Unset = UNSET
    company_id: int | Unset = UNSET
    confirmed: float | Unset = UNSET
    consumables: list[AppointmentConsumablesItem] | Unset = UNSET
    create_date: str | Unset = UNSET
    created_user_id: int | Unset = UNSET
    custom_color: str | Unset = UNSET
    custom_fields: dict[str, Any] | Unset = UNSET
    custom_font_color: str | Unset = UNSET
    date: str | Unset = UNSET
    datetime: str | Unset = UNSET
    deleted: bool | Unset = UNSET
    documents: list[AppointmentDocumentsItem] | Unset = UNSET
    email_now: float | Unset = UNSET
    email_remain_hours: float | None | Unset = UNSET
    finance_transactions: list[AppointmentFinanceTransactionsItem] | Unset = UNSET
    from_url: str | Unset = UNSET
    goods_transactions: list[dict[str, Any]] | Unset = UNSET
    id: int | Unset = UNSET
    is_mobile: float | Unset = UNSET
    is_remind_sms_sent: bool | Unset = UNSET
    is_sale_bill_printed: bool | Unset = UNSET
    is_update_blocked: bool | Unset = UNSET
    last_change_date: str | Unset = UNSET
    length: float | Unset = UNSET
    """seconds"""
    master_request: float | Unset = UNSET
    notified: float | Unset = UNSET
    online: bool | Unset = UNSET
    paid_full: float | Unset = UNSET
    payment_status: str | float | Unset = UNSET
    prepaid: bool | Unset = UNSET
    prepaid_confirmed: bool | Unset = UNSET
    record_from: str | Unset = UNSET
    record_labels: list[AppointmentRecordLabelsItem] | Unset = UNSET
    resource_instance_ids: list[int] | Unset = UNSET
    review_requested: float | Unset = UNSET
    seance_length: float | Unset = UNSET
    """seconds"""
    services: list[AppointmentServicesItem] | Unset = UNSET
    short_link: str | Unset = UNSET
    sms_before: float | Unset = UNSET
    sms_now: float | Unset = UNSET
    sms_now_text: str | Unset = UNSET
    sms_remain_hours: float | None | Unset = UNSET
    staff: AppointmentStaff | Unset = UNSET
    staff_id: int | Unset = UNSET
    technical_break_duration: float | Unset = UNSET
    """seconds"""
    visit_attendance: float | Unset = UNSET
    visit_id: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "acceptance_free": BOOLEAN_OR_NULL,
            "activity_id": INTEGER,
            "api_id": STRING,
            "attendance": NUMBER,
            "bookform_id": INTEGER,
            "client": Ref(__package__, "AppointmentClient", nullable=True),
            "clients_count": NUMBER,
            "comer": BOOLEAN_OR_NULL,
            "comer_person_info": Map(ANY, nullable=True),
            "comment": STRING,
            "company_id": INTEGER,
            "confirmed": NUMBER,
            "consumables": Array(Ref(__package__, "AppointmentConsumablesItem")),
            "create_date": String(format="date-time"),
            "created_user_id": INTEGER,
            "custom_color": STRING,
            "custom_fields": Map(ANY),
            "custom_font_color": STRING,
            "date": String(format="date-time"),
            "datetime": String(format="date-time"),
            "deleted": BOOLEAN,
            "documents": Array(Ref(__package__, "AppointmentDocumentsItem")),
            "email_now": NUMBER,
            "email_remain_hours": NUMBER_OR_NULL,
            "finance_transactions": Array(Ref(__package__, "AppointmentFinanceTransactionsItem")),
            "from_url": STRING,
            "goods_transactions": Array(Map(ANY)),
            "id": INTEGER,
            "is_mobile": NUMBER,
            "is_remind_sms_sent": BOOLEAN,
            "is_sale_bill_printed": BOOLEAN,
            "is_update_blocked": BOOLEAN,
            "last_change_date": String(format="date-time"),
            "length": Number(format="seconds"),
            "master_request": NUMBER,
            "notified": NUMBER,
            "online": BOOLEAN,
            "paid_full": NUMBER,
            "payment_status": Union((STRING, NUMBER)),
            "prepaid": BOOLEAN,
            "prepaid_confirmed": BOOLEAN,
            "record_from": STRING,
            "record_labels": Array(Ref(__package__, "AppointmentRecordLabelsItem")),
            "resource_instance_ids": Array(INTEGER),
            "review_requested": NUMBER,
            "seance_length": Number(format="seconds"),
            "services": Array(Ref(__package__, "AppointmentServicesItem")),
            "short_link": STRING,
            "sms_before": NUMBER,
            "sms_now": NUMBER,
            "sms_now_text": STRING,
            "sms_remain_hours": NUMBER_OR_NULL,
            "staff": Ref(__package__, "AppointmentStaff"),
            "staff_id": INTEGER,
            "technical_break_duration": Number(format="seconds"),
            "visit_attendance": NUMBER,
            "visit_id": INTEGER,
        }
    )

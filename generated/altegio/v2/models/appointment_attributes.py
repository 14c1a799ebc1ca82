# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import (
    BOOLEAN,
    BOOLEAN_OR_NULL,
    INTEGER,
    INTEGER_OR_NULL,
    STRING,
    STRING_OR_NULL,
    Integer,
    Object,
    String,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentAttributes(Model):
    """Part of another model."""

    activity_id: int
    attendance: int
    attendance_status: int
    attendance_status_slug: str
    bookform_id: int
    booking_user_id: int
    client_fictive_email: str | None
    client_fictive_name: str | None
    client_fictive_phone: str | None
    client_id: int
    clients_count: int
    """at least 1"""
    comer_id: int | None
    comment: str
    company_id: int
    created_datetime: str
    """YYYY-MM-DDTHH:MM:SS"""
    custom_color: str
    custom_font_color: str
    date: str
    """YYYY-MM-DDTHH:MM:SS"""
    duration: int
    """seconds, at least 0"""
    external_id: str
    from_url: str
    is_client_notification_sent: bool
    is_mobile: int
    is_overpaid: bool
    is_paid: bool
    is_sale_bill_printed: bool | None
    length: int
    """seconds, at least 0"""
    master_id: int
    paid_full: int
    payment_status: int | None
    prepaid_status: int
    record_from: str
    source: int
    staff_id: int
    timestamp: int
    visit_id: int

    SCHEMA: ClassVar[Object] = Object(
        {
            "activity_id": INTEGER,
            "attendance": Integer(enum=(-1, 0, 1, 2)),
            "attendance_status": Integer(enum=(-1, 0, 1, 2)),
            "attendance_status_slug": String(enum=("absent", "waiting", "attended", "confirmed")),
            "bookform_id": INTEGER,
            "booking_user_id": INTEGER,
            "client_fictive_email": STRING_OR_NULL,
            "client_fictive_name": STRING_OR_NULL,
            "client_fictive_phone": STRING_OR_NULL,
            "client_id": INTEGER,
            "clients_count": Integer(minimum=1),
            "comer_id": INTEGER_OR_NULL,
            "comment": STRING,
            "company_id": INTEGER,
            "created_datetime": String(
                pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t"
            ),
            "custom_color": STRING,
            "custom_font_color": STRING,
            "date": String(pattern="^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$", format="local-date-time-t"),
            "duration": Integer(minimum=0, format="seconds"),
            "external_id": STRING,
            "from_url": STRING,
            "is_client_notification_sent": BOOLEAN,
            "is_mobile": INTEGER,
            "is_overpaid": BOOLEAN,
            "is_paid": BOOLEAN,
            "is_sale_bill_printed": BOOLEAN_OR_NULL,
            "length": Integer(minimum=0, format="seconds"),
            "master_id": INTEGER,
            "paid_full": Integer(enum=(0, 1, 2)),
            "payment_status": INTEGER_OR_NULL,
            "prepaid_status": INTEGER,
            "record_from": STRING,
            "source": INTEGER,
            "staff_id": INTEGER,
            "timestamp": INTEGER,
            "visit_id": INTEGER,
        },
        required=(
            "activity_id",
            "attendance",
            "attendance_status",
            "attendance_status_slug",
            "bookform_id",
            "booking_user_id",
            "client_fictive_email",
            "client_fictive_name",
            "client_fictive_phone",
            "client_id",
            "clients_count",
            "comer_id",
            "comment",
            "company_id",
            "created_datetime",
            "custom_color",
            "custom_font_color",
            "date",
            "duration",
            "external_id",
            "from_url",
            "is_client_notification_sent",
            "is_mobile",
            "is_overpaid",
            "is_paid",
            "is_sale_bill_printed",
            "length",
            "master_id",
            "paid_full",
            "payment_status",
            "prepaid_status",
            "record_from",
            "source",
            "staff_id",
            "timestamp",
            "visit_id",
        ),
        closed=True,
    )

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)

if TYPE_CHECKING:
    from .id_and_title import IdAndTitle


@define(slots=False, kw_only=True, eq=False, repr=False)
class RecordEvent(Model):
    """An appointment was made, changed or deleted. A changed status of the visit is an update as well.

    Sent by Altegio, see altegio.webhooks.
    """

    company_id: int
    """The location."""
    data: Record
    """The appointment as it is now, in whole or in part."""
    resource: str
    """What it is about, by name."""
    resource_id: int
    """Id of what it is about."""
    status: str
    """`create`, `update` or `delete`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_id": INTEGER,
            "data": Ref(__package__, "Record"),
            "resource": String(enum=("record",)),
            "resource_id": INTEGER,
            "status": String(enum=("create", "update", "delete")),
        },
        required=("company_id", "data", "resource", "resource_id", "status"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Record(Model):
    """Part of another model."""

    activity_id: int | Unset = UNSET
    api_id: str | Unset = UNSET
    attendance: int = ABSENT
    bookform_id: int | Unset = UNSET
    client: RecordClient | None = ABSENT
    """1 to send changes of clients."""
    clients_count: int | Unset = UNSET
    comer: dict[str, Any] | None | Unset = UNSET
    comer_person_info: dict[str, Any] | None | Unset = UNSET
    comment: str | Unset = UNSET
    """A note."""
    company_id: int = ABSENT
    """The location."""
    composite: dict[str, Any] | list[Any] | Unset = UNSET
    confirmed: int = ABSENT
    create_date: str = ABSENT
    created_user_id: int | Unset = UNSET
    custom_color: str | Unset = UNSET
    custom_fields: list[dict[str, Any]] | Unset = UNSET
    custom_font_color: str | Unset = UNSET
    date: str | Unset = UNSET
    """Day and time of the call."""
    datetime: str = ABSENT
    deleted: bool | Unset = UNSET
    documents: list[dict[str, Any]] | Unset = UNSET
    email_now: int | Unset = UNSET
    email_remain_hours: int | None | Unset = UNSET
    from_url: str | Unset = UNSET
    goods_transactions: list[dict[str, Any]] | Unset = UNSET
    id: int = ABSENT
    """Its id."""
    is_mobile: bool | Unset = UNSET
    is_update_blocked: bool | Unset = UNSET
    last_change_date: str | Unset = UNSET
    length: int | Unset = UNSET
    master_request: str | Unset = UNSET
    notified: str | Unset = UNSET
    online: bool = ABSENT
    paid_full: bool | Unset = UNSET
    prepaid: bool | Unset = UNSET
    prepaid_confirmed: bool | Unset = UNSET
    record_from: str | Unset = UNSET
    record_labels: list[RecordRecordLabelsItem] | Unset = UNSET
    review_requested: int | Unset = UNSET
    seance_length: int | Unset = UNSET
    services: list[RecordServicesItem] = ABSENT
    short_link: str | Unset = UNSET
    sms_before: int | Unset = UNSET
    sms_now: bool | Unset = UNSET
    sms_now_text: str | Unset = UNSET
    sms_remain_hours: int | None | Unset = UNSET
    staff: RecordStaff | None | Unset = UNSET
    staff_id: int = ABSENT
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


@define(slots=False, kw_only=True, eq=False, repr=False)
class RecordClient(Model):
    """Part of another model."""

    birthday: str | Unset = UNSET
    card: str | Unset = UNSET
    client_tags: list[dict[str, Any]] | Unset = UNSET
    comment: str | Unset = UNSET
    """A note."""
    custom_fields: list[dict[str, Any]] | Unset = UNSET
    discount: float | Unset = UNSET
    """The discount."""
    display_name: str | Unset = UNSET
    email: str | Unset = UNSET
    fail_visits_count: int | Unset = UNSET
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    patronymic: str | Unset = UNSET
    phone: str = ABSENT
    """Phone number with country code."""
    sex: str | Unset = UNSET
    success_visits_count: int | Unset = UNSET
    surname: str = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {
            "birthday": STRING,
            "card": STRING,
            "client_tags": Array(Map(ANY)),
            "comment": STRING,
            "custom_fields": Array(Map(ANY)),
            "discount": NUMBER,
            "display_name": STRING,
            "email": STRING,
            "fail_visits_count": INTEGER,
            "id": INTEGER,
            "name": STRING,
            "patronymic": STRING,
            "phone": STRING,
            "sex": STRING,
            "success_visits_count": INTEGER,
            "surname": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class RecordRecordLabelsItem(Model):
    """Part of another model."""

    color: str | Unset = UNSET
    font_color: str | Unset = UNSET
    icon: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"color": STRING, "font_color": STRING, "icon": STRING, "id": INTEGER, "title": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class RecordServicesItem(Model):
    """Part of another model."""

    amount: int | Unset = UNSET
    cost: float = ABSENT
    cost_per_unit: float | Unset = UNSET
    cost_to_pay: float | Unset = UNSET
    discount: float | Unset = UNSET
    """The discount."""
    first_cost: float | Unset = UNSET
    id: int = ABSENT
    """Its id."""
    manual_cost: float | Unset = UNSET
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": INTEGER,
            "cost": NUMBER,
            "cost_per_unit": NUMBER,
            "cost_to_pay": NUMBER,
            "discount": NUMBER,
            "first_cost": NUMBER,
            "id": INTEGER,
            "manual_cost": NUMBER,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class RecordStaff(Model):
    """Part of another model."""

    api_id: str | Unset = UNSET
    avatar: str | Unset = UNSET
    avatar_big: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: IdAndTitle | Unset = UNSET
    rating: float | Unset = UNSET
    specialization: str | Unset = UNSET
    votes_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "api_id": STRING,
            "avatar": STRING,
            "avatar_big": STRING,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "IdAndTitle"),
            "rating": NUMBER,
            "specialization": STRING,
            "votes_count": INTEGER,
        }
    )

"""msgspec with structs written by hand for these answers alone: the practical limit in Python."""

from typing import Any, Generic, TypeVar

import msgspec
from msgspec import UNSET, Struct, UnsetType

from bench.sides.fields import Toucher

T = TypeVar("T")
Number = int | float


class Position(Struct):
    id: int | UnsetType = UNSET
    services_binding_type: Number | UnsetType = UNSET
    title: str | UnsetType = UNSET


class Staff(Struct):
    api_id: str | UnsetType | None = UNSET
    avatar: str | UnsetType = UNSET
    avatar_big: str | UnsetType = UNSET
    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    position: Position | UnsetType = UNSET
    rating: Number | UnsetType = UNSET
    specialization: str | UnsetType = UNSET
    votes_count: Number | UnsetType = UNSET


class Service(Struct):
    amount: Number | UnsetType = UNSET
    assistants: list[dict[str, Any]] | UnsetType | None = UNSET
    cost: Number | UnsetType = UNSET
    cost_per_unit: Number | UnsetType = UNSET
    cost_to_pay: Number | UnsetType = UNSET
    discount: Number | UnsetType = UNSET
    first_cost: Number | UnsetType = UNSET
    id: int | UnsetType = UNSET
    manual_cost: Number | UnsetType = UNSET
    title: str | UnsetType = UNSET


class Document(Struct):
    category_id: int | UnsetType = UNSET
    comment: str | UnsetType = UNSET
    company_id: int | UnsetType = UNSET
    date_created: str | UnsetType = UNSET
    id: int | UnsetType = UNSET
    is_sale_bill_printed: bool | UnsetType = UNSET
    number: Number | UnsetType = UNSET
    record_id: int | UnsetType = UNSET
    storage_id: int | UnsetType = UNSET
    type_id: int | UnsetType = UNSET
    type_title: str | UnsetType = UNSET
    user_id: int | UnsetType = UNSET
    visit_id: int | UnsetType = UNSET


class Visitor(Struct):
    birthday: str | UnsetType = UNSET
    card: str | UnsetType = UNSET
    client_tags: list[dict[str, Any]] | UnsetType = UNSET
    comment: str | UnsetType = UNSET
    custom_fields: dict[str, Any] | UnsetType = UNSET
    discount: Number | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    fail_visits_count: Number | UnsetType = UNSET
    gender: Number | UnsetType = UNSET
    id: int | UnsetType = UNSET
    is_new: bool | UnsetType = UNSET
    middle_name: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    patronymic: str | UnsetType = UNSET
    phone: str | int | UnsetType = UNSET
    phone_country_id: int | UnsetType = UNSET
    sex: Number | UnsetType = UNSET
    success_visits_count: Number | UnsetType = UNSET
    surname: str | UnsetType = UNSET


class Appointment(Struct):
    acceptance_free: bool | UnsetType | None = UNSET
    activity_id: int | UnsetType = UNSET
    api_id: str | UnsetType = UNSET
    attendance: Number | UnsetType = UNSET
    bookform_id: int | UnsetType = UNSET
    client: Visitor | UnsetType | None = UNSET
    clients_count: Number | UnsetType = UNSET
    comer: bool | UnsetType | None = UNSET
    comment: str | UnsetType = UNSET
    company_id: int | UnsetType = UNSET
    confirmed: Number | UnsetType = UNSET
    consumables: list[dict[str, Any]] | UnsetType = UNSET
    create_date: str | UnsetType = UNSET
    created_user_id: int | UnsetType = UNSET
    custom_color: str | UnsetType = UNSET
    custom_fields: dict[str, Any] | UnsetType = UNSET
    custom_font_color: str | UnsetType = UNSET
    date: str | UnsetType = UNSET
    datetime: str | UnsetType = UNSET
    deleted: bool | UnsetType = UNSET
    documents: list[Document] | UnsetType = UNSET
    email_now: Number | UnsetType = UNSET
    email_remain_hours: Number | UnsetType | None = UNSET
    finance_transactions: list[dict[str, Any]] | UnsetType = UNSET
    from_url: str | UnsetType = UNSET
    goods_transactions: list[dict[str, Any]] | UnsetType = UNSET
    id: int | UnsetType = UNSET
    is_mobile: Number | UnsetType = UNSET
    is_remind_sms_sent: bool | UnsetType = UNSET
    is_sale_bill_printed: bool | UnsetType = UNSET
    is_update_blocked: bool | UnsetType = UNSET
    last_change_date: str | UnsetType = UNSET
    length: Number | UnsetType = UNSET
    master_request: Number | UnsetType = UNSET
    notified: Number | UnsetType = UNSET
    online: bool | UnsetType = UNSET
    paid_full: Number | UnsetType = UNSET
    payment_status: str | Number | UnsetType = UNSET
    prepaid: bool | UnsetType = UNSET
    prepaid_confirmed: bool | UnsetType = UNSET
    record_from: str | UnsetType = UNSET
    record_labels: list[dict[str, Any]] | UnsetType = UNSET
    resource_instance_ids: list[int] | UnsetType = UNSET
    review_requested: Number | UnsetType = UNSET
    seance_length: Number | UnsetType = UNSET
    services: list[Service] | UnsetType = UNSET
    short_link: str | UnsetType = UNSET
    sms_before: Number | UnsetType = UNSET
    sms_now: Number | UnsetType = UNSET
    sms_now_text: str | UnsetType = UNSET
    sms_remain_hours: Number | UnsetType | None = UNSET
    staff: Staff | UnsetType = UNSET
    staff_id: int | UnsetType = UNSET
    technical_break_duration: Number | UnsetType = UNSET
    visit_attendance: Number | UnsetType = UNSET
    visit_id: int | UnsetType = UNSET


class Client(Struct):
    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    surname: str | UnsetType = UNSET
    middle_name: str | UnsetType = UNSET
    phone: str | int | UnsetType = UNSET
    email: str | UnsetType = UNSET
    categories: list[dict[str, Any]] | UnsetType = UNSET
    gender: str | UnsetType = UNSET
    gender_id: int | UnsetType = UNSET
    discount: Number | UnsetType = UNSET
    importance: str | UnsetType = UNSET
    importance_id: int | UnsetType = UNSET
    card: str | UnsetType = UNSET
    birth_date: str | UnsetType | None = UNSET
    comment: str | UnsetType = UNSET
    sms_check: int | UnsetType = UNSET
    sms_not: int | UnsetType = UNSET
    sms_bot: int | UnsetType = UNSET
    spent: Number | UnsetType = UNSET
    paid: Number | UnsetType = UNSET
    balance: Number | UnsetType = UNSET
    visits: int | UnsetType = UNSET
    last_change_date: str | UnsetType = UNSET
    custom_fields: dict[str, Any] | UnsetType = UNSET


class Identifier(Struct):
    type: str
    id: str


class ToOne(Struct):
    data: Identifier | None


class ToMany(Struct):
    data: list[Identifier]


class EventAttributes(Struct):
    capacity: int
    clients_count: int
    color: str
    comment: str | None
    date: str
    font_color: str
    instructions: str
    length: int
    master_id: int
    notified: bool
    schedule_event_modified: bool | None
    schedule_id: int | None
    schedule_till: dict[str, Any] | None
    service_id: int
    staff_id: int
    stream_link: str
    timestamp: int


class EventRelationships(Struct):
    duration_details: ToOne | UnsetType = UNSET
    labels: ToMany | UnsetType = UNSET
    master: ToOne | UnsetType = UNSET
    resource_instances: ToMany | UnsetType = UNSET
    service: ToOne | UnsetType = UNSET
    staff: ToOne | UnsetType = UNSET


class Event(Struct):
    attributes: EventAttributes
    id: str
    type: str
    relationships: EventRelationships | UnsetType = UNSET


class Answer(Struct, Generic[T]):
    data: T
    success: bool = True
    meta: Any = None
    included: list[dict[str, Any]] = []


def data(answer: Any) -> Any:
    """What the answer is about, without its envelope."""
    return answer.data


def write(item: Any) -> Any:
    """A JSON-ready object of an item."""
    return msgspec.to_builtins(item)


def _fields(kind: type) -> list[str] | None:
    return list(kind.__struct_fields__) if issubclass(kind, Struct) else None


READ = {
    "appointments": msgspec.json.Decoder(Answer[list[Appointment]]).decode,
    "clients": msgspec.json.Decoder(Answer[list[Client]]).decode,
    "events": msgspec.json.Decoder(Answer[list[Event]]).decode,
    "client": msgspec.json.Decoder(Answer[Client]).decode,
}
touch = Toucher(_fields)

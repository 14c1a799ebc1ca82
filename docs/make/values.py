"""Values a reader knows at sight, in place of the "text" and 1 that examples are made of where none is published."""

from typing import Any

from altegio_core.schema.types import Schema
from altegio_core.schema.validate import check

_TEXTS = {
    "name": "Alex Taylor",
    "surname": "Taylor",
    "firstname": "Alex",
    "fullname": "Alex Taylor",
    "client_name": "Alex Taylor",
    "user_name": "Alex Taylor",
    "title": "Haircut",
    "phone": "+13155550175",
    "client_phone": "+13155550175",
    "email": "alex@example.com",
    "login": "alex@example.com",
    "password": "correct horse battery",
    "comment": "Prefers the morning",
    "address": "1 Main Street",
    "city": "Springfield",
    "country": "United States",
    "code": "1234",
    "search": "Taylor",
}
_IDS = {
    "location_id": 4564,
    "salon_id": 4564,
    "company_id": 4564,
    "chain_id": 77,
    "event_id": 10126531,
    "activity_id": 10126531,
    "client_id": 16,
    "staff_id": 1001,
    "team_member_id": 1001,
    "service_id": 500,
    "appointment_id": 900,
    "record_id": 900,
    "visit_id": 800,
    "category_id": 12,
    "account_id": 90218,
}


def known(name: str, value: Any, schema: Schema) -> Any:
    """The value, with what stands for nothing replaced by its name, where the schema takes that as well."""
    better = _better(name, value)
    return value if better == value or any(check(schema, better)) else better


def _better(name: str, value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _better(key, inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_better(name, inner) for inner in value]
    if value == "text":
        return _TEXTS.get(name, value)
    return _IDS.get(name, value) if value == 1 and not isinstance(value, bool) else value

"""Selects the things of a list by its filters; each kind of filter in a description has a test here."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from altegio_core.base.types import is_dict, is_list
from altegio_core.tooling.id_names import id_names


def fits(item: Mapping[str, Any], filters: Mapping[str, Mapping[str, str]], asked: Mapping[str, Any]) -> bool:
    """Returns whether an item passes every filter of the request."""
    for name, test in filters.items():
        wanted = asked.get(name)
        if wanted in (None, "", []):
            continue
        ((kind, place),) = test.items()
        values = [value_at(item, one) for one in place.split()]
        if kind != "deleted" and not _TESTS[kind](*values, wanted):
            return False
    return True


def shows_deleted(filters: Mapping[str, Mapping[str, str]], asked: Mapping[str, Any]) -> bool:
    """Returns whether the request includes deleted things."""
    return any(asked.get(name) in (1, True, "1") for name, test in filters.items() if "deleted" in test)


def value_at(item: Any, place: str) -> Any:
    """Returns the value at a dotted path in an item, or in its attributes."""
    value = item
    for name in place.split("."):
        value = value.get(name) if is_dict(value) else None
    if value is None and is_dict(item) and "attributes" in item:
        return value_at(item["attributes"], place)
    if value is None and is_dict(item) and "." not in place:
        return next((item[one] for one in id_names(place) if item.get(one) is not None), None)
    return value


def moment(value: Any) -> str:
    """Returns a date or date-time, or a date in eight digits, as sortable text: local, to the second."""
    text = str(value).replace("T", " ")[:19]
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if len(text) == 8 and text.isdigit() else text


def instant(value: Any) -> datetime | None:
    """Returns the time of a date or date-time; None if it is none."""
    try:
        return datetime.fromisoformat(moment(value))
    except ValueError:
        return None


def _equals(value: Any, wanted: Any) -> bool:
    return str(value) == str(wanted)


def _phone(value: Any, wanted: Any) -> bool:
    """Returns whether two phones are the same, with a plus or without."""
    return str(value).lstrip("+") == str(wanted).strip().lstrip("+")


def _in(value: Any, wanted: Any) -> bool:
    """Returns whether two values share an element; objects count as their ids."""
    own, asked = ([_id_of(one) for one in (many if is_list(many) else [many])] for many in (value, wanted))
    return not set(own).isdisjoint(asked)


def _id_of(value: Any) -> str:
    return str(value.get("id") if is_dict(value) else value)


def _contains(*values_wanted: Any) -> bool:
    """Returns whether a text is in the first values together, as a full name is in its parts."""
    *values, wanted = values_wanted
    return str(wanted).casefold() in " ".join(str(value) for value in values if value is not None).casefold()


def _from(value: Any, wanted: Any) -> bool:
    return moment(value) >= moment(wanted)


def _until(value: Any, wanted: Any) -> bool:
    limit = moment(wanted)
    return moment(value)[: len(limit)] <= limit


def _lasts_past(start: Any, seconds: Any, wanted: Any) -> bool:
    """Returns whether something ends after a moment."""
    begin, limit = instant(start), instant(wanted)
    return begin is not None and limit is not None and begin + timedelta(seconds=float(seconds or 0)) > limit


def _before(value: Any, wanted: Any) -> bool:
    return moment(value) < moment(wanted)


def _weekday(value: Any, wanted: Any) -> bool:
    """Returns whether a moment is on one of the given weekdays; Monday is 1."""
    day = instant(value)
    return day is not None and str(day.isoweekday()) in map(str, wanted if is_list(wanted) else [wanted])


_TESTS: Mapping[str, Callable[..., bool]] = {
    "equals": _equals,
    "phone": _phone,
    "lasts_past": _lasts_past,
    "in": _in,
    "contains": _contains,
    "from": _from,
    "until": _until,
    "before": _before,
    "weekday": _weekday,
}

"""What the user gives → what JSON can hold: models, dates and durations at any depth."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

from altegio_core.types import UNSET


def encode(value: Any) -> Any:
    """The JSON-ready form of a value.

    Models and mappings become objects without what is UNSET, tuples and sets become lists, a ``datetime`` becomes
    the API's local form ``2026-11-22 14:00:00``, a ``date`` becomes ``2026-11-22`` and a ``timedelta`` whole seconds.
    Anything JSON cannot hold is left as it is, to be refused by name later.
    """
    kind = type(value)
    if kind in _PLAIN or value is None or value is UNSET:
        return value
    schema = getattr(kind, "SCHEMA", None)
    if schema is not None:
        wire = {name: wire for wire, name in schema.renamed.items()}
        return {wire.get(name, name): encode(item) for name, item in vars(value).items() if item is not UNSET}
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, list | tuple | set | frozenset):
        return [encode(item) for item in value]
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        seconds = value.total_seconds()
        return int(seconds) if seconds.is_integer() else seconds
    return encode(value.value) if isinstance(value, Enum) else value


_PLAIN = frozenset({str, int, float, bool})

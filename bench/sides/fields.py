"""Reaches every declared field of an object and of what is inside of it, as a program would: by attribute."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any


class Toucher:
    """Reaches fields of objects.

    Args:
        fields: names of the declared fields of a class; None for a class that is no model.
    """

    def __init__(self, fields: Callable[[type], list[str] | None]) -> None:
        self._fields = fields
        self._getters: dict[type, Callable[[Any], Any] | None] = {}

    def __call__(self, value: Any) -> int:
        """How many fields there were."""
        kind = type(value)
        if kind is list:
            return sum(map(self, value))
        if kind not in self._getters:
            names = self._fields(kind)
            # Two names at least, or the getter would give the one value instead of a tuple.
            self._getters[kind] = attrgetter(*names, names[0]) if names else None
        getter = self._getters[kind]
        if getter is None:
            return 0
        values = getter(value)
        return len(values) + sum(self(item) for item in values if not isinstance(item, _PLAIN))


_PLAIN = (str, int, float, bool, type(None))

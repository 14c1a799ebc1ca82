"""Fields that hold models, read when the first of an object's is touched: what nobody looks at costs nothing.

Until then the object holds their JSON as it came, in the place where the models will be.
"""

from typing import Any

from altegio_core.base.types import UNSET


def settle(model: Any) -> dict[str, Any]:
    """Read what is unread of an object's own fields; returns them, by name in Python."""
    fields: dict[str, Any] = model.__dict__
    if model._unread:
        for name, step in type(model)._plan.nested:
            if (value := fields.get(name)) is not None:
                fields[name] = step(value)
        # Last: whoever comes in between, from another thread, reads for itself; what is read stays as it is.
        model._unread = False
    return fields


class Nested:
    """The attribute of a field that holds models."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return UNSET
        if instance._unread:
            settle(instance)
        return instance.__dict__.get(self.name, UNSET)

    def __set__(self, instance: Any, value: Any) -> None:
        settle(instance)[self.name] = value

    def __delete__(self, instance: Any) -> None:
        if settle(instance).pop(self.name, UNSET) is UNSET:
            raise AttributeError(self.name)

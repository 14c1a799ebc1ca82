"""Fields that hold models, decoded when the first of an object's is accessed: what is never accessed costs nothing.

Until then the object holds their JSON as it came, in the place where the models will be.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal

from altegio_core.base.types import UNSET, class_of, is_list

if TYPE_CHECKING:
    from altegio_core.schema.model import Model

Form = Literal["empty list", "empty object", "list of one", "object"]
"""What came where something else is described and was read."""

set_attribute = object.__setattr__


def settle(model: Any) -> dict[str, Any]:
    """Reads what is unread of an object's own fields; returns them, by name in Python."""
    fields: dict[str, Any] = model.__dict__
    if model._unread:
        kind: type[Model] = class_of(model)
        take(model, kind._plan.nested)
        # Last: another thread that comes in between decodes for itself, and leaves alone what is decoded already.
        set_attribute(model, "_unread", False)
    return fields


def take(model: Any, steps: Iterable[tuple[str, Callable[[Any], Any]]]) -> None:
    """Reads these fields of an object, and notes what did not come in the form it is read as."""
    fields: dict[str, Any] = model.__dict__
    otherwise: dict[str, tuple[Any, Form]] | None = None
    for name, step in steps:
        if (value := fields.get(name)) is not None:
            listed = is_list(value)
            fields[name] = read = step(value)
            if listed is not is_list(read):
                otherwise = otherwise or {}
                if listed:
                    otherwise[name] = read, "list of one" if value else "empty list"
                else:
                    otherwise[name] = read, "object" if read else "empty object"
    if otherwise:
        set_attribute(model, "_came", {**(model._came or {}), **otherwise})


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

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


def maker(model: "type[Model]", *, unread: bool) -> Callable[[dict[str, Any]], Any]:
    """What makes objects of a model, each of the dict that becomes its fields, in a third of the usual time.

    By the slots themselves, past Model.__setattr__, which looks at names, and object.__setattr__, which looks for them.
    """
    new = object.__new__
    owner = next(kind for kind in model.__mro__ if "_unread" in vars(kind))
    put_fields, put_unread, put_came = (vars(owner)[name].__set__ for name in ("__dict__", "_unread", "_came"))

    def make(data: dict[str, Any]) -> Any:
        instance = new(model)
        put_fields(instance, data)
        put_unread(instance, unread)
        put_came(instance, None)
        return instance

    return make


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
        fields = settle(instance) if instance._unread else instance.__dict__
        return fields.get(self.name, UNSET)

    def __set__(self, instance: Any, value: Any) -> None:
        settle(instance)[self.name] = value

    def __delete__(self, instance: Any) -> None:
        if settle(instance).pop(self.name, UNSET) is UNSET:
            raise AttributeError(self.name)

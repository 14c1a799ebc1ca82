"""Objects whose fields are read when the first of them is accessed: what is never accessed costs nothing.

Until then an object has no fields of its own but holds its JSON as it came; then that JSON becomes its ``__dict__``,
with models in the places of theirs, and each further access is a look into a dictionary, with no code of ours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from altegio_core.base.types import UNSET, class_of, is_dict, is_list

if TYPE_CHECKING:
    from altegio_core.schema.model import Model

Form = Literal["empty list", "empty object", "list of one", "object"]
"""What came where something else is described and was read."""

set_attribute = object.__setattr__


class Otherwise(dict[str, tuple[Any, Form]]):
    """Fields that did not come in the form they are read as: what was read of them, and how it came."""

    __slots__ = ()


class Held:
    """What every model holds beside its fields, whatever these are called.

    Attributes:
        _held: the JSON object that is to be read; ``Otherwise`` or None once it is.
        _added: names nobody described that the caller put in, None where all came from the caller; not set where there
            is none.
    """

    __slots__ = ("__dict__", "__weakref__", "_added", "_held")

    _held: dict[str, Any] | None
    _added: frozenset[str] | None


# The slots themselves: past Model.__setattr__, which looks at names, and Model.__dict__, which reads what is unread.
_SLOTS = vars(Held)
own_fields: Callable[[Any], dict[str, Any]] = _SLOTS["__dict__"].__get__
put_fields: Callable[[Any, dict[str, Any]], object] = _SLOTS["__dict__"].__set__
put_held: Callable[[Any, dict[str, Any] | None], object] = _SLOTS["_held"].__set__


new = object.__new__


class Inner:
    """A field that holds models.

    Attributes:
        name: that of the field in Python.
        read: makes of its JSON what the field holds.
        many: the class of JSON in which it holds many, list or dict; None where it holds one, or either.
        items: makes of many, where there are any, what the field holds; None where they stay as they are.
        model, put: the one model its objects are of and what gives them their JSON, once that is known and is all
            there is to do.
    """

    __slots__ = ("_is_one", "items", "many", "model", "name", "put", "read")

    def __init__(
        self,
        name: str,
        read: Callable[[Any], Any],
        many: type[Any] | None,
        items: Callable[[Any], Any] | None,
        *,
        is_one: bool,
    ) -> None:
        self.name, self.read, self.many, self.items, self._is_one = name, read, many, items, is_one
        self.model: Any = None
        self.put: Callable[[Any, dict[str, Any]], object] | None = None

    def learn(self, made: Any) -> None:
        """By the first object that was made."""
        if self._is_one and isinstance(made, Held):
            self.model = class_of(made)
            self.put = self.model._plan.put


def maker(model: type[Model], put: Callable[[Any, dict[str, Any]], object]) -> Callable[[dict[str, Any]], Any]:
    """What makes objects of a model, each of the dict that becomes its fields."""

    def make(data: dict[str, Any]) -> Any:
        instance = new(model)
        put(instance, data)
        return instance

    return make


def settle(model: Any) -> dict[str, Any]:
    """Reads what is unread of an object's own fields; returns them, by name in Python."""
    kind: type[Model] = class_of(model)
    plan = kind._plan
    held: dict[str, Any] | None = None if plan and plan.is_flat else model._held
    return own_fields(model) if held is None or class_of(held) is Otherwise else _read(plan, model, held)


def _read(plan: Any, model: Any, held: dict[str, Any]) -> dict[str, Any]:
    otherwise: Otherwise | None = None
    for inner in plan.nested:
        name = inner.name
        if (value := held.get(name)) is not None:
            kind = class_of(value)
            if kind is inner.many:
                if value and inner.items is not None:
                    held[name] = inner.items(value)
                continue
            if inner.put is not None and kind is dict:  # as ``make`` does it, without the call
                held[name] = made = new(inner.model)
                inner.put(made, value)
                continue
            listed = is_list(value)
            held[name] = read = inner.read(value)
            if listed is not is_list(read):
                otherwise = Otherwise() if otherwise is None else otherwise
                if listed:
                    otherwise[name] = read, "list of one" if value else "empty list"
                else:
                    otherwise[name] = read, "object" if read else "empty object"
            elif not listed and inner.put is None:
                inner.learn(read)
    put_fields(model, held)
    # Last: another thread that comes in between reads for itself, and leaves alone what is read already.
    now: dict[str, Any] | None = model._held
    if now is held:
        put_held(model, otherwise)
    elif otherwise:
        put_held(model, Otherwise({**(now or {}), **otherwise}))
    return held


def settle_all(model: Model) -> None:
    """The same for all models inside of it."""
    waiting: list[Any] = [model]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Held):
            waiting.extend(settle(value).values())
        elif is_list(value):
            waiting.extend(value)
        elif is_dict(value):
            waiting.extend(value.values())


class Field:
    """The attribute of a field as long as the object has none of its own."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type[Model]) -> Any:
        if instance is None:
            return UNSET
        held: dict[str, Any] | None = instance._held
        # Its own come first: it has none of that name, or is not read yet.
        if held is None or class_of(held) is Otherwise:
            return UNSET
        return _read(owner._plan, instance, held).get(self.name, UNSET)

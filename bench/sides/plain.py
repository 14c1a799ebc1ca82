"""The least that objects with a ``__dict__`` take: msgspec's dicts put into them as they are, nothing checked or kept.

What this takes beyond structs is Python's: whoever wants objects that can hold a field nobody described pays it. What
``altegio[fast]`` takes beyond this is ours. To be touched, objects inside of others are made by a bare loop; to be
written, what came is copied.
"""

from collections.abc import Callable
from typing import Any, get_args, get_type_hints

import msgspec

from bench.sides import handwritten
from bench.sides.fields import Toucher

_loads = msgspec.json.Decoder().decode


class Plain:
    """An object; what did not come is found on its class.

    Attributes:
        FIELDS: names of its fields.
        INSIDE: those that hold objects, with the class of these.
    """

    FIELDS: tuple[str, ...] = ()
    INSIDE: tuple[tuple[str, "type[Plain]"], ...] = ()


_new, _put, _fields = object.__new__, vars(Plain)["__dict__"].__set__, vars(Plain)["__dict__"].__get__
_made: dict[type, type[Plain]] = {}


def _class(struct: type) -> type[Plain]:
    """The class with the fields of a struct."""
    if struct not in _made:
        hints = get_type_hints(struct)
        inside = [(name, _class(found)) for name, hint in hints.items() if (found := _struct(hint))]
        around = {"FIELDS": tuple(hints), "INSIDE": tuple(inside)}
        _made[struct] = type(struct.__name__, (Plain,), dict.fromkeys(hints, msgspec.UNSET) | around)
    return _made[struct]


def _struct(hint: Any) -> type | None:
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return hint
    return next((found for part in get_args(hint) if (found := _struct(part))), None)


def _reader(struct: type, *, many: bool = True) -> Callable[[bytes], Any]:
    kind = _class(struct)

    def one(fields: dict[str, Any]) -> Any:
        made = _new(kind)
        _put(made, fields)
        return made

    def read(content: bytes) -> Any:
        data = _loads(content)["data"]
        return [made for fields in data if _put(made := _new(kind), fields) is None] if many else one(data)

    return read


def _nest(made: Any, inside: tuple[tuple[str, type[Plain]], ...]) -> None:
    fields = _fields(made)
    for name, kind in inside:
        if value := fields.get(name):
            found = value if type(value) is list else [value]
            objects = [inner for item in found if _put(inner := _new(kind), item) is None]
            fields[name] = objects if type(value) is list else objects[0]
            if kind.INSIDE:
                for inner in objects:
                    _nest(inner, kind.INSIDE)


def data(answer: Any) -> Any:
    """What the answer is about."""
    return answer


def write(item: Any) -> Any:
    """A JSON-ready object of an item nobody touched."""
    return msgspec.to_builtins(_fields(item))


def touch(items: list[Any]) -> int:
    """Reach every field."""
    for item in items:
        _nest(item, type(item).INSIDE)
    return _touch(items)


_touch = Toucher(lambda kind: list(kind.FIELDS) if issubclass(kind, Plain) else None)
READ = {
    "appointments": _reader(handwritten.Appointment),
    "clients": _reader(handwritten.Client),
    "events": _reader(handwritten.Event),
    "client": _reader(handwritten.Client, many=False),
}

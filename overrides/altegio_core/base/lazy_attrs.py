"""attrs when it is asked for: it takes as long to load as a first call, to which only ``__init__`` matters."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from functools import cache, partial
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

_NEVER_MINE = frozenset({"__dict__", "__weakref__"})
_ALWAYS = ("__attrs_attrs__", "__attrs_props__", "__match_args__", "__replace__")
_OF_VALUES = ("__repr__", "__setattr__", "__delattr__")
_OF_COMPARED = ("__eq__", "__ne__", "__hash__")


class _Later:
    """What attrs gives a class, until somebody looks."""

    def __init__(self, name: str, twin: Callable[[], type[Any]]) -> None:
        self._name, self._twin = name, twin

    def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
        made = vars(self._twin())
        if self._name not in made:  # attrs or Python is of a version without it
            raise AttributeError(self._name)
        found: Any = made[self._name]
        return found.__get__(instance, owner) if hasattr(found, "__get__") else found


class _Field:
    """What is said of a field, as attrs takes it; its validator asks for the name."""

    name = ""

    def __init__(self, **how: Any) -> None:
        self.how = how

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self.name = name


def _define(**how: Any) -> Callable[[type[Any]], Any]:
    """``attrs.define`` of models: most are only read."""

    def decorate(model: type[Any]) -> Any:
        if "field_transformer" in how:  # it has methods of its own in place of these
            import attrs

            return attrs.define(**how)(model)
        _postponed(model, "define", how, model.__annotations__.keys() - {"SCHEMA"}, {"__init__", *_ALWAYS})
        return model

    return decorate


def _frozen(cls: type[Any] | None = None, **how: Any) -> Any:
    """``attrs.frozen`` of values that a first call makes."""
    if cls is None:
        return partial(_frozen, **how)
    own = {name: _said(vars(cls), name) for name, kind in cls.__annotations__.items() if not _is_of_class(kind)}
    fields = {name: said for name, said in getattr(cls, "_lazy_fields", {}).items() if name not in own} | own
    later = {*_ALWAYS, *_OF_VALUES, *(_OF_COMPARED if how.get("eq", True) else ())} - vars(cls).keys()
    twin = _postponed(cls, "frozen", {"slots": False, **how}, own.keys(), {"__signature__", *later})
    cls._lazy_fields, cls.__init__ = fields, _init(cls, fields, twin, kw_only=how.get("kw_only", False))
    return cls


def _evolve(value: Any, **changes: Any) -> Any:
    """``attrs.evolve`` of such a value."""
    kind: Any = value.__class__
    fields: Mapping[str, _Field] = kind._lazy_fields
    return kind(**{name: getattr(value, name) for name in fields} | changes)


def _is_of_class(kind: Any) -> bool:
    return str(kind).startswith(("typing.ClassVar", "ClassVar"))  # evaluated, or as it is written


def _said(body: Mapping[str, Any], name: str) -> _Field:
    if name not in body:
        return _Field()
    said = body[name]
    return said if isinstance(said, _Field) else _Field(default=said)


def _postponed(
    cls: type[Any], by: str, how: dict[str, Any], fields: Collection[str], names: Collection[str]
) -> Callable[[], type[Any]]:
    """Puts off what attrs gives a class, and returns what makes a twin of it by attrs."""
    body = {name: value for name, value in vars(cls).items() if name not in _NEVER_MINE}

    @cache
    def twin() -> type[Any]:
        import inspect

        import attrs

        declared = {name: attrs.field(**one.how) for name, one in body.items() if isinstance(one, _Field)}
        alike = type(cls.__name__, cls.__bases__, {**body, **declared, "__qualname__": cls.__qualname__})
        made: Any = getattr(attrs, by)(**how)(alike)
        made.__signature__ = None  # not that of its base
        made.__signature__ = inspect.signature(made)
        for name, said in vars(cast("type[Any]", made)).items():
            if name in names and isinstance(vars(cls).get(name), _Later):
                setattr(cls, name, said)
        return cast("type[Any]", made)

    for name in body.keys() & fields:
        delattr(cls, name)  # as attrs does with what fields are by default
    for name in names:
        setattr(cls, name, _Later(name, twin))
    return twin


def _init(cls: type[Any], fields: Mapping[str, _Field], twin: Callable[[], type[Any]], *, kw_only: bool) -> Any:
    """``__init__`` that takes what attrs' own takes; arguments that do not fit are attrs' to refuse."""
    names, known = tuple(fields), frozenset(fields)
    factories = [(name, said.how["factory"]) for name, said in fields.items() if "factory" in said.how]
    converters = [(name, said.how["converter"]) for name, said in fields.items() if "converter" in said.how]
    checks = [(name, said, said.how["validator"]) for name, said in fields.items() if "validator" in said.how]
    usual = {name: said.how["default"] for name, said in fields.items() if "default" in said.how}
    usual |= dict.fromkeys([name for name, _ in factories], ...)
    then = getattr(cls, "__attrs_post_init__", None)
    # All at once, and past the class' own __setattr__, which refuses.
    put = next(vars(base)["__dict__"] for base in cls.__mro__ if "__dict__" in vars(base)).__set__

    plain = not (kw_only or converters or checks or then)
    rest = () if factories else tuple(usual.values())
    least = len(names) - len(rest)

    def __init__(self: Any, *given: Any, **named: Any) -> None:
        if plain and not named and least <= len(given) <= len(names):  # as most are made
            put(self, dict(zip(names, given + rest[len(given) - least :], strict=True)))
            return
        values = {**usual, **dict(zip(names, given, strict=False)), **named}
        fit = len(values) == len(known) >= len(given) and known.issuperset(values)
        if not fit or (given and (kw_only or not named.keys().isdisjoint(names[: len(given)]))):
            twin().__init__(self, *given, **named)
        for name, make in factories:
            if values[name] is ...:
                values[name] = make()
        for name, convert in converters:
            values[name] = convert(values[name])
        put(self, values)
        for name, said, check in checks:
            check(self, said, values[name])
        if then is not None:
            then(self)

    # As of the module of the class, where get_type_hints() looks for the names in annotations.
    made = FunctionType(__init__.__code__, vars(sys.modules[cls.__module__]), closure=__init__.__closure__)
    told = {**getattr(cls.__init__, "__annotations__", {}), **cls.__annotations__}
    made.__annotations__ = {**{name: told[name] for name in fields}, "return": None}
    made.__module__, made.__qualname__ = cls.__module__, f"{cls.__qualname__}.__init__"
    return made


if TYPE_CHECKING:
    from attrs import define as define
    from attrs import evolve as evolve
    from attrs import field as field
    from attrs import frozen as frozen
else:
    define, evolve, field, frozen = _define, _evolve, _Field, _frozen

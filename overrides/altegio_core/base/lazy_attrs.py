"""attrs when it is asked for: it takes as long to load as a first call, to which only ``__init__`` matters."""

from collections.abc import Callable, Collection, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar

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
        return _postponed(model, "define", how, model.__annotations__.keys() - {"SCHEMA"}, {"__init__", *_ALWAYS})

    return decorate


def _frozen(cls: type[Any] | None = None, **how: Any) -> Any:
    """``attrs.frozen`` of values that a first call makes."""
    if cls is None:
        return partial(_frozen, **how)
    own = {name: _said(vars(cls), name) for name, kind in cls.__annotations__.items() if not _is_of_class(kind)}
    fields = {name: said for name, said in getattr(cls, "_lazy_fields", {}).items() if name not in own} | own
    init = _init(cls, fields, kw_only=how.get("kw_only", False))
    later = {*_ALWAYS, *_OF_VALUES, *(_OF_COMPARED if how.get("eq", True) else ())}
    _postponed(cls, "frozen", {"slots": False, **how}, own.keys(), later - vars(cls).keys())
    cls._lazy_fields, cls.__init__ = fields, init
    return cls


def _is_of_class(kind: Any) -> bool:
    return getattr(kind, "__origin__", None) is ClassVar


def _said(body: Mapping[str, Any], name: str) -> _Field:
    if name not in body:
        return _Field()
    said = body[name]
    return said if isinstance(said, _Field) else _Field(default=said)


def _postponed(
    cls: type[Any], by: str, how: dict[str, Any], fields: Collection[str], names: Collection[str]
) -> type[Any]:
    body = {name: value for name, value in vars(cls).items() if name not in _NEVER_MINE}

    @cache
    def twin() -> type[Any]:
        import attrs

        said = {name: attrs.field(**one.how) for name, one in body.items() if isinstance(one, _Field)}
        alike = type(cls.__name__, cls.__bases__, {**body, **said, "__qualname__": cls.__qualname__})
        made: type[Any] = getattr(attrs, by)(**how)(alike)
        for name in vars(made).keys() & names:
            if isinstance(vars(cls).get(name), _Later):
                setattr(cls, name, vars(made)[name])
        return made

    for name in body.keys() & fields:
        delattr(cls, name)  # as attrs does with what fields are by default
    for name in names:
        setattr(cls, name, _Later(name, twin))
    return cls


def _init(cls: type[Any], fields: Mapping[str, _Field], *, kw_only: bool) -> Any:
    """``__init__`` as attrs writes it."""
    scope: dict[str, Any] = {"put": object.__setattr__}
    takes, puts, checks = ["self", *(["*"] if kw_only else [])], [""], [""]
    for name, said in fields.items():
        how = said.how
        scope |= {f"{name}_{part}": value for part, value in how.items()} | {f"{name}_field": said}
        default = "=..." if "factory" in how else f"={name}_default" if "default" in how else ""
        takes.append(name + default)
        value = f"{name}_factory() if {name} is ... else {name}" if "factory" in how else name
        puts.append(f"put(self, {name!r}, {f'{name}_converter({value})' if 'converter' in how else value})")
        if "validator" in how:
            checks.append(f"{name}_validator(self, {name}_field, self.{name})")
    if hasattr(cls, "__attrs_post_init__"):
        checks.append("self.__attrs_post_init__()")
    exec(f"def __init__({', '.join(takes)}):" + "\n ".join([*puts, *checks]), scope)  # noqa: S102
    init = scope["__init__"]
    init.__annotations__ = {**getattr(cls.__init__, "__annotations__", {}), **cls.__annotations__, "return": None}
    init.__module__, init.__qualname__ = cls.__module__, f"{cls.__qualname__}.__init__"
    return init


if TYPE_CHECKING:
    from attrs import define as define
    from attrs import field as field
    from attrs import frozen as frozen
else:
    define, field, frozen = _define, _Field, _frozen

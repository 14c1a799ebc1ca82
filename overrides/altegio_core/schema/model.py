"""The base of every generated model."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from altegio_core.base.types import UNSET
from altegio_core.schema.decode import _Plan, build
from altegio_core.schema.encode import encode, written
from altegio_core.schema.nested import Held, put_held, set_attribute, settle, settle_all
from altegio_core.schema.types import Object

# What a copy is made of, that gets its fields afterwards.
_COPY = (UNSET,)


class Model(Held):
    """An object of the API.

    A field the server did not send, or that is not to be sent, is ``UNSET``; ``None`` is JSON's null. Properties the
    description does not know are kept, see :attr:`additional_properties`.
    """

    __slots__ = ()

    SCHEMA: ClassVar[Object]
    _plan: ClassVar[_Plan | None] = None  # until the first is read
    _own: ClassVar[frozenset[str]] = frozenset()
    _needed: ClassVar[frozenset[str]] = frozenset()

    def __new__(cls, /, *given: object, **fields: object) -> Self:
        """Made by hand, there is nothing to be read."""
        names = fields.keys()
        if (given or not names <= (cls._own or cls._learn()) or not names >= cls._needed) and given != _COPY:
            from altegio_core.schema.wrong_fields import refuse

            refuse(cls, given, fields)
        made = object.__new__(cls)
        put_held(made, None)
        return made

    def __getnewargs__(self) -> tuple[object]:
        return _COPY

    def __reduce_ex__(self, protocol: Any) -> Any:
        return super().__reduce_ex__(max(2, protocol))  # before 2, __new__ was not called

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return settle(self), {
            "_held": None if (plan := type(self)._plan) and plan.is_flat else self._held,
            "_added": getattr(self, "_added", frozenset[str]()),
        }

    def __init_subclass__(cls) -> None:
        if (schema := cls.__dict__.get("SCHEMA")) is not None and schema.other_names:
            from altegio_core.schema.other_names import install

            install(cls)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Makes the model from a JSON object, as leniently as a response is read; the object is left as it is."""
        made = build(cls, copy.deepcopy(dict(data)))
        settle_all(made)  # in a mapping of the caller's there may be more than JSON, which is written field by field
        set_attribute(made, "_added", None)
        return made

    @property
    def to_dict(self) -> Callable[[], dict[str, Any]]:
        """The JSON-ready object: names as on the wire, UNSET left out, unknown properties included."""
        # A property, for a method would give way to a field of that name in a response.
        return MethodType(written, self)

    if not TYPE_CHECKING:  # the same without a call in Python: lists are written item by item
        to_dict = property(written.__get__, doc=to_dict.__doc__)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Properties the description does not know, by name on the wire; a copy."""
        schema = type(self).SCHEMA
        known = {*schema.properties, *schema.renamed.values()}
        return {name: value for name, value in settle(self).items() if name not in known}

    def __getitem__(self, name: str) -> Any:
        """The value under a name on the wire, known to the description or not.

        Raises:
            KeyError: it is not there, or UNSET.
        """
        value = settle(self).get(_attribute(self, name), UNSET)
        if value is UNSET:
            known = isinstance(name, str) and name in type(self).SCHEMA.properties
            raise KeyError(name if known else _no_field(type(self), name))
        return value

    # No sequence, although it has items: else Python would look for model[0].
    __iter__ = None

    def __setitem__(self, name: str, value: Any) -> None:
        fields, attribute = settle(self), _attribute(self, name)
        added: frozenset[str] | None = getattr(self, "_added", frozenset())
        if attribute not in fields and added is not None:
            set_attribute(self, "_added", added | {attribute})
        fields[attribute] = value

    def __delitem__(self, name: str) -> None:
        del settle(self)[_attribute(self, name)]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and settle(self).get(_attribute(self, name), UNSET) is not UNSET

    # Hidden from type checkers, so that they report a misspelt field; at run time it raises.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Reached only for what the instance does not hold: a field that did not come, or no field at all.
            if name in Held.__slots__:
                raise AttributeError(name)
            fields = settle(self)
            if name in fields:  # nobody described it, and nothing is read yet
                return fields[name]
            schema = type(self).SCHEMA
            if name in schema.renamed:  # its name on the wire
                return getattr(self, schema.renamed[name])  # what the field holds
            if name in schema.properties or name in schema.renamed.values():
                return UNSET
            raise AttributeError(_no_field(type(self), name))

        def __setattr__(self, name: str, value: Any) -> None:
            kind = type(self)
            if name not in (kind._own or kind._learn()) and not hasattr(kind, name):
                raise AttributeError(_no_field(kind, name))
            if name not in Held.__slots__:
                settle(self)
            object.__setattr__(self, name, value)

        def __delattr__(self, name: str) -> None:
            settle(self)
            object.__delattr__(self, name)

        @property
        def __dict__(self) -> dict[str, Any]:
            return settle(self)

    @classmethod
    def _learn(cls) -> frozenset[str]:
        """The attributes of the model; worked out when the first is set."""
        cls._own = frozenset([*_fields(cls.SCHEMA), *Held.__slots__])
        cls._needed = frozenset(cls.SCHEMA.renamed.get(name, name) for name in cls.SCHEMA.required)
        return cls._own

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and isinstance(other, Model) and encode(self) == encode(other)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # models can be changed

    # What looks at a value takes time to load, so it is loaded when somebody looks.

    def __repr__(self) -> str:
        """One line that fits a screen; ``to_dict()`` and IPython's and rich's forms have more."""
        from altegio_core.schema.show import line

        return line(self)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        from altegio_core.schema.show import in_lines, members

        return ((name, in_lines(value)) for name, value in members(self))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from altegio_core.schema.show import block, members

        printer.text(block(type(self).__name__, members(self)))

    def _repr_html_(self) -> str:
        from altegio_core.schema.show import html

        return html(self)


def _attribute(model: Model, name: str) -> str:
    """The attribute that holds what stands under a name on the wire."""
    schema = type(model).SCHEMA
    if schema.other_names:
        from altegio_core.schema.other_names import present_name

        name = present_name(schema, name, type(model).__name__)
    return schema.renamed.get(name, name)


def _fields(schema: Object) -> list[str]:
    return [schema.renamed.get(name, name) for name in schema.properties]


def _no_field(model: type[Model], name: str) -> str:
    from altegio_core.base.suggestion import did_you_mean, in_backticks

    known = [*_fields(model.SCHEMA), *model.SCHEMA.other_names]
    return f"{model.__name__} has no field {name!r}{did_you_mean(str(name), known, show=in_backticks)}"

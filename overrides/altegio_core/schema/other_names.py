"""Fields under other names: those of an earlier release, which warn, and those another edition of the vendor's has.

A value given under another name is sent under the present one, and can be read under both. Loaded only for objects
that have such names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import Attribute

from altegio_core.base.types import UNSET, class_of
from altegio_core.schema.types import Object

if TYPE_CHECKING:
    from altegio_core.schema.model import Model


def with_present_names(fields: dict[str, Any], schema: Object, holder: str = "the body") -> dict[str, Any]:
    """The fields of a request, by their names on the wire, each under its present name; changed in place.

    A value that contradicts the one under the present name stays where it is, to be refused by name later.
    """
    for other, name in schema.other_names.items():
        if (value := fields.get(other, UNSET)) is not UNSET:
            if fields.get(name, UNSET) is UNSET:
                fields[name] = value
            elif fields[name] != value:
                continue
            _warn(schema, holder, other, name)
        fields.pop(other, None)
    return fields


def present_name(schema: Object, name: str, holder: str) -> str:
    """The present name on the wire of a field asked for."""
    if (present := schema.other_names.get(name)) is None:
        return name
    _warn(schema, holder, name, present)
    return present


def install(model: type[Model]) -> None:
    """Lets a model take and gives its fields under their other names; its own names are attrs' business."""
    schema = model.SCHEMA
    for other, name in schema.other_names.items():
        setattr(model, other, _OtherName(other, schema.renamed.get(name, name), warns=other in schema.earlier))
    model.__signature__ = _Signature()  # type: ignore[attr-defined]  # ty: ignore[missing-attribute]  # inspect reads it
    model.__init__ = _init  # type: ignore[assignment]  # ty: ignore[invalid-assignment]  # attrs calls its own __attrs_init__ then


def without_other_names(model: type, fields: list[Attribute[Any]]) -> list[Attribute[Any]]:
    """What attrs makes fields of: a type checker sees every name, an instance holds the present ones."""
    other_names = vars(model)["SCHEMA"].other_names
    return [field for field in fields if field.name not in other_names]


class _Signature:
    """What ``help()`` shows in place of ``_init``'s: the fields."""

    def __get__(self, instance: object, owner: Any) -> Any:
        from inspect import signature

        fields = signature(owner.__attrs_init__)
        return fields.replace(parameters=list(fields.parameters.values())[1:])


class _OtherName:
    """An attribute that stands for another one."""

    def __init__(self, other: str, name: str, *, warns: bool) -> None:
        self.other, self.name, self.warns = other, name, warns

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        if instance is None:
            return UNSET
        self.warn(owner)
        return getattr(instance, self.name)

    def __set__(self, instance: Any, value: Any) -> None:
        self.warn(class_of(instance))
        setattr(instance, self.name, value)

    def warn(self, model: type[Any]) -> None:
        if self.warns:
            _say(model.__name__, self.other, self.name)


def _init(self: Model, **fields: Any) -> None:
    model = type(self)
    schema = model.SCHEMA
    for other, name in schema.other_names.items():
        python = schema.renamed.get(name, name)
        value = fields.pop(other, UNSET)
        if value is not UNSET:
            if fields.get(python, value) not in (value, UNSET):
                raise TypeError(f"{model.__name__}() got {python}, and another value as {other}: they are one field")
            fields[python] = value
            _warn(schema, model.__name__, other, python)
    self.__attrs_init__(**fields)  # type: ignore[attr-defined]  # ty: ignore[missing-attribute]  # made by attrs


def _warn(schema: Object, holder: str, other: str, name: str) -> None:
    if other in schema.earlier:
        _say(holder, other, name)


def _say(holder: str, other: str, name: str) -> None:
    from altegio_core.base.deprecation import warn_renamed

    warn_renamed(f"field {other} of {holder}", name)

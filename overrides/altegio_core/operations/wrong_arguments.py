"""What is said of arguments an operation does not take: its name, the argument, and what may be meant.

Loaded when a call was wrong, and never by one that is not.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from attrs import fields_dict

from altegio_core.base.suggestion import spelt_alike
from altegio_core.base.wrong_arguments import Hint, listed, wrong
from altegio_core.http.options import CallOptions
from altegio_core.schema.types import Array, Object, Schema, Union, form_of

_OURS = {"options", "max_items", "max_pages"}
_BODY = {"data", "json", "payload", "content", "params", "request"}  # how other clients call it
_FORM = "body={{{}}}"
_FEW = 5


def in_our_words(
    function: Callable[..., Any],
    operation: str,
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    request: Callable[..., Any],
) -> TypeError | None:
    """What is wrong with the arguments of a call, or None if nothing is.

    Args:
        function: what was called.
        operation: the name users know it by.
        args: arguments given by position.
        kwargs: arguments given by keyword.
        request: takes what the function takes as ``**arguments``.
    """
    known = dict(inspect.signature(function).parameters)
    if known.pop("arguments", None):
        known |= inspect.signature(request).parameters
    if known.pop("self", None):
        args = args[1:]
    is_body = bool(args) and "body" in known and not isinstance(args[-1], int | str)
    problems = wrong(
        known,
        args,
        kwargs,
        "argument",
        _option_hint,
        lambda name: _body_hint(name, known, request.__module__),
        Hint("; the body is given as body=...", ["body"]) if is_body else None,
    )
    return TypeError(f"{operation}() {', and '.join(problems)}") if problems else None


def _option_hint(name: str) -> Hint | None:
    is_option = name in fields_dict(CallOptions)
    return Hint(f"; it is given as options=CallOptions({name}=...)", ["options"]) if is_option else None


def _body_hint(name: str, known: Iterable[str], module: str) -> Hint | None:
    if "body" in known:
        return Hint(_about_body(name, module), ["body"])
    ours = sorted(set(known) - _OURS)
    return Hint(f"; there are {listed(ours)}") if 0 < len(ours) <= _FEW else None


def _about_body(name: str, module: str) -> str:
    form, fields = _fields_of_body(module)
    if name in fields or (not fields and name not in _BODY):
        return f"; fields of the body are given as {form.format(repr(name) + ': ...')}"
    if near := spelt_alike(name, fields, 1):
        return f"; did you mean {form.format(repr(near[0]) + ': ...')}?"
    held = f", with {listed(fields[:_FEW])}{', ...' if len(fields) > _FEW else ''} in it" if fields else ""
    return f"; the body is given as {form.format('...')}{held}"


def _fields_of_body(module: str) -> tuple[str, list[str]]:
    """How the body of an operation is given, and the names of its fields; none where any may be in it."""
    endpoint = getattr(import_module(module), "ENDPOINT", None)
    if endpoint is None or endpoint.body is None:
        return _FORM, []
    schema = endpoint.body.schema
    form = "body=[{{{}}}]" if isinstance(form_of(schema), Array) else _FORM
    return form, [name for name in _names(schema) if name.isidentifier()]


def _names(schema: Schema) -> Iterator[str]:
    form = form_of(schema)
    if isinstance(form, Array):
        yield from _names(form.items)
    elif isinstance(form, Union):
        for option in form.options:
            yield from _names(option)
    elif isinstance(form, Object):
        yield from sorted(form.properties, key=lambda name: name not in form.required)

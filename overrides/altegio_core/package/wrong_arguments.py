"""What is said of arguments an operation does not take: its name, the argument, and what may be meant.

Loaded when a call of a method was wrong, and never by one that is not.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

from attrs import fields_dict

from altegio_core.base.suggestion import did_you_mean, in_backticks, spelt_alike
from altegio_core.http.options import CallOptions

_OURS = {"options", "max_items", "max_pages"}
_BODY = {"data", "json", "payload", "content", "params", "request"}  # how other clients call it
_FORM = "body={{{}}}"
_FEW = 5


def in_our_words(
    build: Callable[..., Any], operation: str, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> TypeError | None:
    """What is wrong with the arguments of a call, or None if nothing is.

    Args:
        build: the function that takes them.
        operation: the name users know it by.
        args: arguments given by position.
        kwargs: arguments given by keyword.
    """
    known = dict(inspect.signature(build).parameters)
    by_position = [name for name, one in known.items() if one.kind is one.POSITIONAL_OR_KEYWORD]
    given = {*by_position[: len(args)], *kwargs}
    problems: list[str] = []
    for name in kwargs:
        if name not in known:
            near = did_you_mean(name, [one for one in known if one not in given], most=1, show=in_backticks)
            hint = _option_hint(name) or near or _body_hint(name, known, build)
            problems.append(f"has no argument `{name}`{hint}")
        elif name in by_position[: len(args)]:
            problems.append(f"got `{name}` twice, by position and by name")
    if len(args) > len(by_position):
        taken = f"only {_list(by_position)}" if by_position else "nothing"
        body = "; the body is given as body=..." if "body" in known and not isinstance(args[-1], int | str) else ""
        problems.append(f"takes {taken} by position, and the rest by name{body}")
    meant = " ".join(problems)
    required = [name for name, one in known.items() if one.default is one.empty and name not in given]
    # What a hint has named already is not missed a second time.
    if missing := [name for name in required if not (f"mean `{name}`" in meant or f" {name}=" in meant)]:
        problems.append(f"needs {_list(missing)}")
    return TypeError(f"{operation}() {', and '.join(problems)}") if problems else None


def _option_hint(name: str) -> str:
    return f"; it is given as options=CallOptions({name}=...)" if name in fields_dict(CallOptions) else ""


def _body_hint(name: str, known: Iterable[str], build: Callable[..., Any]) -> str:
    if "body" not in known:
        ours = sorted(set(known) - _OURS)
        return f"; there are {_list(ours)}" if 0 < len(ours) <= _FEW else ""
    form, fields = _fields_of_body(build)
    if name in fields or (not fields and name not in _BODY):
        return f"; fields of the body are given as {form.format(repr(name) + ': ...')}"
    if near := spelt_alike(name, fields, 1):
        return f"; did you mean {form.format(repr(near[0]) + ': ...')}?"
    held = f", with {_list(fields[:_FEW])}{', ...' if len(fields) > _FEW else ''} in it" if fields else ""
    return f"; the body is given as {form.format('...')}{held}"


def _fields_of_body(build: Callable[..., Any]) -> tuple[str, list[str]]:
    """How the body of an operation is given, and the names of its fields; none where any may be in it."""
    from altegio_core.tooling.catalogue import catalogue
    from altegio_core.tooling.words import fields

    spec = getattr(import_module(build.__module__), "ENDPOINT", None)
    if spec is None or spec.body is None:
        return _FORM, []
    places = [one.place for one in fields(spec.body.schema, catalogue(build.__module__.partition(".api.")[0]))]
    listed = bool(places) and places[0].startswith("[]")
    names = [place.removeprefix("[].") for place in places]
    return ("body=[{{{}}}]" if listed else _FORM), [name for name in names if name.isidentifier()]


def _list(names: Sequence[str]) -> str:
    return ", ".join(map(in_backticks, names))

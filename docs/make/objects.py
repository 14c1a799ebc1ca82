"""Writes the reference of what stands by hand, clients, options, errors and helpers, from its docstrings."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import griffe
from attrs import frozen

from docs.make.text import as_markdown, prose
from scripts.spec.apis import ROOT

PAGES: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {
    "client": (
        "Client, options, answers",
        {
            "The clients": ("altegio.client.Altegio", "altegio.client.AsyncAltegio"),
            "Options": (
                "altegio_core.http.options.ClientOptions",
                "altegio_core.http.options.CallOptions",
                "altegio_core.http.retry.RetryPolicy",
            ),
            "Tokens": ("altegio_core.base.auth.Credentials",),
            "Answers": (
                "altegio_core.operations.envelope.Response",
                "altegio_core.operations.envelope.Envelope",
                "altegio_core.operations.envelope.Meta",
                "altegio_core.operations.pagination.Items",
                "altegio_core.operations.pagination.AsyncItems",
            ),
            "Models": (
                "altegio_core.schema.model.Model",
                "altegio_core.base.types.Unset",
                "altegio_core.base.types.File",
            ),
            "Limits": (
                "altegio_core.http.rate_limit.Rate",
                "altegio_core.http.rate_limit.Throttle",
                "altegio_core.http.rate_limit_redis.RedisThrottle",
                "altegio_core.http.rate_limit.Limiter",
            ),
        },
    ),
    "errors": (
        "Errors",
        {
            "The tree": ("altegio_core.base.errors",),
            "Calls that failed": ("altegio_core.base.call_errors",),
            "Answers of the server": ("altegio_core.base.response_errors",),
            "Refused bookings": ("altegio_core.base.booking_errors",),
            "What an error holds": ("altegio_core.base.problem.Problem", "altegio_core.schema.drift.Drift"),
        },
    ),
    "helpers": (
        "Dates, recurrence, JSON:API",
        {
            "Dates": ("altegio_core.base.dates",),
            "Recurrence": ("altegio_core.base.recurrence",),
            "JSON:API": ("altegio_core.operations.jsonapi",),
        },
    ),
}
"""Page → its title, and by heading what it describes: a class, or a module for everything public in it."""

_BRIEF = {
    "altegio_core.http.retry.RetryPolicy",
    "altegio_core.base.types.Unset",
    "altegio_core.http.rate_limit.Throttle",
}
_BRIEF |= {"altegio_core.http.rate_limit_redis.RedisThrottle"}
"""Whose methods are for the client to call."""

_NOT_FOR_CALLERS = {"error_for_status", "error_for", "booking_error"}
_SPECIAL = {"__len__", "__getitem__"}
_WIDTH = 88


@frozen
class Entry:
    """What a page says of one class, function or attribute.

    Attributes:
        name: as a heading has it.
        anchor: what a link to it ends with.
        level: of the heading.
        signature: how it is called or typed, as code; may be empty.
        text: what it is, in Markdown.
        tables: by heading, such as "argument", the rows: name, type, text.
        notes: lines after them: what comes back, what is raised.
    """

    name: str
    anchor: str
    level: int
    signature: str
    text: str
    tables: dict[str, list[tuple[str, str, str]]]
    notes: list[str]


class Objects:
    """The packages as griffe reads them, without importing them."""

    @cached_property
    def _modules(self) -> griffe.ModulesCollection:
        loader = griffe.GriffeLoader(
            search_paths=[ROOT / "generated", ROOT / "overrides"], allow_inspection=False, docstring_parser="google"
        )
        for package in ("altegio", "altegio_core"):
            loader.load(package)
        loader.resolve_aliases()
        return loader.modules_collection

    def sections(self, page: str) -> Iterator[tuple[str, str, list[Entry]]]:
        """By heading of a page: the text below it, and the entries."""
        for heading, paths in PAGES[page][1].items():
            text: str = ""
            entries: list[Entry] = []
            for path in paths:
                found = self._modules[path]
                if found.is_module:
                    text = _text(found)
                    for one in found.members.values():
                        ours = one.is_public and not one.is_alias and (one.is_class or one.is_function)
                        if ours and one.docstring and one.name not in _NOT_FOR_CALLERS:
                            entries += self._entries(one, members=page != "errors")
                else:
                    entries += self._entries(found, members=path not in _BRIEF)
            yield heading, text, entries

    def _entries(self, found: Any, *, members: bool) -> Iterator[Entry]:
        yield _entry(found, 3)
        for name, one in found.all_members.items() if found.is_class and members else ():
            target = one.final_target if one.is_alias else one
            public = name in _SPECIAL or not name.startswith("_")
            if public and target.docstring and (target.is_function or "property" in target.labels):
                yield _entry(target, 4, found.name)


def _entry(found: Any, level: int, owner: str = "") -> Entry:
    docstring, call = found.docstring, found
    if found.is_class:
        call = found.all_members.get("__init__")
        call = call.final_target if call is not None and call.is_alias else call
        if docstring is None:
            docstring = next(base.docstring for base in found.mro() if base.docstring)
    tables: dict[str, list[tuple[str, str, str]]] = {}
    notes = []
    types = {one.name: str(one.annotation or "") for one in getattr(call, "parameters", ())}
    if found.is_class:
        types |= {name: str(one.annotation or "") for name, one in found.all_members.items() if one.is_attribute}
    for section in docstring.parse("google") if docstring else ():
        kind = section.kind.value
        if kind in ("parameters", "attributes"):
            rows = [(one.name, types.get(one.name.strip("*"), ""), _description(one)) for one in section.value]
            tables["argument" if kind == "parameters" else "attribute"] = rows
        elif kind in ("returns", "yields"):
            notes.append(f"{kind.title()}: {' '.join(_description(one) for one in section.value)}")
        elif kind == "raises":
            errors = "; ".join(f"`{one.annotation}`: {_description(one).rstrip('.')}" for one in section.value)
            notes.append(f"Raises {errors}.")
    return Entry(
        f"{owner}.{found.name}" if owner else found.name,
        f"{owner}.{found.name.strip('_')}" if owner else found.name,
        level,
        _signature(found, call).replace("_Self", "Self"),
        _text(found, docstring),
        tables,
        notes,
    )


def _text(found: Any, docstring: Any = None) -> str:
    docstring = docstring or found.docstring
    parts = [one.value for one in docstring.parse("google") if one.kind.value == "text"] if docstring else []
    return "\n\n".join(as_markdown(part) for part in parts)


def _description(part: Any) -> str:
    return prose(" ".join(part.description.split()))


def _signature(found: Any, call: Any) -> str:
    if "property" in found.labels or found.is_attribute:
        return f"{found.name}: {found.annotation}"
    if call is None or not call.is_function:
        return ""
    given = [one for one in call.parameters if one.name not in ("self", "cls")]
    words, starred = [], False
    for one in given:
        kind = one.kind.value if one.kind else ""
        if kind == "keyword-only" and not starred:
            words.append("*")
            starred = True
        star = {"variadic positional": "*", "variadic keyword": "**"}.get(kind, "")
        starred = starred or star == "*"
        default = f" = {one.default}" if one.default is not None and not star else ""
        words.append(f"{star}{one.name}: {one.annotation}{default}" if one.annotation else f"{star}{one.name}{default}")
    end = f" -> {call.returns}" if call.returns is not None and not found.is_class else ""
    before = "await " if "async" in found.labels else ""
    line = f"{before}{found.name}({', '.join(words)}){end}"
    if len(line) <= _WIDTH:
        return line
    inside = "".join(f"    {one},\n" for one in words)
    return f"{before}{found.name}(\n{inside}){end}"


def page(name: str, objects: Objects) -> dict[str, Any]:
    """What the template of a page asks for."""
    return {"title": PAGES[name][0], "sections": list(objects.sections(name))}

"""What ``help()`` and ``dir()`` tell of tags and operations: signature, what a body holds, one line for each operation.

Loaded when somebody asks, and never by a call.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from itertools import pairwise
from typing import Any

from altegio_core.base.operation import Operation
from altegio_core.tooling.catalogue import Catalogue, catalogue
from altegio_core.tooling.docstring_parts import RAISES, RETURNS, DocstringParts
from altegio_core.tooling.words import Field, condition, fields, first_sentence

_WIDTH = 100
_EVERY_ERROR = "AltegioError: anything else, see altegio.errors."


class _Plain(str):
    """An annotation shown as it was written."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def signature(build: Callable[..., Any], *, awaited: bool = False) -> inspect.Signature:
    """The signature of a method, which returns the response where the function beneath makes a call."""
    made = inspect.signature(build)
    returned = str(made.return_annotation).strip("'")
    held = returned[returned.index("[") + 1 : -1] if "[" in returned else returned
    if returned.startswith("ChangeCall["):
        held = f"Awaitable[Changed[{held}]]" if awaited else f"Changed[{held}]"
    elif returned.startswith("PagedCall["):
        held = ("AsyncItems[" if awaited else "Items[") + held.rpartition(", ")[2] + "]"
    else:
        held = f"Awaitable[Envelope[{held}]]" if awaited else f"Envelope[{held}]"
    parameters = [one.replace(annotation=_Plain(_short(one.annotation))) for one in made.parameters.values()]
    return made.replace(parameters=parameters, return_annotation=_Plain(held.replace("models.", "")))


def _short(annotation: object) -> str:
    return str(annotation).strip("'").replace("models.", "")


def model_help(model: Any, doc: str) -> str:
    """The docstring of a model, and its fields, each as its source has it."""
    schema, told = model.SCHEMA, "\n".join(_filled(inspect.cleandoc(doc)))
    required = {schema.renamed.get(name, name) for name in schema.required}
    lines: list[str] = []
    for name, annotation, text in _source_fields(model):
        kind = annotation.replace(" | Unset", "") + (", required" if name in required else "")
        lines.append(_entry(f"{name} ({kind}): {text}" if text else f"{name}: {kind}"))
    if needed := condition(schema):
        lines.append(_entry(needed))
    return "\n".join([told, "", "Fields:", *lines]) if lines else told


def _source_fields(model: Any) -> Iterator[tuple[str, str, str]]:
    """Name, type and text of each field; nothing where the package was installed without its sources."""
    try:
        source = inspect.getsource(import_module(model.__module__))
    except OSError:
        return
    (written,) = (one for one in ast.parse(source).body if isinstance(one, ast.ClassDef) and one.name == model.__name__)
    for field, after in pairwise([*written.body, ast.Pass()]):
        match field:
            case ast.AnnAssign(target=ast.Name(id=name)) if name != "SCHEMA":
                match after:
                    case ast.Expr(value=ast.Constant(value=str(text))):
                        yield name, ast.unparse(field.annotation), " ".join(text.split())
                    case _:
                        yield name, ast.unparse(field.annotation), ""
            case _:
                pass


def operation_help(build: Callable[..., Any], doc: str) -> str:
    """The docstring of an operation, and the fields of its body."""
    module = import_module(build.__module__)
    package = build.__module__.partition(".api.")[0]
    parts = DocstringParts.read(inspect.cleandoc(doc))
    _add_every_error(parts)
    body = module.ENDPOINT.body if hasattr(module, "ENDPOINT") else None
    lines = [_entry(_said(field)) for field in fields(body.schema, catalogue(package))] if body else []
    if body and lines:
        named = f" ({body.schema.name})" if hasattr(body.schema, "name") else ""
        if needed := condition(body.schema):
            lines.append(textwrap.indent(needed, "    "))
        parts.put_before(RETURNS, f"Body{named}", "\n".join(lines))
    return str(parts)


def _add_every_error(parts: DocstringParts) -> None:
    """Adds the error that docstrings leave out because every call can raise it."""
    raised = parts.sections.get(RAISES, "")  # that of an iterator has no such section
    if parts.source and _EVERY_ERROR not in raised:
        parts.sections[RAISES] = f"{raised}\n    {_EVERY_ERROR}".lstrip("\n")


def _said(field: Field) -> str:
    facts = f"{field.type}, required" if field.required else field.type
    return f"{field.place}: {field.text.rstrip('.')} ({facts})" if field.text else f"{field.place}: {facts}"


def _filled(doc: str) -> Iterator[str]:
    """The lines of a docstring; where one is too long, several."""
    for line in doc.splitlines():
        yield from textwrap.wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False) or [""]


def _entry(said: str) -> str:
    return textwrap.fill(
        said,
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def summary(known: Catalogue, operation: Operation) -> str:
    """What an operation does, in a sentence."""
    return ("Deprecated: " if operation.deprecated else "") + first_sentence(known.operation(operation.id))


def tags_help(tags: Any) -> str:
    """What ``help(client.v2)`` lists: the operations of every tag."""
    return "\n\n".join(f"{name}\n{textwrap.indent(tag_help(getattr(tags, name)), '    ')}" for name in dir(tags))


def tag_help(tag: Any) -> str:
    """What ``help(client.v2.events)`` lists: a line for each operation, those the vendor advises against last."""
    operations: Mapping[str, Operation] = tag._operations
    known = catalogue(tag._package.partition(".api.")[0])
    ordered = sorted(operations.values(), key=lambda one: (one.deprecated, one.id))
    # What has a method for its fields comes last, with it, but before what the vendor advises against.
    told: dict[str, str] = {}
    for one in sorted(ordered, key=lambda one: (one.deprecated, bool(one.changes))):
        told[one.id] = summary(known, one)
        if one.changes:
            told[one.changes] = f"Like {one.id}, but keeps fields not passed"
    longest = max(map(len, told), default=0)
    lines = (f"{name.ljust(longest)}  {text}" for name, text in told.items())
    return "\n".join(text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…" for text in lines)

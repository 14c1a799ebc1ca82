"""A call of every operation that runs, with a real body, and the answer it gives: what the vendor publishes, or what
the mock server makes of the schema."""

import json
import keyword
from typing import Any

from attrs import frozen

from altegio_core.base.operation import Operation
from altegio_core.cli.surface import Surface
from altegio_core.schema.types import Binary, Object, Ref, Schema
from altegio_core.tooling.example_values import ExampleMaker

SURFACE = Surface("altegio")

_WIDTH = 88


@frozen
class Example:
    """A call in Python, synchronous and asynchronous; each expects a client called ``altegio``."""

    sync: str
    asynchronous: str


def example(operation: Operation) -> Example:
    """The call with all that is required, from published examples where they fit."""
    given = _arguments(operation)
    name = f"altegio.{operation.api}.{operation.tag}.{operation.id}"
    call = _call(name, given)
    waited = f"answer = await {call}"
    return Example(f"answer = {call}", waited)


def _arguments(operation: Operation) -> list[str]:
    endpoint, known = SURFACE.endpoint(operation), SURFACE.catalogue(operation.api)
    about, maker = known.operation(operation.id), ExampleMaker(SURFACE.catalogue(operation.api), full=False)
    given = []
    for parameter in endpoint.parameters:
        if not parameter.required:
            continue
        value = about.examples.get(parameter.wire, maker.make(parameter.schema))
        given.append(_python(value) if parameter.place == "path" else f"{parameter.name}={_python(value)}")
    if endpoint.body is not None and (endpoint.body.required or about.body):
        body = about.body[0] if about.body else maker.make(endpoint.body.schema)
        given.append(f"body={_python(_with_files(body, endpoint.body.schema))}")
    # By position first, whatever the description's order.
    return sorted(given, key=_is_named)


def _is_named(text: str) -> bool:
    return text.partition("=")[0].isidentifier() and not keyword.iskeyword(text) and "=" in text


def _with_files(body: Any, schema: Schema) -> Any:
    form = schema.model.SCHEMA if isinstance(schema, Ref) else schema
    if not isinstance(body, dict) or not isinstance(form, Object):
        return body
    files = {name for name, inner in form.properties.items() if isinstance(inner, Binary)}
    return {name: b"\x89PNG\r\n" if name in files else value for name, value in body.items()}


def _call(name: str, given: list[str]) -> str:
    line = f"{name}({', '.join(given)})"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    inside = "".join(f"    {one.replace(chr(10), chr(10) + '    ')},\n" for one in given)
    return f"{name}(\n{inside})"


def _python(value: Any, room: int = _WIDTH - 12) -> str:
    """A value as Python writes it, broken into lines where it is long."""
    line = (
        repr(value).replace("'", '"')
        if isinstance(value, str) and "'" not in value and '"' not in value
        else repr(value)
    )
    if isinstance(value, dict | list) and value:
        parts = (
            [f"{_python(name)}: {_python(item, room - 4)}" for name, item in value.items()]
            if isinstance(value, dict)
            else [_python(item, room - 4) for item in value]
        )
        start, end = ("{", "}") if isinstance(value, dict) else ("[", "]")
        line = start + ", ".join(parts) + end
        if len(line) > room or "\n" in line:
            inside = "".join(f"    {part.replace(chr(10), chr(10) + '    ')},\n" for part in parts)
            return f"{start}\n{inside}{end}"
    return line


def answer(operation: Operation, most_lines: int = 40) -> str:
    """The published answer as JSON, cut after some lines; empty where none is published."""
    about = SURFACE.catalogue(operation.api).operation(operation.id)
    if not about.answer or not isinstance(about.answer[0], dict | list):
        return ""
    lines = json.dumps(about.answer[0], indent=2, ensure_ascii=False).splitlines()
    return "\n".join(lines if len(lines) <= most_lines else [*lines[:most_lines], "…"])

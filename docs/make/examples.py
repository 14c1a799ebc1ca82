"""A call of every operation that runs, with a real body, and what the mock server answers to it: what the vendor
publishes, or what is made of the schema."""

import atexit
import json
import keyword
from functools import cache
from typing import Any

from attrs import frozen

from altegio.mock import MockServer
from altegio_core.base.operation import Operation
from altegio_core.cli.surface import Surface
from altegio_core.schema.types import Binary, Object, Ref, Schema
from altegio_core.tooling.example_values import ExampleMaker
from docs.make.values import known

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
    endpoint, catalogue = SURFACE.endpoint(operation), SURFACE.catalogue(operation.api)
    about, maker = catalogue.operation(operation.id), ExampleMaker(catalogue, full=False)
    given = []
    for parameter in endpoint.parameters:
        if not parameter.required:
            continue
        value = about.examples.get(parameter.wire, maker.make(parameter.schema))
        value = known(parameter.wire, value, parameter.schema)
        given.append(_python(value) if parameter.location == "path" else f"{parameter.name}={_python(value)}")
    if endpoint.body is not None and (endpoint.body.required or about.body):
        body = about.body[0] if about.body else known("", maker.make(endpoint.body.schema), endpoint.body.schema)
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


@frozen
class Answer:
    """What comes back.

    Attributes:
        status: of HTTP.
        text: the body as JSON; empty where it is none.
        origin: where it is from, or what there is instead of JSON.
    """

    status: int
    text: str
    origin: str

    def cut(self, lines: int) -> str:
        """The first lines of the body."""
        every = self.text.splitlines()
        return "\n".join(every if len(every) <= lines else [*every[:lines], "…"])


def answer(operation: Operation) -> Answer:
    """What the mock server answers to the example."""
    return _answer(operation.api, operation.id)


@cache
def _answer(api: str, operation_id: str) -> Answer:
    operation = SURFACE.operations(api)[operation_id]
    name = f"altegio.{api}.{operation.tag}.{operation_id}"
    names: dict[str, Any] = {"altegio": _client()}
    raw = example(operation).sync.replace(f"{name}(", f"{name}.with_raw_response(", 1)
    exec(compile(raw, operation_id, "exec"), names)  # noqa: S102 - a call made above
    response = names["answer"]
    if not response.content:
        return Answer(response.status_code, "", "no body")
    try:
        body = json.loads(response.content)
    except ValueError:
        return Answer(response.status_code, "", f"a file, {len(response.content)} bytes here")
    published = SURFACE.catalogue(api).operation(operation_id).answer
    origin = "as the vendor publishes it" if published else "made of the schema"
    return Answer(response.status_code, json.dumps(body, indent=2, ensure_ascii=False), origin)


@cache
def _client() -> Any:
    server = MockServer().start()
    atexit.register(server.stop)
    client = server.client()
    atexit.register(client.close)
    return client

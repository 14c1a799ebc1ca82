"""``altegio describe v2.events.create_event``: everything needed to call an operation."""

import inspect
import json
import shlex
from collections.abc import Callable
from typing import Any

import click
from click.shell_completion import CompletionItem

from altegio_core.base.operation import Operation
from altegio_core.base.types import is_dict, is_list
from altegio_core.cli.arguments import option_name
from altegio_core.cli.json_schema import input_schema, json_schema
from altegio_core.cli.layout import cut, heading, rows, wrapped
from altegio_core.cli.surface import Surface
from altegio_core.operations.endpoint import BodySpec, Endpoint, Parameter
from altegio_core.schema.types import Binary
from altegio_core.tooling.catalogue import About
from altegio_core.tooling.example_values import ExampleMaker
from altegio_core.tooling.python_type import python_type
from altegio_core.tooling.words import Field, condition, fields, words

_TOKENS = {
    "none": "none",
    "partner": "partner",
    "partner+user": "partner and user",
    "partner or partner+user": "partner, user if there is one",
}


def command(surface: Surface) -> click.Command:
    """Makes the command."""

    @click.command("describe")
    @click.argument("api", metavar="[VERSION]", required=False, shell_complete=_versions(surface))
    @click.argument("operation", required=False, shell_complete=_operations(surface))
    @click.option("--json", "as_json", is_flag=True, help="As JSON, with JSON Schemas of input and output.")
    def describe(api: str | None, operation: str | None, as_json: bool) -> None:
        """Describe an operation: what it takes and returns, with an example.

        Name it as in Python, v2.events.create_event, or by version and name. The version can be left out if only one
        version has an operation of this name.
        """
        if api is None:
            raise click.UsageError("name an operation, as in `describe v2.events.create_event`")
        description = _Description(
            surface, surface.operation(api, operation) if operation else surface.operation_anywhere(api)
        )
        click.echo(
            json.dumps(description.as_json(), indent=2, ensure_ascii=False)
            if as_json
            else "\n".join(description.as_text())
        )

    return describe


def _versions(surface: Surface) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem | str]]:
    def complete(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem | str]:
        return [api for api in surface.editions if api.startswith(begun)]

    return complete


def _operations(surface: Surface) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem | str]]:
    def complete(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem | str]:
        api = context.params.get("api")
        return [*sorted(name for name in surface.operations(api) if name.startswith(begun))] if api else []

    return complete


class _Description:
    """The description of one operation, as text or JSON."""

    def __init__(self, surface: Surface, operation: Operation) -> None:
        self._operation = operation
        self._catalogue = surface.catalogue(operation.api)
        self._about: About = self._catalogue.operation(operation.id)
        self._endpoint: Endpoint[Any] = surface.endpoint(operation)
        self._module = surface.module(operation)
        self._package = surface.package
        # Required ones first.
        self._parameters = sorted(self._endpoint.parameters, key=lambda parameter: not parameter.required)

    def as_json(self) -> dict[str, Any]:
        operation, body = self._operation, self._endpoint.body
        return {
            "name": operation.full_name,
            "api": operation.api,
            "id": operation.id,
            "summary": self._about.summary,
            "text": self._about.text,
            "method": operation.method,
            "path": operation.path,
            "tag": operation.tag,
            "tokens": operation.tokens,
            "deprecated": operation.deprecated,
            "replaced_by": operation.replaced_by,
            "paged": operation.paged,
            "python": self._python(),
            "command": self._command(),
            "input_schema": input_schema(self._endpoint, self._catalogue, self._about),
            "output_schema": json_schema(self._endpoint.response.data, self._catalogue),
            "arguments": [
                {
                    "name": parameter.name,
                    "option": option_name(parameter),
                    "in": parameter.location,
                    "wire": parameter.wire,
                    "required": parameter.required,
                    "type": words(parameter.schema),
                    "text": self._about.texts.get(parameter.wire, ""),
                    "example": self._example(parameter),
                }
                for parameter in self._parameters
            ],
            "body": body
            and {
                "required": body.required,
                "media": "multipart/form-data" if body.multipart else "application/json",
                "fields": [
                    {"field": field.place, "type": field.type, "required": field.required, "text": field.text}
                    for field in self._fields()
                ],
                "example": self._body(body),
            },
            "returns": {
                "status": self._about.status,
                "type": self._type,
                "example": self._about.answer[0] if self._about.answer else None,
            },
            "page": self._about.page,
        }

    @property
    def _type(self) -> str:
        return python_type(self._endpoint.response.data)

    def as_text(self) -> list[str]:
        operation = self._operation
        facts = [("tokens", _TOKENS[operation.tokens])]
        if operation.deprecated:
            facts.append(("deprecated", f"use {operation.replaced_by}" if operation.replaced_by else "yes"))
        if operation.paged:
            facts.append(("pages", f"iter_{operation.id} in Python, --all on the command line, for all of them"))
        lines = [heading(operation.full_name)]
        lines += [f"{operation.method} {operation.path}", ""]
        lines += [wrapped(self._about.text), ""] if self._about.text else []
        lines += rows(facts)
        if self._parameters:
            lines += ["", heading("Arguments"), *rows(map(self._argument, self._parameters))]
        if body := self._endpoint.body:
            lines += ["", heading("Body"), *(rows(map(_field, self._fields())) or [f"  {words(body.schema)}"])]
            lines += ["", wrapped(condition(body.schema), 2)] if condition(body.schema) else []
            lines += ["", heading("Example body"), json.dumps(self._body(body), indent=2, ensure_ascii=False)]
        lines += [
            "",
            heading("Returns"),
            wrapped(f"{self._about.status}: {self._type}", 2),
        ]
        lines += ["", heading("Call"), wrapped(self._python(), 2), wrapped(self._command(), 2)]
        return [*lines, "", cut(self._about.page)]

    def _argument(self, parameter: Parameter) -> tuple[str, str]:
        text = self._about.texts.get(parameter.wire, "")
        return option_name(parameter), _said(words(parameter.schema), parameter.required, text)

    def _fields(self) -> list[Field]:
        return list(fields(self._endpoint.body.schema, self._catalogue)) if self._endpoint.body else []

    def _body(self, body: BodySpec) -> Any:
        """Returns the published example, or one with the required fields."""
        if self._about.body:
            return self._about.body[0]
        made = ExampleMaker(self._catalogue, full=False).make(body.schema)
        if is_dict(made):
            return {name: "@picture.png" if isinstance(value, bytes) else value for name, value in made.items()}
        return made

    def _example(self, parameter: Parameter) -> Any:
        if parameter.wire in self._about.examples:
            return self._about.examples[parameter.wire]
        return ExampleMaker(self._catalogue, full=False).make(parameter.schema)

    def _python(self) -> str:
        given = [
            name if one.kind is one.POSITIONAL_OR_KEYWORD else f"{name}=..."
            for name, one in inspect.signature(self._module.request).parameters.items()
            if one.default is one.empty
        ]
        return f"{self._package}.{self._operation.full_name}({', '.join(given)})"

    def _command(self) -> str:
        parts = [self._package, "call", self._operation.api, self._operation.id]
        for parameter in self._parameters:
            if parameter.required:
                value = self._example(parameter)
                for one in value if is_list(value) else [value]:
                    text = json.dumps(one) if isinstance(one, bool) else str(one)
                    parts += [option_name(parameter), shlex.quote(text)]
        body = self._endpoint.body
        if body is not None and body.required:
            parts += ["--body", "@body.json"]
        if isinstance(self._endpoint.response.data, Binary):
            parts += ["> file"]
        return " ".join(parts)


def _field(field: Field) -> tuple[str, str]:
    return field.place, _said(field.type, field.required, field.text)


def _said(type_: str, required: bool, text: str) -> str:
    facts = f"required; {type_}" if required else type_
    text = text.rstrip(".")
    return f"{text[:1].upper()}{text[1:]} ({facts})" if text else facts

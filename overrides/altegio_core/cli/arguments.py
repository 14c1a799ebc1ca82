"""Makes command-line options from the parameters of an operation: ``--location-id``; a list repeats its option."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from altegio_core.base.suggestion import did_you_mean
from altegio_core.base.types import UNSET, File, is_dict, is_tuple
from altegio_core.operations.endpoint import Endpoint, Parameter
from altegio_core.schema.types import Array, Binary, Object, Schema, Union, form_of
from altegio_core.tooling.catalogue import About
from altegio_core.tooling.parse_text import from_texts
from altegio_core.tooling.words import words

BODY = "body"
NO_CHECK = "--no-check"


class OperationCommand(click.Command):
    """A command that says of an option it does not have which may be meant, or which there are.

    Args:
        own: the options that are arguments of the operation.
        settings: as for any command.
    """

    def __init__(self, name: str, *, own: Sequence[click.Parameter], **settings: Any) -> None:
        super().__init__(name, **settings)
        self._own = own

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            near = did_you_mean(error.option_name, [name for one in self.params for name in one.opts])
            there = f"; there is {listed(self._own)}" if self._own else ""
            raise click.UsageError(f"there is no option {error.option_name}{near or there}", ctx) from None


def listed(options: Sequence[click.Parameter]) -> str:
    """Returns the names of options as one sentence has them."""
    return ", ".join(one.opts[0] for one in options)


def option_name(parameter: Parameter) -> str:
    """Returns the name of the option for a parameter."""
    return "--" + parameter.name.strip("_").replace("_", "-")


def options(endpoint: Endpoint[Any], about: About) -> list[click.Parameter]:
    """Returns an option for each parameter, required ones first. Click requires none, so that missing ones are reported
    together with everything else that is wrong."""
    ordered = sorted(endpoint.parameters, key=lambda parameter: not parameter.required)
    made: list[click.Parameter] = [_option(parameter, about) for parameter in ordered]
    if endpoint.body is not None:
        text = "JSON, or @FILE with it, or - for standard input."
        if endpoint.body.multipart:
            text += " A field that is a file is given as @FILE as well."
        made.append(
            click.Option(
                ["--body", BODY], metavar="JSON", help=text + ("  [required]" if endpoint.body.required else "")
            )
        )
    return made


def _option(parameter: Parameter, about: About) -> click.Option:
    text = about.texts.get(parameter.wire, "")
    rules = words(parameter.schema)
    said = f"{text} ({rules})" if text else rules
    return click.Option(
        [option_name(parameter), parameter.name],
        multiple=_repeats(parameter.schema),
        metavar=_metavar(parameter.schema),
        help=said[:1].upper()
        + said[1:]
        + ("; repeat for more" if _repeats(parameter.schema) else "")
        + "."
        + _mark(parameter),
    )


def _mark(parameter: Parameter) -> str:
    return "  [required]" if parameter.required else ""


def _repeats(schema: Schema) -> bool:
    return isinstance(schema, Array) or (isinstance(schema, Union) and any(map(_repeats, schema.options)))


def _metavar(schema: Schema) -> str:
    inner = schema.items if isinstance(schema, Array) else schema
    return {"Integer": "INTEGER", "Number": "NUMBER", "Boolean": "BOOLEAN"}.get(type(inner).__name__, "TEXT")


def arguments(endpoint: Endpoint[Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the arguments by Python name; one that was not given is UNSET.

    Raises:
        click.UsageError: the body is not JSON, or a file cannot be read.
    """
    found: dict[str, Any] = {}
    for parameter in endpoint.parameters:
        value = given.get(parameter.name)
        if value is None or value == ():
            found[parameter.name] = UNSET
        else:
            texts: list[Any] = list(value) if is_tuple(value) else [value]
            found[parameter.name] = from_texts(texts, parameter.schema)
    if endpoint.body is not None:
        text = given.get(BODY)
        found[BODY] = UNSET if text is None else _body(endpoint.body.schema, text)
    return found


def _body(schema: Schema, text: str) -> Any:
    if text == "-":
        text = _read(sys.stdin.buffer.read(), "standard input")
    elif text.startswith("@"):
        text = _read(_content(text), text[1:])
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"--body is not JSON: {error}") from None
    form = form_of(schema)
    if isinstance(form, Object) and is_dict(value):
        for name, inner in form.properties.items():
            if isinstance(inner, Binary) and isinstance(value.get(name), str) and value[name].startswith("@"):
                value[name] = _file(value[name])
    return value


def _read(content: bytes, source: str) -> str:
    """Decodes UTF-8 or, as some shells write it, UTF-16, with or without a byte order mark."""
    wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        return content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{source} is not UTF-8: {error.reason} at byte {error.start}") from None


def _file(reference: str) -> File:
    return File(_content(reference), Path(reference[1:]).name)


def _content(reference: str) -> bytes:
    try:
        return Path(reference[1:]).read_bytes()
    except OSError as error:
        raise click.UsageError(f"{reference[1:]} cannot be read: {error.strerror}") from None

"""``altegio call v2 get_event --location-id 1 --event-id 2``: calls an operation and prints its response."""

import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeGuard

import click
from attrs import frozen
from click.shell_completion import CompletionItem

from altegio_core.base.auth import Credentials
from altegio_core.base.charset import decoded
from altegio_core.base.errors import ResponseError
from altegio_core.base.operation import Operation
from altegio_core.base.printable import printable
from altegio_core.base.redaction import MASK, mask, may_hold_secret
from altegio_core.base.response import Headers
from altegio_core.cli.arguments import NO_CHECK, OperationCommand, arguments, listed, options
from altegio_core.cli.items import array, lines, table
from altegio_core.cli.output import indented, shown
from altegio_core.cli.status import table as statuses
from altegio_core.cli.surface import Surface
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions, ClientOptions, Options
from altegio_core.operations.call import Call, run
from altegio_core.operations.endpoint import Endpoint
from altegio_core.operations.pagination import Items
from altegio_core.schema.types import Array, Binary, Schema, Union
from altegio_core.tooling.words import first_sentence

Write = Callable[[Iterable[Any]], Iterator[str]]

_HELP = f"""Call an operation and print its answer.

The operation is named as in Python, v2.events.get_event, or by version and name. Parameters are options, named as in
Python but with dashes. For a list, repeat the option. The answer is printed to standard output as JSON, everything else
to standard error. Tokens come from the environment variables ALTEGIO_PARTNER_TOKEN and ALTEGIO_USER_TOKEN.

\b
The exit status says what happened:
{statuses()}
"""


def command(surface: Surface) -> click.Command:
    """Makes the command, with a subcommand for each API version and, below that, one for each operation."""
    return _Calls(surface, name="call", help=_HELP, subcommand_metavar="VERSION OPERATION [OPTIONS]")


class _Calls(click.Group):
    def __init__(self, surface: Surface, **settings: Any) -> None:
        super().__init__(**settings)
        self._surface = surface

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._surface.editions)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._surface.editions:
            return _command(self._surface, ctx, partial(self._surface.operation_anywhere, cmd_name))
        return _Version(
            self._surface,
            cmd_name,
            name=cmd_name,
            help=f"Call an operation of {cmd_name}.",
            subcommand_metavar="OPERATION [OPTIONS]",
        )


class _Version(click.Group):
    """The operations of a version; each command is made on demand, because making all of them takes long."""

    def __init__(self, surface: Surface, api: str, **settings: Any) -> None:
        super().__init__(**settings)
        self._surface, self._api = surface, api

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self._surface.operations(self._api))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return _command(self._surface, ctx, partial(self._surface.operation, self._api, cmd_name))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(name) for name in self.list_commands(ctx) if name.startswith(incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        formatter.write_text(f"`altegio operations --api {self._api}` lists the operations.")


def _command(surface: Surface, ctx: click.Context, find: Callable[[], Operation]) -> click.Command | None:
    try:
        return _operation(surface, find())
    except click.UsageError as error:
        if ctx.resilient_parsing:
            return None
        error.ctx = ctx
        raise


@frozen
class _How:
    """Values of the options that all operations share."""

    base_url: str | None
    timeout: float | None
    retries: int | None
    raw: bool
    no_check: bool = False
    all_pages: bool = False
    array: bool = False
    max_items: int | None = None
    jsonl: bool = False
    csv: str | None = None

    def client_options(self, api: str) -> ClientOptions:
        given: Options = {}
        if self.base_url is not None:
            given["base_urls"] = {api: self.base_url}
        if self.timeout is not None:
            given["timeout"] = self.timeout
        if self.retries is not None:
            given["retries"] = self.retries
        return ClientOptions(**given)


def _operation(surface: Surface, operation: Operation) -> click.Command:
    endpoint = surface.endpoint(operation)
    about = surface.catalogue(operation.api).operation(operation.id)
    common: list[click.Parameter] = [
        click.Option(["--base-url"], metavar="URL", help="Address to call instead of the API's, such as a mock's."),
        click.Option(["--timeout"], type=float, metavar="SECONDS", help="How long to wait for the next piece of data."),
        click.Option(["--retries"], type=click.IntRange(0), help="Number of retries."),
        click.Option(["--raw"], is_flag=True, help="Print the answer unchanged, status and headers to standard error."),
        click.Option([NO_CHECK], is_flag=True, help="Send the request without checking it."),
    ]
    if _has_items(endpoint.response.data):
        common += [
            click.Option(["--jsonl"], is_flag=True, help="Only the items, one JSON per line."),
            click.Option(
                ["--csv"], metavar="FIELD,…", help="The items as CSV with these fields, such as id,client.name."
            ),
        ]
    if operation.paged:
        common += [
            click.Option(["--all", "all_pages"], is_flag=True, help="The items of all pages, one JSON per line."),
            click.Option(["--array"], is_flag=True, help="With --all: as one JSON list."),
            click.Option(["--max-items"], type=click.IntRange(0), help="With --all: stop after this many items."),
        ]
    names = {option.name for option in common}
    own = options(endpoint, about)

    def callback(**given: Any) -> None:
        if extra := click.get_current_context().args:
            alone = MASK if may_hold_secret(extra[0]) else repr(extra[0])
            raise click.UsageError(f"{alone} stands alone; arguments are options here: {listed(own) or 'none'}")
        how = _How(**{name: value for name, value in given.items() if name in names})
        _run(surface, operation, {name: value for name, value in given.items() if name not in names}, how)

    return OperationCommand(
        operation.id,
        own=own,
        params=[*own, *common],
        callback=callback,
        help=f"{first_sentence(about)}.\n\n{operation.method} {operation.path}",
        epilog=f"`altegio describe {operation.api} {operation.id}` has more.",
        context_settings={"allow_extra_args": True},
    )


def _run(surface: Surface, operation: Operation, given: Mapping[str, Any], how: _How) -> None:
    module, endpoint = surface.module(operation), surface.endpoint(operation)
    if isinstance(endpoint.response.data, Binary) and sys.stdout.isatty():
        raise click.UsageError(f"{operation.id} answers with a file: send it to one, as in `… > file`")
    if not how.all_pages and (how.array or how.max_items is not None):
        raise click.UsageError("--array and --max-items go with --all")
    if sum((how.raw, how.array, how.jsonl, how.csv is not None)) > 1:
        raise click.UsageError("--raw, --array, --jsonl and --csv are different forms: choose one")
    write = _writer(surface, operation, endpoint, how)
    if operation.deprecated:
        instead = f"; use {operation.replaced_by}" if operation.replaced_by else ""
        click.echo(f"note: the vendor advises against {operation.full_name}{instead}", err=True)
        warnings.filterwarnings(
            "ignore", ".* is deprecated by Altegio", DeprecationWarning
        )  # the command has warned already
    credentials = Credentials.from_environment()
    values = arguments(endpoint, given)
    special = CallOptions(check=False) if how.no_check else None
    with Client(credentials, how.client_options(operation.api)) as client:
        if how.all_pages:
            walk = Items(client, module.iterate(**values, max_items=how.max_items, options=special))
            _write_items(walk, write or lines, credentials)
            return
        try:
            response = run(client, Call(endpoint, values, special))
        except ResponseError as error:
            if how.raw:
                _write_raw(error.status_code, error.headers, error.response.content, credentials)
            raise
    if how.raw:
        _write_raw(response.status_code, response.headers, response.content, credentials)
    elif isinstance(endpoint.response.data, Binary):
        click.echo(response.content, nl=False)
    elif write is not None:
        _write_items(response.parsed, write, credentials)
    elif response.content.strip():
        click.echo(mask(indented(response.content), credentials.secrets))


def _has_items(schema: Schema) -> bool:
    """Returns whether a response is or may be a list."""
    options = schema.options if isinstance(schema, Union) else (schema,)
    return any(isinstance(option, Array) for option in options)


def _writer(surface: Surface, operation: Operation, endpoint: Endpoint[Any], how: _How) -> Write | None:
    """Returns the function that writes items; None if the whole response is written."""
    if how.csv is not None:
        columns = [name.strip() for name in how.csv.split(",") if name.strip()]
        if not columns:
            raise click.UsageError("--csv needs at least one field, as in id,name")
        return table(columns, endpoint.response.data, surface.catalogue(operation.api))
    return array if how.array else lines if how.jsonl else None


def _write_raw(status: int, headers: Headers, content: bytes, credentials: Credentials) -> None:
    lines = [f"HTTP {status}", *(f"{name}: {printable(value)}" for name, value in headers.items()), ""]
    click.echo(mask("\n".join(lines), credentials.secrets), err=True)
    if sys.stdout.isatty():
        click.echo(mask(shown(decoded(content, headers.get("content-type", ""))), credentials.secrets))
        return
    # Latin-1 maps every byte to itself.
    click.echo(mask(content.decode("latin-1"), credentials.secrets).encode("latin-1"), nl=False)


def _is_walk(items: object) -> TypeGuard["Items[Any, Any]"]:
    return isinstance(items, Items)


def _write_items(items: Iterable[Any], write: Write, credentials: Credentials) -> None:
    """Writes each item as it arrives; shows progress on a terminal that shows no items."""
    walk = items if _is_walk(items) and sys.stderr.isatty() and not sys.stdout.isatty() else None
    for text in write(items):
        click.echo(mask(text, credentials.secrets), nl=False)
        if walk is not None:
            click.echo(f"\r{walk.items_read} of {walk.total or '?'} items, {walk.pages_read} pages", nl=False, err=True)
    if walk is not None:
        click.echo(err=True)

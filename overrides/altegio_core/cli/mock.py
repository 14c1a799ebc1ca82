"""``altegio mock``: the mock server, until Ctrl-C."""

import signal
import threading
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import click

from altegio_core.base.operation import Operation
from altegio_core.cli.arguments import option_name
from altegio_core.cli.surface import Surface
from altegio_core.mock.recorded import RecordedRequest
from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema.types import Integer


def command(surface: Surface) -> click.Command:
    """Makes the command."""

    @click.command("mock")
    @click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
    @click.option("--port", default=4010, show_default=True, type=click.IntRange(0, 65535), help="0 is any free one.")
    @click.option("--items", default=25, show_default=True, type=click.IntRange(0), help="Items in paged lists.")
    @click.option("--state", is_flag=True, help="Store what is created and changed; empty at first.")
    @click.option("--without", multiple=True, metavar="BEHAVIOUR", help="With --state: switch a behaviour off.")
    @click.option("--with", "wanted", multiple=True, metavar="BEHAVIOUR", help="With --state: switch one on.")
    def mock(host: str, port: int, items: int, state: bool, without: tuple[str, ...], wanted: tuple[str, ...]) -> None:
        """Run a mock server of the API on this machine.

        Requests are checked as the API checks them, and answered with the published examples, or with --state from what
        was created before. Any tokens do.
        """
        behaviours = dict.fromkeys(without, False) | dict.fromkeys(wanted, True)
        if behaviours and not state:
            raise click.UsageError("--with and --without switch behaviours of --state")
        made: Any = import_module(f"{surface.package}.mock").MockServer
        try:
            server = made(host=host, port=port, items=items, state=state, behaviours=behaviours)
        except LookupError as error:
            raise click.UsageError(str(error)) from None
        try:
            server.start()
        except OSError as error:
            raise click.UsageError(f"cannot listen on {host} port {port}: {error.strerror or error}") from None
        server.on_request = _tell
        ended = threading.Event()
        previous = signal.signal(signal.SIGTERM, lambda number, frame: ended.set())
        try:
            for api, url in server.base_urls.items():
                click.echo(f"{api}  {url}")
            click.echo("\n" + "\n".join(_to_try(surface, server.base_urls, state=state)) + "\n\nCtrl-C ends it.\n")
            while not ended.wait(0.5):
                pass
        except KeyboardInterrupt:
            click.echo(err=True)
        finally:
            signal.signal(signal.SIGTERM, previous)
            server.stop()
        click.echo(f"{len(server.requests)} requests answered")

    return mock


def _tell(seen: RecordedRequest) -> None:
    name = f"{seen.api} {seen.operation_id}" if seen.operation_id else "-"
    click.echo(f"{seen.status or 'broken'}  {seen.method} {seen.path}  {name}")


def _to_try(surface: Surface, base_urls: Mapping[str, str], *, state: bool) -> Iterator[str]:
    """Returns lines that call an operation of any API: the shortest that needs only ids; a list if the mock is still
    empty."""
    name = surface.package
    known = [one for api in base_urls for one in surface.operations(api).values() if _may_need_ids_only(one)]
    known = [one for one in known if not (state and one.path.endswith("}"))]
    known.sort(key=lambda one: (len(one.id), one.id))
    endpoints = ((one, surface.endpoint(one)) for one in known)  # loads each only if the previous ones did not fit
    none: tuple[None, list[str]] = (None, [])
    operation, needed = next(((one, _ids(endpoint)) for one, endpoint in endpoints if _ids(endpoint)), none)
    if operation is None:
        return
    api = operation.api
    yield f"from {name} import {name.title()}"
    yield ""
    yield "base_urls = {"
    yield from (f'    "{version}": "{url}",' for version, url in base_urls.items())
    yield "}"
    yield f'with {name.title()}("partner", "user", base_urls=base_urls) as {name}:'
    yield f"    print({name}.{operation.full_name}({', '.join('1' for _ in needed)}).data)"
    yield ""
    yield "or, with any tokens in ALTEGIO_PARTNER_TOKEN and ALTEGIO_USER_TOKEN:"
    yield ""
    yield " ".join([name, "call", api, operation.id, *(f"{one} 1" for one in needed), f"--base-url {base_urls[api]}"])


def _may_need_ids_only(operation: Operation) -> bool:
    return operation.method == "GET" and "{" in operation.path and not operation.deprecated


def _ids(endpoint: Endpoint[Any]) -> list[str]:
    """Returns the options of an operation that needs only ids; empty if it needs something else, or nothing."""
    needed = [parameter for parameter in endpoint.parameters if parameter.required]
    ids = all(parameter.location == "path" and isinstance(parameter.schema, Integer) for parameter in needed)
    return [option_name(parameter) for parameter in needed] if ids else []

"""The command group, and how errors end."""

import sys
from importlib import import_module
from typing import Any

import click

from altegio_core.base.auth import PARTNER_VARIABLE, USER_VARIABLE
from altegio_core.base.errors import AltegioError, MissingTokenError, RequestValidationError
from altegio_core.base.problem import Problem
from altegio_core.cli.output import give_up
from altegio_core.cli.status import Status, status_of
from altegio_core.cli.surface import Surface, near
from altegio_core.version import VERSION

_HELP = """The Altegio B2B API on the command line: find operations, call them, run a mock server.

\b
  altegio operations --search event
  altegio describe v2 get_event
  altegio call v2 get_event --location-id 4564 --event-id 7
"""

_COMMANDS = ("operations", "describe", "call", "mock", "upgrade", "completion")
"""Each is a module beside this one."""


def main(package: str) -> int:
    """Runs the command line; returns the exit status."""
    surface = Surface(package)
    group = _Group(
        surface, help=_HELP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
    )
    editions = ", ".join(f"{api} of {edition}" for api, edition in surface.editions.items())
    group = click.version_option(VERSION, message=f"%(prog)s %(version)s ({editions})")(group)
    if sys.stdout is None:
        return _unwritten("it is closed")
    try:
        group.main(prog_name=package)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except OSError as error:
        return _unwritten(error.strerror or str(error))


def _unwritten(reason: str) -> int:
    give_up()
    click.echo(f"error: standard output cannot be written: {reason}", err=True)
    return Status.OUTPUT


class _Group(click.Group):
    """Loads a command when it is run, exits with the status of a client error, and suggests a command for an unknown
    one."""

    def __init__(self, surface: Surface, **settings: Any) -> None:
        super().__init__(**settings)
        self._surface = surface

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        made: click.Command = import_module(f"altegio_core.cli.{cmd_name}").command(self._surface)
        return made

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # The reader has closed the pipe, as in `… | head`. Buffered output must not fail at exit either.
            give_up()
            ctx.exit(0)
        except AltegioError as error:
            click.echo(f"error: {_in_words(error)}", err=True)
            ctx.exit(status_of(error))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0][:1] != "-" and not ctx.resilient_parsing and self.get_command(ctx, args[0]) is None:
            known = self.list_commands(ctx)
            ctx.fail(f"there is no command {args[0]!r}{near(args[0], known) or '; there are ' + ', '.join(known)}")
        return super().resolve_command(ctx, args)


def _in_words(error: AltegioError) -> str:
    if isinstance(error, RequestValidationError):
        from altegio_core.cli.arguments import NO_CHECK

        text = "\n  ".join([f"{error.name} was not sent:", *map(_problem, error.problems)])
        return f"{text}\nto send it as given all the same: {NO_CHECK}" if error.avoidable else text
    if isinstance(error, MissingTokenError):
        variable = PARTNER_VARIABLE if error.kind == "partner" else USER_VARIABLE
        return f"{error.name} needs a {error.kind} token: set {variable}"
    return str(error)


def _problem(problem: Problem) -> str:
    """Describes a problem by the option it is about."""
    name, text = problem.field, str(problem)
    if name.startswith(("body.", "body[")):
        return text.replace("body", "--body", 1)
    return "--" + text.replace(name, name.strip("_").replace("_", "-"), 1) if text.startswith(name) else text

"""``altegio completion bash``: the script for command completion in a shell."""

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

from altegio_core.cli.surface import Surface

_HELP = """Print a script with which the shell completes commands, operations and options.

\b
bash:  eval "$(altegio completion bash)"         in ~/.bashrc
zsh:   eval "$(altegio completion zsh)"          in ~/.zshrc
fish:  altegio completion fish > ~/.config/fish/completions/altegio.fish
"""

_SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


def command(surface: Surface) -> click.Command:
    """Makes the command."""
    program = surface.package

    @click.command("completion", help=_HELP)
    @click.argument("shell", type=click.Choice(list(_SHELLS)))
    @click.pass_context
    def completion(context: click.Context, shell: str) -> None:
        root = context.find_root().command
        click.echo(_SHELLS[shell](root, {}, program, f"_{program.upper()}_COMPLETE").source())

    return completion

"""``altegio upgrade``: rewrite a program from the names of an earlier release to the present ones."""

from collections.abc import Iterator
from pathlib import Path

import click

from altegio_core.cli.surface import Surface

_SKIPPED = {"__pycache__", "node_modules", "site-packages"}


def command(surface: Surface) -> click.Command:
    """Makes the command."""

    @click.command("upgrade")
    @click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
    @click.option("--check", is_flag=True, help="Write nothing; exit with status 1 if something would change.")
    @click.pass_context
    def upgrade(context: click.Context, paths: tuple[Path, ...], check: bool) -> None:
        """Update names in Python files and folders.

        Operations, arguments, fields and models that an earlier release called otherwise are renamed, in imports,
        calls and bodies. What only a run could tell is left: the earlier names work for one minor release, and warn.
        """
        try:
            from libcst import ParserSyntaxError

            from altegio_core.tooling.upgrade import upgraded
        except ImportError:
            raise click.ClickException("libcst is needed: pip install 'altegio-client[upgrade]'") from None
        from altegio_core.tooling.renames import renames

        rules = renames(surface.package, surface.editions)
        changed = unread = 0
        for path in dict.fromkeys(_files(paths)):
            try:
                source = path.read_bytes().decode("utf-8")
                made, found = upgraded(source, rules, surface.package)
            except (ParserSyntaxError, UnicodeDecodeError):
                click.echo(f"{path}: cannot be read as Python and is left as it is", err=True)
                unread += 1
                continue
            for line, what in found:
                click.echo(f"{path}:{line}: {what}")
            if made != source:
                changed += 1
                if not check:
                    path.write_bytes(made.encode("utf-8"))
        outcome = "to change" if check else "changed"
        click.echo(f"{changed} file{'s' if changed != 1 else ''} {outcome}")
        if unread or (check and changed):
            context.exit(1)

    return upgrade


def _files(paths: tuple[Path, ...]) -> Iterator[Path]:
    """Yields Python files; of a folder all in it, except installed and hidden ones."""
    for path in paths:
        if path.is_file():
            yield path
        for inner in sorted(path.rglob("*.py")) if path.is_dir() else ():
            steps = inner.relative_to(path).parts
            if not any(step.startswith(".") or step in _SKIPPED for step in steps):
                yield inner

"""``altegio operations``: lists the operations."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import click
from attrs import asdict
from click.shell_completion import CompletionItem

from altegio_core.base.operation import Operation
from altegio_core.cli.layout import columns, heading
from altegio_core.cli.surface import Surface, near
from altegio_core.tooling.catalogue import About
from altegio_core.tooling.guides import guides
from altegio_core.tooling.search import ranked
from altegio_core.tooling.words import first_sentence

_GUIDES = 2


def command(surface: Surface) -> click.Command:
    """Makes the command."""

    @click.command("operations")
    @click.option("--api", type=click.Choice(list(surface.editions)), help="Only operations of this API version.")
    @click.option("--tag", help="Only operations of this tag, such as events.", shell_complete=_tags(surface))
    @click.option("--search", metavar="WORDS", help="Only operations that match all words, best first.")
    @click.option("--deprecated/--current", default=None, help="Only deprecated operations, or only the others.")
    @click.option("--json", "as_json", is_flag=True, help="As JSON.")
    def operations(
        api: str | None, tag: str | None, search: str | None, deprecated: bool | None, as_json: bool
    ) -> None:
        """List or search operations of the API."""
        found = [
            (operation, surface.catalogue(version).operation(operation.id))
            for version in ([api] if api else surface.editions)
            for operation in surface.operations(version).values()
            if deprecated is None or operation.deprecated == deprecated
        ]
        if tag is not None:
            tag = tag.replace("-", "_").lower()
            known = sorted({one.tag for version in surface.editions for one in surface.operations(version).values()})
            if tag not in known:
                raise click.UsageError(f"there is no tag {tag!r}{near(tag, known) or ': ' + ', '.join(known)}")
            found = [entry for entry in found if entry[0].tag == tag]
        if search:
            found = ranked(found, search)
        if as_json:
            entries = [
                {"name": operation.full_name, **asdict(operation), "summary": about.summary, "text": about.text}
                for operation, about in found
            ]
            click.echo(json.dumps(entries, indent=2, ensure_ascii=False))
        elif search:
            _list_guides(search)
            _list_ranked(found)
        else:
            _list([operation for operation, _ in found])

    return operations


def _list_guides(search: str) -> None:
    found = guides(search)[:_GUIDES]
    for line in columns([(f"guide: {one.page}", one.title) for one in found]) if found else []:
        click.echo(line)


def _list_ranked(found: list[tuple[Operation, About]]) -> None:
    entries = [
        (operation.full_name, ("deprecated: " if operation.deprecated else "") + first_sentence(about))
        for operation, about in found
    ]
    for line in columns(entries) if entries else []:
        click.echo(line)
    click.echo(_counted(found), err=True)


def _counted(found: Sequence[Any]) -> str:
    return "1 operation" if len(found) == 1 else f"{len(found)} operations"


def _list(found: list[Operation]) -> None:
    found = sorted(found, key=lambda operation: (operation.api, operation.tag, operation.id))
    group = None
    for operation, line in zip(found, columns([_entry(operation) for operation in found]), strict=True):
        if group != (operation.api, operation.tag):
            group = operation.api, operation.tag
            click.echo(heading(" ".join(group)))
        click.echo(line)
    click.echo(_counted(found), err=True)


def _entry(operation: Operation) -> tuple[str, str, str]:
    return operation.id, operation.method, operation.path + ("  (deprecated)" if operation.deprecated else "")


def _tags(surface: Surface) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem | str]]:
    def complete(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem | str]:
        tags = {one.tag for version in surface.editions for one in surface.operations(version).values()}
        return [*sorted(tag for tag in tags if tag.startswith(begun))]

    return complete

"""overrides/aliases.toml: names of earlier releases that stay importable for one minor release, and warn.

A name that was replaced leads to the new one; for what is gone without a successor see ``kept``.
"""

import json
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from scripts.diff.change import Change
from scripts.diff.sides import Edition, pairs
from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError
from scripts.spec.version import numbers

ALIASES = Path("overrides", "aliases.toml")

_HEADER = """\
# Names of earlier releases, kept for one minor release; each says which release had it last. They warn when used.
# `make update` adds to this file, `make aliases` tells what is due and `make aliases ARGS=--drop`
# removes that: without its line the name is gone.
# [<api>.positions] is written by every update and stays: the order in which parameters of a path are given, where
# the path has another one now.
"""


@dataclass(frozen=True)
class Alias:
    """A name of an earlier release.

    Attributes:
        to: what to use in its place; None for a parameter that is not sent any more.
        last: the release that had it last.
    """

    to: str | None
    last: str


@dataclass
class Aliases:
    """The names of earlier releases of one API.

    Attributes:
        operations: ``tag.operation_id``, before → now.
        models: name of a model, before → now.
        parameters: operationId → Python name of a parameter, before → now.
        fields: model → name of a field on the wire, before → now.
        positions: operationId → Python names of the parameters of its path in the order they are given in, where the
            path has them in another by now. These stay for good: nothing would warn of two ids that change places.
    """

    operations: dict[str, Alias] = field(default_factory=dict)
    models: dict[str, Alias] = field(default_factory=dict)
    parameters: dict[str, dict[str, Alias]] = field(default_factory=dict)
    positions: dict[str, list[str]] = field(default_factory=dict)
    fields: dict[str, dict[str, Alias]] = field(default_factory=dict)

    def renamed_arguments(self, operation: str) -> dict[str, str | None]:
        """Python names of parameters of an operation, before → now."""
        return {name: alias.to for name, alias in self.parameters.get(operation, {}).items()}

    def added(self, changes: Iterable[Change], last: str) -> tuple[list[Change], list[str]]:
        """Takes in what an update takes away: the changes, of which those taken in break nothing for now, and a line
        for each name that stays, for the report."""
        left, lines = [], []
        for change in changes:
            line = self._kept(change, last)
            if line:
                lines.append(line)
                change = replace(change, breaks=False, kept="leads" if change.new else "taken")
            left.append(change)
        return left, lines

    def _kept(self, change: Change, last: str) -> str | None:
        if change.kind == "renamed":
            _lead(self.operations, change.old, change.new, last)
            was, now = (name.partition(".")[2] for name in (change.old, change.new))
            if was in self.parameters:
                self.parameters[now] = self.parameters.pop(was)
            if was in self.positions:
                self.positions[now] = self.positions.pop(was)
            return f"`{change.old}` leads to `{change.new}`"
        if _is_model(change) and change.new:
            _lead(self.models, change.old, change.new, last)
            if change.old in self.fields:
                self.fields[change.new] = self.fields.pop(change.old)
            return f"`models.{change.old}` leads to `models.{change.new}`"
        if change.kind == "model" and change.old:
            model = change.owner
            _lead(self.fields.setdefault(model, {}), change.old, change.new, last)
            return f"`{model}({change.old}=)` leads to `{change.new}=`"
        if change.kind == "parameter" and change.old:
            operation = change.owner
            _lead(self.parameters.setdefault(operation, {}), change.old, change.new or None, last)
            instead = f"leads to `{change.new}=`" if change.new else "is taken and not sent"
            return f"`{operation}({change.old}=)` {instead}"
        return None

    def hold_positions(self, old: Edition, new: Edition) -> list[str]:
        """Takes in operations whose path has its parameters in another order now; a line for each, for the report."""
        lines = []
        for before, after in pairs(old, new):
            if before is None or after is None:
                continue
            were, are = ([name for name, _ in side.in_path(one)] for side, one in ((old, before), (new, after)))
            if were != are and sorted(were) == sorted(are):
                self.positions[after.id] = were
                lines.append(f"`{after.id}` takes {', '.join(f'`{name}`' for name in were)} in this order, as before")
        return lines

    def names(self) -> list[tuple[str, Alias]]:
        """Every name of an earlier release, in words."""
        found = [*self.operations.items(), *((f"models.{name}", alias) for name, alias in self.models.items())]
        found += [(f"{name}({old}=)", alias) for name, own in self.parameters.items() for old, alias in own.items()]
        found += [(f"models.{name}({old}=)", alias) for name, own in self.fields.items() for old, alias in own.items()]
        return sorted(found)

    def without_due(self, version: str) -> "Aliases":
        """Those that have not had their minor release yet."""

        def rest(table: dict[str, Alias]) -> dict[str, Alias]:
            return {name: alias for name, alias in table.items() if not is_due(alias.last, version)}

        def inner(tables: dict[str, dict[str, Alias]]) -> dict[str, dict[str, Alias]]:
            return {name: own for name, table in tables.items() if (own := rest(table))}

        parameters, fields = inner(self.parameters), inner(self.fields)
        return Aliases(rest(self.operations), rest(self.models), parameters, self.positions, fields)


def is_due(last: str, version: str) -> bool:
    """Whether a name that a release had last has had its minor release when a version is out."""
    return _minor(version) > _next(_minor(last))


def _is_model(change: Change) -> bool:
    return change.kind == "model gone"


def _lead(table: dict[str, Alias], old: str, new: str | None, last: str) -> None:
    """Lets a name lead to another, and so all that led to it."""
    for name, alias in table.items():
        if alias.to == old:
            table[name] = Alias(new, alias.last)
    table.pop(new or "", None)  # in use again
    table[old] = Alias(new, last)


def read(root: Path, api: Api) -> Aliases:
    """The names of earlier releases of an API; none without a file."""
    path = root / ALIASES
    if not path.exists():
        return Aliases()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8")).get(api.name, {})
        parameters, fields = (
            {name: {old: _alias(entry) for old, entry in own.items()} for name, own in table.get(kind, {}).items()}
            for kind in ("parameters", "fields")
        )
        return Aliases(
            {name: _alias(entry) for name, entry in table.get("operations", {}).items()},
            {name: _alias(entry) for name, entry in table.get("models", {}).items()},
            parameters,
            {name: list(order) for name, order in table.get("positions", {}).items()},
            fields,
        )
    except (tomllib.TOMLDecodeError, AttributeError, KeyError, TypeError) as error:
        raise PipelineError(f"{ALIASES} cannot be read: {error}") from None


def write(root: Path, aliases: dict[str, Aliases]) -> None:
    """Writes the file, by name of the API; removes it if there is nothing to say."""
    lines: list[str] = []
    for name, own in sorted(aliases.items()):
        for kind, entries in (("operations", own.operations), ("models", own.models)):
            lines += _table(f"{name}.{kind}", entries)
        for kind, tables in (("parameters", own.parameters), ("fields", own.fields)):
            for holder, entries in sorted(tables.items()):
                lines += _table(f"{name}.{kind}.{holder}", entries)
        if own.positions:
            lines += ["", f"[{name}.positions]"]
            lines += [f"{operation} = {json.dumps(order)}" for operation, order in sorted(own.positions.items())]
    if lines:
        (root / ALIASES).write_text(_HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    else:
        (root / ALIASES).unlink(missing_ok=True)


def _alias(entry: dict[str, str]) -> Alias:
    return Alias(entry.get("to"), entry["last"])


def _table(head: str, entries: dict[str, Alias]) -> list[str]:
    if not entries:
        return []
    lines = ["", f"[{head}]"]
    for name, alias in sorted(entries.items()):
        to = f"to = {json.dumps(alias.to)}, " if alias.to else ""
        lines.append(f"{json.dumps(name)} = {{ {to}last = {json.dumps(alias.last)} }}")
    return lines


def _minor(version: str) -> tuple[int, ...]:
    return numbers(version)[:2]


def _next(minor: Sequence[int]) -> tuple[int, ...]:
    return (*minor[:-1], minor[-1] + 1)

"""The page that tells which operation takes the place of which, from the generated code and a list by hand."""

import tomllib
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import altegio
from altegio_core.base.operation import Operation

BY_HAND = Path(__file__).resolve().parents[1] / "data" / "also-in-v2.toml"

_HEAD = """# Migration: v1 → v2, early 2026 → now

Which operation replaces which. The names are the vendor's operationIds, which are also the names of the methods.

To change a program, replace the method first. The type checker and the refused requests then show which arguments to
change. [v2 events: early 2026 → 2026-07](v2-events-early-2026-to-2026-07.md) lists the changes field by field.
"""


def page() -> str:
    """The whole page as Markdown."""
    deprecated = [
        one for api in altegio.__editions__ for one in _operations(api).values() if one.deprecated and one.replaced_by
    ]
    moved = [one for one in deprecated if one.api == "v1" and _heir(one).api == "v2"]
    early = [one for one in deprecated if one.api == "v2"]
    inside = [one for one in deprecated if one.api == _heir(one).api == "v1"]
    by_hand: Mapping[str, str] = tomllib.loads(BY_HAND.read_text(encoding="utf-8"))
    also = [(_operations("v1")[old], _operations("v2")[new]) for old, new in by_hand.items()]
    return "\n".join(
        [
            _HEAD,
            *_table("v1 operations that v2 replaces", [(one, _heir(one)) for one in moved]),
            *_table("v2 operations of early 2026", [(one, _heir(one)) for one in early]),
            *_table("v1 operations replaced within v1", [(one, _heir(one)) for one in inside]),
            *_table("v1 operations that v2 can do as well", also),
            f"The v1 operations of the last table are not deprecated; it comes from `docs/data/{BY_HAND.name}`. "
            "`make pages` writes this page.",
            "",
        ]
    )


def _operations(api: str) -> Mapping[str, Operation]:
    operations: Mapping[str, Operation] = import_module(f"altegio.{api}").OPERATIONS
    return operations


def _heir(operation: Operation) -> Operation:
    api, _, name = str(operation.replaced_by).split(".")
    return _operations(api)[name]


def _table(title: str, pairs: list[tuple[Operation, Operation]]) -> Iterator[str]:
    yield from [f"## {title}", "", "| before | now |", "| --- | --- |"]
    for old, new in sorted(pairs, key=lambda pair: (pair[0].tag, pair[0].id)):
        yield f"| {_told(old)} | {_told(new)} |"
    yield ""


def _told(operation: Operation) -> str:
    return f"`{operation.full_name}`<br>{operation.method} `{operation.path}`"

"""Edits overlay files action by action, and leaves every other line as a person wrote it."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.spec.errors import PipelineError
from scripts.spec.yaml import Json, dumps, load, loads

_START = re.compile(r"  - |  -$")
_ANCHOR = re.compile(r"(?<![\w*&])&([\w-]+)")
_ALIAS = re.compile(r"(?<![\w*&])\*([\w-]+)")


def edit(path: Path, changes: Mapping[int, Json | None], added: Sequence[Json] = ()) -> None:
    """Replaces actions by their numbers, or deletes them (None), and adds others; without any left the file goes."""
    overlay = load(path)
    actions = overlay["actions"]
    kept = [changes.get(number, action) for number, action in enumerate(actions, start=1)]
    wanted = [action for action in kept if action is not None] + list(added)
    if not wanted:
        path.unlink()
        return
    text = path.read_text(encoding="utf-8")
    made = _in_place(text, actions, changes, added)
    if not _says(made, {**overlay, "actions": wanted}):  # in a form we do not know: its comments go, nothing else
        head = "\n".join(line.removeprefix("#").strip() for line in text.splitlines() if line.startswith("#"))
        made = dumps({**overlay, "actions": wanted}, head)
    path.write_text(made, encoding="utf-8")


def lines(path: Path, number: int) -> tuple[int, int]:
    """First and last line of an action in its file, for people; the whole file where its form is not known."""
    text = path.read_text(encoding="utf-8")
    head, blocks = _blocks(text)
    if len(blocks) < number:
        return 1, text.count("\n")
    first = head.count("\n") + sum(block.count("\n") for block in blocks[: number - 1]) + 1
    return first, first + blocks[number - 1].rstrip().count("\n")


def _says(text: str, wanted: Json) -> bool:
    try:
        return bool(loads(text, "", anchors=True) == wanted)
    except PipelineError:
        return False


def _in_place(text: str, actions: Sequence[Json], changes: Mapping[int, Json | None], added: Sequence[Json]) -> str:
    head, blocks = _blocks(text)
    if len(blocks) != len(actions):
        return ""
    made = {number: _changed(blocks[number - 1], actions[number - 1], new) for number, new in changes.items()}
    result = [made.get(number, block) for number, block in enumerate(blocks, start=1)]
    for number, block in enumerate(result):
        held = set(_ANCHOR.findall("".join(result[:number])))
        for name in _ALIAS.findall(block):
            if name not in held and name not in _ANCHOR.findall(block):
                block = result[number] = _with_anchor(block, name, blocks)
    return head + "".join(result) + "".join(_written(action) for action in added)


def _blocks(text: str) -> tuple[str, list[str]]:
    """What stands before the first action, and the lines of each with the comments above it."""
    head, line, rest = text.partition("\nactions:\n")
    blocks: list[str] = []
    above = ""
    for one in rest.splitlines(keepends=True):
        if _START.match(one):
            blocks.append(above + one)
            above = ""
        elif re.match(r"  #", one) or not blocks:
            above += one
        else:
            blocks[-1] += above + one
            above = ""
    if blocks:
        blocks[-1] += above
    return head + line, blocks


def _changed(block: str, old: Json, new: Json | None) -> str:
    """The lines of an action with its new values put in their places, or written anew where that does not do."""
    if new is None:
        return ""
    made = block
    for before, after in _replaced(old, new):
        made = re.sub(rf"(?<![\w/]){re.escape(before)}(?![\w/])", lambda _: after, made)  # noqa: B023 - used at once
    try:
        same = loads(f"x:\n{made}", "", anchors=True)["x"] == [new]
    except PipelineError:
        same = False  # it may use an anchor that stands above; the whole is compared in the end
        same = bool(_ALIAS.search(made)) and set(old) == set(new)
    return made if same else _written(new)


def _replaced(old: Json, new: Json) -> list[tuple[str, str]]:
    """Words for words: those that differ between two values of one form."""
    if isinstance(old, str) and isinstance(new, str) and old != new:
        quoted = [re.findall(r"'([^']*)'|\.(\w+)", one) for one in (old, new)]
        names = [[a or b for a, b in one] for one in quoted]
        if old.startswith("$") and len(names[0]) == len(names[1]):
            return [(a, b) for a, b in zip(*names, strict=True) if a != b]
        return [(old, new)]
    if isinstance(old, dict) and isinstance(new, dict) and len(old) == len(new):
        pairs = [pair for keys in zip(old, new, strict=True) if keys[0] != keys[1] for pair in [keys]]
        return pairs + [pair for a, b in zip(old.values(), new.values(), strict=True) for pair in _replaced(a, b)]
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        return [pair for a, b in zip(old, new, strict=True) for pair in _replaced(a, b)]
    return []


def _with_anchor(block: str, name: str, blocks: Sequence[str]) -> str:
    """The lines with what an anchor stood for, which goes with the lines it stood in."""
    for other in blocks:
        if found := re.search(rf"&{re.escape(name)} (.*\n(?:      +.*\n|\n)*)", other):
            return re.sub(rf"\*{re.escape(name)}[^\S\n]*\n", lambda _: f"&{name} {found[1]}", block, count=1)
    return block


def _written(action: Json) -> str:
    body = dumps({"x": [action]}).partition("\n")[2]
    indent = "" if body.startswith("  ") else "  "
    return "".join(f"{indent}{line}\n" for line in body.splitlines())

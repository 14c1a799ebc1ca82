"""The report on an update, as Markdown: sections with one line a change, equal ones together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from scripts.diff.change import Change
from scripts.update.news import ApiReport, FirstEdition
from scripts.update.quarantine import HeldBack
from scripts.update.words import in_words, is_note

CHANGES = Path("openapi", "CHANGES.md")
_NAMED = 8
"""Names listed in one line of Markdown; JSON has them all."""

_ENOUGH = 3
"""Equal changes that are told together."""

HEADINGS = {
    "removed": "Operations removed",
    "renamed": "Operations renamed",
    "added": "Operations added",
    "moved": "Operations moved",
    "deprecated": "Operations deprecated",
    "tokens": "Tokens needed",
    "server": "Server addresses",
    "parameter": "Parameters and bodies",
    "model": "Models",
    "answer": "Answers",
    "webhook": "Webhooks",
    "model gone": "Models gone",
}
HELD_BACK = "Operations that could not be read"
UPSTREAM = "Changed upstream, no difference to callers"
NEW = "New here"
KEPT = "Kept for importers"
_DEEDS = {"kept beside": "carried more, which stays", "named": "is new", "added": "is new"}
_DEEDS |= {deed: f"is {deed}" for deed in ("retargeted", "renamed", "deleted")}
_FIRST = "No edition of this description was pinned before, so there is none to compare with."
_LOOK = "Written to overrides/, rows of its README.md with them; look at the diff."
_BY_NAME = {"parameter", "model", "answer"}
_NOTES = {
    "moved": "Methods are named by operationId, so nothing changes for callers.",
    "server": "Tokens are sent there; what stands between, such as a proxy, may have to let it through.",
}


@dataclass(frozen=True)
class Line:
    """One line of a section; ``breaks`` where it can break a caller's code or request."""

    text: str
    breaks: bool = False

    def __str__(self) -> str:
        return f"- {'⚠️ ' if self.breaks else ''}{self.text}"


@dataclass(frozen=True)
class Section:
    """Lines under one heading, with a note above them, if any."""

    heading: str
    lines: Sequence[Line]
    note: str = ""


def as_markdown(reports: Sequence[ApiReport]) -> str:
    """The report for people."""
    breaking = sum(change.breaks for one in reports for change in one.changes)
    first = "⚠️ marks what can break a caller's code or a caller's request"
    lines = ["# What changed in the descriptions", "", f"{first}: {breaking or 'nothing'} here."]
    for one in reports:
        lines += ["", *_api(one)]
    return "\n".join(lines) + "\n"


def _api(one: ApiReport) -> Iterator[str]:
    if one.not_taken:
        yield from (f"## {one.name}: {one.after}", "", f"⚠️ Not taken over, the pinned edition stays: {one.not_taken}")
    elif not one.has_news:
        yield from (f"## {one.name}: {one.after}", "", "This edition was pinned before.")
    else:
        yield from (f"## {title(one)}", "")
        before, after = one.operations
        yield f"Operations published: {f'{before} → ' if one.before else ''}{after}."
        if not (one.first or one.changes or one.held_back):
            yield "Nothing changed for callers."
    for section in sections(one):
        yield from _written(section)


def title(one: ApiReport) -> str:
    """The description and its editions."""
    return f"{one.name}: {f'{one.before} → ' if one.before not in {'', one.after} else ''}{one.after}"


def sections(one: ApiReport) -> Iterator[Section]:
    """What there is to tell of one API."""
    if one.first:
        yield Section(NEW, list(_new(one.first)), _FIRST)
    yield from change_sections(one.changes)
    if one.held_back:
        yield Section(HELD_BACK, [_held(entry) for entry in one.held_back])
    if one.upstream:
        yield Section(UPSTREAM, [Line(line.text) for line in _grouped(one.upstream)])
    if one.stale:
        lines = [Line(f"`{entry.name}` ({entry.where}): {entry.problem}; {entry.advice}") for entry in one.stale]
        yield Section("Corrections without effect, accepted for now", lines)
    if one.kept:
        yield Section(KEPT, [Line(name) for name in one.kept])
    if one.settled:
        lines = [Line(f"`{deed.name}` {_DEEDS[deed.deed]}: {deed.why}") for deed in one.settled]
        yield Section("Corrections of ours brought up to date", lines, _LOOK)


def _new(first: FirstEdition) -> Iterator[Line]:
    operations, servers = sum(first.operations.values()), ", ".join(first.servers)
    yield Line(f"new: {_counted(operations, 'operation')}, {_counted(first.models, 'model')}; requests go to {servers}")
    for namespace, number in first.operations.items():
        yield Line(f"`{namespace}`: {_counted(number, 'operation')}")


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def change_sections(changes: Sequence[Change]) -> Iterator[Section]:
    """Sections of changes, a heading for each kind."""
    for kind, heading in HEADINGS.items():
        own = [change for change in changes if change.kind == kind]
        if kind in _BY_NAME:
            own.sort(key=lambda change: (change.name, in_words(change)))
        if own:
            lines = list(_moved(own)) if kind == "moved" else list(_grouped(own))
            yield Section(heading, lines, _NOTES.get(kind, ""))


def changes_as_markdown(changes: Sequence[Change]) -> Iterator[str]:
    """Changes as a page has them."""
    for section in change_sections(changes):
        yield from _written(section)


def _written(section: Section) -> Iterator[str]:
    yield from ("", f"### {section.heading}", "")
    if section.note:
        yield from (section.note, "")
    yield from map(str, section.lines)


def _grouped(changes: Sequence[Change]) -> Iterator[Line]:
    """A line a thing; where the same happened to fields of one model, or to fields of one name, a line for all."""
    rest = list(changes)
    for key, verb in ((_owner, _fields), (_leaf, _times)):
        groups: dict[tuple[str, str, bool], list[Change]] = {}
        for change in rest:
            groups.setdefault((_sort(change), key(change), change.breaks), []).append(change)
        for (what, name, breaks), own in groups.items():
            if len(own) >= _ENOUGH and (name or key is _leaf):
                yield Line(verb(name, what, own), breaks)
                rest = [change for change in rest if change not in own]
    single: dict[tuple[str, str], list[Change]] = {}
    for change in rest:
        single.setdefault((change.kind, _shown(change)), []).append(change)
    for own in single.values():
        what = "; ".join(map(in_words, own))
        separator = ": " if is_note(own[0]) else " "
        text = f"`{_shown(own[0])}`{separator}{what}{_users(own[0])}"
        yield Line(text, any(one.breaks for one in own))


def _sort(change: Change) -> str:
    """What happened, without what a new field takes."""
    return "is new" if change.code == "new" and not change.at and not change.kept else in_words(change)


def _fields(owner: str, what: str, own: Sequence[Change]) -> str:
    names = _listed([change.part.rpartition(".")[2] for change in own])
    return f"`{owner}`, {len(own)} fields: each {what}: {names}{_users(own[0])}"


def _times(leaf: str, what: str, own: Sequence[Change]) -> str:
    return f"{f'`{leaf}` ' if leaf else ''}{what}, {len(own)} times: {_listed([_shown(one) for one in own])}"


def _owner(change: Change) -> str:
    """The model a field belongs to."""
    return change.python.rpartition(".")[0] if change.kind == "model" and change.part else ""


def _leaf(change: Change) -> str:
    """The last part of the name of a field or parameter."""
    return change.part.rpartition(".")[2]


def _shown(change: Change) -> str:
    return change.python or change.name


def _users(change: Change) -> str:
    return f" (in {_listed(list(change.operations))})" if change.kind == "model" and change.operations else ""


def _moved(changes: Sequence[Change]) -> Iterator[Line]:
    """Moves by what was put in place of what."""
    groups: dict[tuple[tuple[str, str], ...], list[Change]] = {}
    for change in changes:
        groups.setdefault(_replaced(change.old, change.new), []).append(change)
    for replaced, own in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        if len(own) < _ENOUGH:
            for one in own:
                yield Line(f"`{_shown(one)}`: {in_words(one)}")
        else:
            texts = [f"`{old}` → `{new}`" if old else f"`{new}` put in" for old, new in replaced]
            texts = texts or ["parameters of the path renamed or in another place"]
            yield Line(f"{len(own)} operations, {', '.join(texts)}: {_listed([one.name for one in own])}")


def _replaced(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Which fixed steps of a path were replaced, in order; parameters are where they have to be."""
    before, after = ([step for step in path.split("/") if step and not step.startswith("{")] for path in (old, new))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return tuple(
        ("/".join(before[a:b]), "/".join(after[c:d])) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    )


def _held(one: HeldBack) -> Line:
    instead = "stays as the edition before has it" if one.kept else "is left out"
    return Line(f"`{one.name}` {instead}: {one.why}", breaks=True)


def _listed(names: Sequence[str]) -> str:
    shown = [f"`{name}`" for name in names[:_NAMED]]
    rest = len(names) - len(shown)
    return ", ".join(shown) + (f" and {rest} more" if rest else "")

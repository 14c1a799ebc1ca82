"""Mistakes a user can make, each planted in a line of one program, and what the four checkers say of each."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from attrs import frozen

from tests.checkers.checkers import CHECKERS, Finding


@frozen
class Mistake:
    """What is wrong with a line of code, and the line."""

    what: str
    code: str


_BODY = '"date": "2026-12-01 10:00:00", "length": 3600, "label_ids": [], "resource_instance_ids": []'

MISTAKES = (
    Mistake("a key of a body, misspelt", 'altegio.v2.tags.create_tag(1, body={"title": "A", "colour": "#fff000"})'),
    Mistake("a key that is required, left out", 'altegio.v2.tags.create_tag(1, body={"title": "A"})'),
    Mistake(
        "a value of a body of another type", 'altegio.v2.tags.create_tag(1, body={"title": 1, "color": "#fff000"})'
    ),
    Mistake(
        "a value that is none of those allowed",
        'altegio.v2.tags.create_tag(1, body={"title": "A", "color": "#fff000", "entity": 7})',
    ),
    Mistake(
        "a key misspelt inside of a body",
        'altegio.v2.events.create_event_appointment(1, 2, body={"client": {"nmae": "Ann"}})',
    ),
    Mistake("null where it is not taken", 'altegio.v2.tags.create_tag(1, body={"title": None, "color": "#fff000"})'),
    Mistake("a key of another API's body", f'altegio.v2.events.create_event(1, body={{{_BODY}, "activity_id": 1}})'),
    Mistake("no body", "altegio.v2.tags.create_tag(1)"),
    Mistake("text in place of a body", 'altegio.v2.tags.create_tag(1, body="VIP")'),
    Mistake("another operation's model", "altegio.v2.tags.create_tag(1, body=CreatePositionRequest(title='A'))"),
    Mistake("a field of a model, misspelt", 'CreateTagRequest(titel="A", color="#fff000")'),
    Mistake("a field of a model, left out", 'CreateTagRequest(title="A")'),
    Mistake("a field of a model of another type", 'CreateTagRequest(title="A", color=255)'),
    Mistake("fields of a model by position", 'CreateTagRequest("A", "#fff000")'),
    Mistake("a field set that is not there", 'CreateTagRequest(title="A", color="#fff000").colour = "#000fff"'),
    Mistake("a keyword, misspelt", 'altegio.v1.appointments.get_appointment_list(1, start_dat="2026-12-01")'),
    Mistake("a keyword of another type", "altegio.v1.appointments.get_appointment_list(1, page=[1])"),
    Mistake("an argument left out", "altegio.v2.events.get_event(1)"),
    Mistake("an argument too many", "altegio.v2.events.get_event(1, 2, 3)"),
    Mistake("an id that is None", "altegio.v2.events.get_event(1, None)"),
    Mistake("an operation, misspelt", "altegio.v2.events.get_events(1, 2)"),
    Mistake("an operation of another API", "altegio.v1.events.list_event_dates(1)"),
    Mistake("a tag, misspelt", "altegio.v2.event.get_event(1, 2)"),
    Mistake("a field of an answer, misspelt", "altegio.v2.events.get_event(1, 2).data.attributes.capcity"),
    Mistake("a field of the envelope, misspelt", "altegio.v2.events.get_event(1, 2).date"),
    Mistake("data taken for a list", "altegio.v2.events.get_event(1, 2).data[0]"),
    Mistake("arithmetic with text", "altegio.v2.events.get_event(1, 2).data.attributes.color + 1"),
    Mistake("an answer not awaited", "asynchronous.v2.events.get_event(1, 2).data"),
    Mistake("an option of a client, misspelt", "Altegio(time_out=5)"),
    Mistake("an asynchronous client of httpx for a synchronous one", "Altegio(http=httpx.AsyncClient())"),
    Mistake("an option of a call, misspelt", "CallOptions(retry=0)"),
    Mistake("a name that the package does not have", "package.Altgio"),
    Mistake("an error's field, misspelt", "error.stauts_code"),
)

_HEAD = """\
import altegio as package
import httpx

from altegio import Altegio, AsyncAltegio, CallOptions, errors
from altegio.v2.models import CreatePositionRequest, CreateTagRequest

print(CreatePositionRequest, CreateTagRequest)


def planted(altegio: Altegio, asynchronous: AsyncAltegio, error: errors.APIStatusError) -> None:
"""


_BEGIN, _END = "<!-- mistakes -->", "<!-- end of mistakes -->"


def command(page: Path) -> Callable[[Path, Path], int]:
    """Print the table, and how many mistakes each checker reports; the table that stands on the page has to be it,
    or is written there where ALTEGIO_WRITE is set."""

    def run(environment: Path, folder: Path) -> int:
        told = seen(environment, folder)
        written = "\n".join(table(told))
        for name in CHECKERS:
            count = sum(bool(found[name]) for found in told.values())
            print(f"{name}: {count} of {len(told)} planted mistakes reported")
        silent = sum(not found for by_checker in told.values() for found in by_checker.values())
        text = page.read_text(encoding="utf-8")
        before, rest = text.split(_BEGIN)
        wanted = f"{before}{_BEGIN}\n\n{written}\n\n{_END}{rest.split(_END)[1]}"
        if os.environ.get("ALTEGIO_WRITE"):
            page.write_text(wanted, encoding="utf-8")
        elif text != wanted:
            print(f"{page.name} has another table; ALTEGIO_WRITE=1 writes this one:", written, sep="\n")
            return silent + 1
        return silent

    return run


def seen(environment: Path, folder: Path) -> Mapping[Mistake, Mapping[str, list[Finding]]]:
    """What each checker reports of each mistake."""
    lines = _HEAD.splitlines()
    places: dict[int, Mistake] = {}
    for mistake in MISTAKES:
        lines.append("    print(" + mistake.code + ")" if " = " not in mistake.code else "    " + mistake.code)
        places[len(lines)] = mistake
    (folder / "planted.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    told: dict[Mistake, dict[str, list[Finding]]] = {mistake: {} for mistake in MISTAKES}
    for checker in CHECKERS.values():
        for mistake in MISTAKES:
            told[mistake][checker.name] = []
        for finding in checker.run(environment, folder):
            if finding.line not in places:
                raise RuntimeError(f"{checker.name} reports what was not planted: {finding}")
            told[places[finding.line]][checker.name].append(finding)
    return told


def table(told: Mapping[Mistake, Mapping[str, list[Finding]]]) -> Iterator[str]:
    """The lines of a table in Markdown: a row for each mistake, and the rule by which each checker reports it."""
    yield "| mistake | " + " | ".join(CHECKERS) + " |"
    yield "| --- |" + " --- |" * len(CHECKERS)
    for mistake, by_checker in told.items():
        yield f"| {mistake.what} | " + " | ".join(map(_rule, by_checker.values())) + " |"


def _rule(found: list[Finding]) -> str:
    # pyright goes on to report that it does not know what comes of a mistake.
    rules = sorted((one.rule for one in found), key=lambda rule: rule.startswith("reportUnknown"))
    return f"`{rules[0]}`" if rules else "**nothing**"

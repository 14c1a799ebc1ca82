"""What an update means, as facts: the report is written from them at once, the changelog's entry later, from a file."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from scripts.compat.stale import Stale
from scripts.diff.change import Change, frozen
from scripts.spec.errors import PipelineError
from scripts.update.quarantine import HeldBack
from scripts.update.settled import Settled

FACTS = Path("openapi", "changes.json")
"""The facts of the last update that had news, kept beside its report."""


@dataclass(frozen=True)
class FirstEdition:
    """What a description holds of which no edition was pinned before.

    Attributes:
        operations: how many there are in each namespace, such as "v1.clients".
        models: how many there are.
        servers: addresses that requests are sent to.
    """

    operations: dict[str, int]
    models: int
    servers: tuple[str, ...]


@dataclass(frozen=True)
class ApiReport:
    """What an update means for one API.

    Attributes:
        name, package: of the description, such as "b2b-v1", and of its namespace, such as "v1".
        before, after: dates of the editions; ``before`` is empty for the first.
        operations: how many there were and are, as published.
        changes: what callers meet.
        upstream: what the vendor changed and callers do not meet, since our corrections said so already.
        stale: corrections that do not fit and were accepted as such.
        held_back: operations that could not be read.
        kept: names that stay importable for a while, with what to use.
        settled: what the run has done to our corrections.
        first: what is in it, if no edition was pinned before.
        not_taken: why the description as a whole could not be fetched or read; empty if it could.
    """

    name: str
    package: str
    before: str
    after: str
    operations: tuple[int, int]
    changes: tuple[Change, ...] = ()
    upstream: tuple[Change, ...] = ()
    stale: tuple[Stale, ...] = ()
    held_back: tuple[HeldBack, ...] = ()
    kept: tuple[str, ...] = ()
    settled: tuple[Settled, ...] = ()
    first: FirstEdition | None = None
    not_taken: str = ""

    @property
    def has_news(self) -> bool:
        return self.before != self.after or bool(
            self.changes or self.upstream or self.held_back or self.settled or self.not_taken
        )


def as_json(reports: Sequence[ApiReport]) -> str:
    """Everything, for programs."""
    return json.dumps([asdict(one) for one in reports], ensure_ascii=False, indent=2) + "\n"


def read_facts(root: Path) -> list[ApiReport]:
    """The facts of the last update that had news.

    Raises:
        PipelineError: there are none, or the file is not what ``as_json`` writes.
    """
    try:
        return [_report(one) for one in json.loads((root / FACTS).read_text(encoding="utf-8"))]
    except FileNotFoundError:
        raise PipelineError(f"there is no {FACTS}: `make update` writes it where there is news") from None
    except (TypeError, ValueError, KeyError) as error:
        raise PipelineError(f"{FACTS} cannot be read: {error}") from None


def _report(facts: dict[str, Any]) -> ApiReport:
    def each(kind: Any, name: str) -> tuple[Any, ...]:
        return tuple(kind(**{key: frozen(value) for key, value in one.items()}) for one in facts[name])

    return ApiReport(
        **{
            **facts,
            "operations": tuple(facts["operations"]),
            "changes": each(Change, "changes"),
            "upstream": each(Change, "upstream"),
            "stale": each(Stale, "stale"),
            "held_back": each(HeldBack, "held_back"),
            "kept": tuple(facts["kept"]),
            "settled": each(Settled, "settled"),
            "first": (first := facts.get("first")) and FirstEdition(**{**first, "servers": tuple(first["servers"])}),
        }
    )

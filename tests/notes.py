"""What tests tell the end of a run, in whichever process they ran: it travels with their reports."""

import json
from collections.abc import Iterator
from typing import Any

import pytest


class Notes:
    """Takes what a test has to tell."""

    def __init__(self, item: pytest.Item) -> None:
        self._item = item

    def __call__(self, name: str, value: Any) -> None:
        """Keep a JSON value under a name, for all notes of that name to be read together."""
        self._item.user_properties.append((name, json.dumps(value)))


def noted(reporter: pytest.TerminalReporter, name: str) -> Iterator[Any]:
    """Everything kept under a name in this run; the report of a test's last phase holds all that it told."""
    for reports in reporter.stats.values():
        for report in reports:
            if getattr(report, "when", None) == "teardown":
                yield from (json.loads(value) for known, value in report.user_properties if known == name)

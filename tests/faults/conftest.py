"""Prints at the end of the run what the tests of this folder counted, and keeps it where ALTEGIO_FIGURES says."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import tests.support.family  # noqa: F401 - the family these tests run over
from tests.faults import figures
from tests.notes import Notes, noted


@pytest.fixture
def tell(note: Notes) -> Iterator[list[str]]:
    """Lines for the end of the run."""
    lines: list[str] = []
    yield lines
    note("faults", lines)


@pytest.fixture
def keep(note: Notes) -> Iterator[dict[str, dict[str, Any]]]:
    """Figures for docs/reliability.md, by section."""
    kept: dict[str, dict[str, Any]] = {}
    yield kept
    note("figures", kept)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if file := os.environ.get("ALTEGIO_FIGURES"):
        for kept in noted(terminalreporter, "figures"):
            for section, counted in kept.items():
                figures.keep(Path(file), section, counted)
    if lines := [line for told in noted(terminalreporter, "faults") for line in told]:
        terminalreporter.section("faults")
        terminalreporter.write_line("\n".join(lines))

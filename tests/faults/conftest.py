"""Prints at the end of the run what the tests of this folder counted, and keeps it where ALTEGIO_FIGURES says."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults import figures

FIGURES: list[str] = []
KEPT: dict[str, dict[str, Any]] = {}


@pytest.fixture
def tell() -> Iterator[list[str]]:
    """Lines for the end of the run."""
    lines: list[str] = []
    yield lines
    FIGURES.extend(lines)


@pytest.fixture
def keep() -> dict[str, dict[str, Any]]:
    """Figures for docs/reliability.md, by section."""
    return KEPT


def pytest_sessionfinish() -> None:
    if file := os.environ.get("ALTEGIO_FIGURES"):
        for section, counted in KEPT.items():
            figures.keep(Path(file), section, counted)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if FIGURES:
        terminalreporter.section("faults")
        terminalreporter.write_line("\n".join(FIGURES))

"""Prints at the end of the run what the tests of this folder counted."""

from collections.abc import Iterator

import pytest

FIGURES: list[str] = []


@pytest.fixture
def tell() -> Iterator[list[str]]:
    """Lines for the end of the run."""
    lines: list[str] = []
    yield lines
    FIGURES.extend(lines)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if FIGURES:
        terminalreporter.section("faults")
        terminalreporter.write_line("\n".join(FIGURES))

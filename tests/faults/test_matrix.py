"""Every fault × method × way: attempts by the server's count, outcome, time, and the call after it."""

import pytest

from tests.faults.matrix import PAGE, page, run_all, summary, table

pytestmark = pytest.mark.slow


# A reader that is broken off leaves a generator inside httpx to the garbage collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_every_cell_is_as_it_has_to_be(tell: list[str]) -> None:
    cells = run_all()
    tell += [*table(cells), "", summary(cells)]
    assert [line for cell in cells for line in cell.objections()] == []


def test_the_page_says_what_has_to_be() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "`python -m tests.faults.matrix --kept` writes it anew"

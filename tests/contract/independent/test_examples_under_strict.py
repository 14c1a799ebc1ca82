"""Published examples under ``strict``: each that raises is wrong itself, and the list says how."""

from tests.contract.independent.examples import LIST, as_text, raising
from tests.unit.test_examples import CORRECTED


def test_what_raises_is_an_example_that_is_wrong_itself() -> None:
    unexplained = [f"{one.example} {place}" for one in raising() for place, reason in one.reasons.items() if not reason]
    assert unexplained == []
    assert as_text() == LIST.read_text(encoding="utf-8"), "look at each new contradiction, then write the list anew"


def test_corrected_nothing_raises() -> None:
    """What is said to be wrong with an example is mended in the corrected description."""
    assert [str(one) for one in CORRECTED if any(drift.contradiction for drift in one.drifts())] == []

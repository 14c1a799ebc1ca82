"""Calls made from the published description alone: what is refused has a reason, and none is a mere likeness."""

import pytest

from tests.contract.independent.explain import UNEXPLAINED
from tests.contract.independent.report import LIST, as_text, found, refused

pytestmark = pytest.mark.slow


def test_every_refusal_comes_from_an_overlay() -> None:
    assert [str(one.refusal) for one in found()[1] if one.reason.action == UNEXPLAINED] == []


def test_nothing_is_refused_because_something_else_is_alike() -> None:
    assert [str(one.refusal) for one in refused() if one.reason.sure == "analogy"] == []


def test_every_operation_is_called() -> None:
    assert found()[0] > 4000, "the description was not read"


def test_the_list_of_refusals_is_as_it_was_reviewed() -> None:
    assert as_text() == LIST.read_text(encoding="utf-8"), "look at each new refusal, then write the list anew"

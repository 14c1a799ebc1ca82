"""Calls made from the published description alone: what is refused has a reason, and none is a mere likeness."""

import pytest

from tests.contract.independent.cases import MISSING
from tests.contract.independent.explain import BODY, UNEXPLAINED
from tests.contract.independent.removed import removed, unknown
from tests.contract.independent.report import found, lists
from tests.contract.independent.values import flat

pytestmark = pytest.mark.slow


def test_every_refusal_comes_from_an_overlay() -> None:
    assert [str(one.refusal) for one in found()[1] if one.reason.action == UNEXPLAINED] == []


def test_nothing_is_refused_or_sent_otherwise_because_something_else_is_alike() -> None:
    assert [str(one.refusal) for one in found()[1] if one.reason.sure == "analogy"] == []


def test_a_published_field_that_was_taken_out_is_still_taken() -> None:
    assert len(list(removed())) > 10, "nothing was compared"
    assert unknown() == []


def test_a_body_that_has_to_be_given_has_required_fields_as_published() -> None:
    bodies = [one for one in found()[1] if one.reason.action == BODY]
    assert bodies
    for one in bodies:
        published = one.operation.body or {}
        assert one.case.wire_body is MISSING, f"{one.refusal}: refused for something else"
        assert flat(one.operation.document, published["schema"]).get("required"), f"{one.refusal}"


def test_every_operation_is_called() -> None:
    assert found()[0] > 4000, "the description was not read"


def test_the_lists_are_as_they_were_reviewed() -> None:
    for path, text in lists().items():
        assert path.read_text(encoding="utf-8") == text, f"look at each new line of {path.name}, then write it anew"

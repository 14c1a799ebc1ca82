"""Answers made from the published description alone: what conforms is no drift, and all goes back as it came."""

import pytest

from tests.contract.independent.answers import AT_LEAST, answers, conforming, lost, told

pytestmark = pytest.mark.slow


def test_what_conforms_is_no_drift() -> None:
    assert len(answers()) >= AT_LEAST
    fitting = list(conforming())
    assert len(fitting) >= AT_LEAST * 3 // 4
    assert [f"{answer}: {drift}" for answer in fitting for drift in told(answer)[0]] == []


def test_all_goes_back_as_it_came() -> None:
    assert lost() == []

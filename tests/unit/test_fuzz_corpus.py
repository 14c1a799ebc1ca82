"""Every input the fuzzer starts from, and every one it ever failed on, goes through its target on every machine."""

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

CORPUS = Path(__file__).parents[1] / "fuzz" / "corpus"
INPUTS = sorted(CORPUS.glob("*/*"))


def test_every_target_has_a_small_corpus():
    assert {path.parent.name for path in INPUTS} == set(TARGETS)
    assert sum(path.stat().st_size for path in INPUTS) < 200_000


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_the_corpus_holds(path):
    TARGETS[path.parent.name](path.read_bytes())

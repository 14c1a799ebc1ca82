"""Every way of reading comes to the same; `python -m tests.faults.readers` tries a hundred times as many answers."""

from collections import Counter

import pytest

from tests.contract.calls import all_operations
from tests.contract.description import APIS
from tests.faults.readers import compared


@pytest.mark.parametrize("api", APIS)
def test_every_reader_comes_to_the_same(api: str) -> None:
    names = [one for one in all_operations() if one[0] == api]
    counted = sum((compared(one, each=2) for one in names), Counter())
    assert counted["answers"] >= 2 * len(names)

"""What docs/limits.md says of defaults is what the code has: every number that can be set is in its table."""

import re
from pathlib import Path

import attrs
import pytest

from altegio import ClientOptions, RetryPolicy
from altegio_core.http.rate_limit import API_RATES

PAGE = (Path(__file__).parents[2] / "docs" / "limits.md").read_text(encoding="utf-8")
TABLE = dict(re.findall(r"^\| `([\w.]+)` \| ([^|]+) \|", PAGE, re.MULTILINE))
MIB = 1024 * 1024


def numbers() -> dict[str, float]:
    """Every option with a number as its default, as the page names it."""
    found: dict[str, float] = {}
    for prefix, kind in (("", ClientOptions), ("RetryPolicy.", RetryPolicy)):
        found |= {prefix + one.name: one.default for one in attrs.fields(kind) if type(one.default) in (int, float)}
    return found


@pytest.mark.parametrize(("name", "value"), numbers().items())
def test_a_default_is_that_of_the_code(name: str, value: float) -> None:
    unit = " MiB" if name.endswith("bytes") else " s" if isinstance(value, float) else ""
    assert TABLE[name] == f"{value / MIB if unit == ' MiB' else value:g}{unit}"


def test_the_table_names_nothing_else() -> None:
    assert TABLE.keys() == numbers().keys()


def test_so_are_the_rates() -> None:
    told = re.search(r"accepts (\d+) requests a second and (\d+) a minute", PAGE)
    assert told
    assert [(rate.requests, rate.seconds) for rate in API_RATES] == [(int(told[1]), 1), (int(told[2]), 60)]

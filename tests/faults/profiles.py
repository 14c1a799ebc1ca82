"""How many values are tried, and from which seed; both can be set from outside."""

import os
import zlib
from collections import Counter
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, seed, settings

THOROUGH = os.environ.get("ALTEGIO_THOROUGH") == "1"
PER_OPERATION = 200 if THOROUGH else 10
SEED = int(os.environ.get("ALTEGIO_SEED") or (int.from_bytes(os.urandom(4)) if THOROUGH else 1))
"""ALTEGIO_SEED; else drawn anew when thorough, so that each night tries other values, and the same otherwise."""

TRIED: Counter[str] = Counter()


def tried(test: Callable[..., Any], name: str, examples: int = PER_OPERATION) -> Callable[..., Any]:
    """Make a property run for as many values as the profile says, from the seed; other ones for each name."""
    settled = settings(
        max_examples=examples,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )(test)
    return seed(zlib.crc32(f"{SEED} {name}".encode()))(settled)

"""json.loads and nothing else: the floor under everyone who reads with the standard library."""

import json
from collections.abc import Callable
from typing import Any

READ: dict[str, Callable[[bytes], Any]] = dict.fromkeys(("appointments", "clients", "events", "client"), json.loads)


def data(answer: Any) -> Any:
    """What the answer is about, without its envelope."""
    return answer["data"]


def touch(value: Any) -> int:
    """Reach every field; returns how many there were."""
    if type(value) is dict:
        return len(value) + sum(touch(item) for item in value.values() if type(item) in (dict, list))
    return sum(map(touch, value)) if type(value) is list else 0

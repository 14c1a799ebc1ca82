"""Matches text against a JSON Schema pattern in bounded time."""

from __future__ import annotations

import re
from functools import lru_cache

_END = re.compile(r"(?<!\\)\$(?=[)|]|$)")
_LONGEST_PATTERN = 1_000
_LONGEST_MATCHED = 1_000
_MOST_STEPS = 10_000_000
_ATOM = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_GROUP = re.compile(r"\((?:\?(?:[:=!]|<[=!]|P?<\w+>))?([^()]*)\)([+*]|\{\d+,\}|\{(?:\d+,)?\d{2,}\})?")
_UNBOUNDED = re.compile(r"[+*|~]|\{\d+,\}")
_OPTIONAL = re.compile(r"\?|\{\d+,")
_REPEATED = re.compile(r"[+*]|\{\d+,(?:\d{2,})?\}")


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    if _backtracks(pattern):
        return None
    try:
        # JSON Schema's patterns are ECMAScript's, where \d is ASCII and $ is the very end.
        return re.compile(_END.sub(r"\\Z", pattern), re.ASCII)
    except (re.error, RecursionError, OverflowError):
        return None  # another dialect; the server will have the last word


def _backtracks(pattern: str) -> bool:
    """Whether a text can be found that takes for ever: something repeated without bound holds a choice or a repetition
    of its own. Some such patterns are harmless; the server will have the last word on these as well."""
    rest = _ATOM.sub("x", pattern)
    while (group := _GROUP.search(rest)) is not None:
        inner = _UNBOUNDED.search(group[1]) is not None
        if group[2] and (inner or _OPTIONAL.search(group[1])):
            return True
        rest = rest[: group.start()] + ("~" if inner else "x") + rest[group.end() :]
    return False


@lru_cache(maxsize=256)
def _longest(pattern: str) -> int:
    """Characters of a text that is judged: repetitions side by side try all ways to share it among them, from each
    place a match may begin at. A pattern without end is not looked at."""
    if len(pattern) > _LONGEST_PATTERN:
        return -1
    repeated = len(_REPEATED.findall(_ATOM.sub("x", pattern)))
    return min(_LONGEST_MATCHED, int(float(_MOST_STEPS) ** (1 / (repeated + 1))))


def matches(pattern: str, value: str) -> bool:
    """Whether a text fits a pattern; also where the pattern cannot be judged here."""
    compiled = _compiled(pattern) if len(value) <= _longest(pattern) else None
    return compiled is None or compiled.search(value) is not None

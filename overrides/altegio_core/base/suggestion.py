"""Suggests the names that may be meant by an unknown one: spelt alike, or of the same words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

_MOST_NEAR = 3
# Likeness: what is named at all, what counts by its letters alone, and what is named beside the best.
_LEAST, _ALIKE, _AS_GOOD = 0.6, 0.75, 0.1
_SHORT = 4  # letters of a word too short to be misspelt
_TELLING = 3  # letters from which on a word says more than the id in staff_id


def in_backticks(name: str) -> str:
    """A name as messages about fields and arguments show it."""
    return f"`{name}`"


def spelt_alike(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Names that may be meant by one that is not there, the likeliest first; none where all are far off.

    Args:
        name: what was given.
        known: what there is.
        most: how many to name; where several are a letter apart, more.
    """
    # What Python looks for by itself, as copy.deepcopy does for __deepcopy__, nobody has misspelt.
    return [] if name.startswith("__") else list(_spelt_alike(name, tuple(known), most))


@lru_cache(256)  # who looks for a field in each of many objects asks for the same each time
def _spelt_alike(name: str, every: tuple[str, ...], most: int) -> list[str]:
    # By letters first: of two letters with one wrong, half is alike, which is little to a measure of likeness.
    near = [one for one in every if is_a_letter_apart(name, one)][:_MOST_NEAR]
    worth = {one: _likeness(name, one) for one in every if one not in near}
    best = sorted((one for one in worth if worth[one][0] >= _LEAST), key=lambda one: worth[one], reverse=True)
    close = [one for one in best if worth[one][0] > (1.0 if near else worth[best[0]][0]) - _AS_GOOD]
    return list(dict.fromkeys([*near, *close]))[: max(most, len(near))]


def _likeness(name: str, other: str) -> tuple[float, float]:
    """How alike two names are, from 0 to 1, by their words and by their letters; of equals, by their letters."""
    letters = _by_letters(name.casefold(), other.casefold())
    words, others = _words(name), _words(other)
    # A long word that is in both makes the letters alike, whatever the others are.
    by_letters = letters >= _ALIKE and set(words).isdisjoint(others)
    return max(_in_common(words, others), letters if by_letters else 0.0), letters


def _by_letters(one: str, other: str) -> float:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one, other).ratio()


def _words(name: str) -> list[str]:
    """The words of a name; ``get_client_list`` is ``list_clients`` and ``get_clients``."""
    from altegio_core.base.synonyms import stem

    found = [word.casefold() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name.replace("_", " "))]
    if "list" not in found and "get" in found and found[-1] != stem(found[-1]):
        found.append("list")
    return [stem(word) for word in found if not (word == "get" and "list" in found)]


def _in_common(one: list[str], other: list[str]) -> float:
    """How much of two names is the same words, from 0 to 1."""
    left, shared = list(other), 0.0
    for worth, alike in ((1.0, str.__eq__), (0.9, _means_the_same)):
        for word in one if worth == 1.0 else [word for word in one if word not in other]:
            if (found := next((each for each in left if alike(word, each)), None)) is not None:
                left.remove(found)
                shared += worth * _weight(word)
    return 2 * shared / (sum(map(_weight, [*one, *other])) or 1)


def _weight(word: str) -> float:
    return 0.4 if len(word) < _TELLING else 1.0


def _means_the_same(one: str, other: str) -> bool:
    from altegio_core.base.synonyms import SYNONYMS

    long = min(len(one), len(other)) > _SHORT
    if long and (one in other or other in one or _by_letters(one, other) >= _ALIKE):
        return True
    return any(one in line and other in line for line in SYNONYMS)


def did_you_mean(name: str, known: Iterable[str], *, most: int = 3, show: Callable[[str], str] = str) -> str:
    """The end of a sentence that names what is spelt alike, written by ``show``; empty if nothing is."""
    return asked(spelt_alike(name, known, most), show)


def asked(found: list[str], show: Callable[[str], str] = in_backticks) -> str:
    """The end of a sentence that asks whether one of these is meant; empty without one."""
    return f"; did you mean {' or '.join(map(show, found))}?" if found else ""


def is_a_letter_apart(one: str, other: str) -> bool:
    """Whether two names differ by at most a letter that is wrong, missing, too many, or changed places with the next;
    capital or not is the same."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    common = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest, longer_rest = short[common:], long[common:]
    if len(short) < len(long):
        return rest == longer_rest[1:]
    return rest[1:] == longer_rest[1:] or (rest[:2] == longer_rest[1::-1] and rest[2:] == longer_rest[2:])


def misspelt(name: str, known: Iterable[str]) -> list[str]:
    """Which of the names one is that has capitals, signs or a letter otherwise. Another digit is another name."""
    plain = re.sub(r"\W", "", name).casefold()
    digits = re.findall(r"\d", plain)
    return [one for one in known if is_a_letter_apart(plain, one) and re.findall(r"\d", one) == digits]

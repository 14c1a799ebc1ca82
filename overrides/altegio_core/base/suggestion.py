"""Suggests names that are spelt like an unknown one."""

from collections.abc import Callable, Iterable

_MOST_NEAR = 3


def in_backticks(name: str) -> str:
    """A name as messages about fields and arguments show it."""
    return f"`{name}`"


def spelt_alike(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Names that are spelt like one that is not there, the likeliest first.

    Args:
        name: what was given.
        known: what there is.
        most: how many to name; where several are a letter apart, more.
    """
    from difflib import get_close_matches

    every = list(known)
    # By letters first: of two letters with one wrong, half is alike, which is little to a measure of likeness.
    near = [one for one in every if is_a_letter_apart(name, one)][:_MOST_NEAR]
    return list(dict.fromkeys([*near, *get_close_matches(name, every, n=most)]))[: max(most, len(near))]


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

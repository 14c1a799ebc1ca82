"""What may have been meant by a name that is not there."""

from collections.abc import Callable, Iterable


def did_you_mean(name: str, known: Iterable[str], *, most: int = 3, show: Callable[[str], str] = str) -> str:
    """The end of a sentence that names what is spelt alike; empty if nothing is.

    Args:
        name: what was given.
        known: what there is.
        most: how many to name.
        show: how a name is written.
    """
    from difflib import get_close_matches

    found = get_close_matches(name, list(known), n=most)
    return f"; did you mean {' or '.join(map(show, found))}?" if found else ""

"""Makes foreign text safe to print: one line, without control characters or changes of direction."""

from __future__ import annotations

LONGEST = 500


def printable(text: str, longest: int = LONGEST) -> str:
    """One printable line of bounded length: what a server wrote must not move a cursor, turn the direction of writing
    around, or forge a line of a log.

    Args:
        text: any text.
        longest: characters kept.
    """
    text = text[: 4 * longest]
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"

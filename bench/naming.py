"""What rows are called, for those who measure and those who show it."""

LEAST = "objects by hand"
"""The side that shows what objects with a ``__dict__`` take at the least."""


def bare_of(name: str) -> str:
    """What a row is measured beside: the library's own client, of the same kind and family."""
    return f"{'async ' if name.startswith('async') else ''}{'httpx2' if 'httpx2' in name else 'httpx'}"

"""Renews in a forked child what it must not share with its parent: locks, and connections."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Has parts that belong to one process."""

    def after_fork(self) -> None:
        """Makes them anew; called in the child, before anything else runs there."""
        ...


_known: WeakSet[Forkable] = WeakSet()


def renew_after_fork(thing: Forkable) -> None:
    """Calls its ``after_fork`` in each child of this process, as long as it lives."""
    _known.add(thing)


def _renew() -> None:
    for thing in list(_known):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)

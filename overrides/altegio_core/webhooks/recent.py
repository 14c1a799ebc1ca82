"""Remembers recent events, so that one delivered twice is handled once."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from altegio_core.schema.model import Model
from altegio_core.webhooks.events import dedupe_key


class RecentEvents:
    """Remembers events of one process for a while. Several processes share a store instead: give it ``dedupe_key``.

    Args:
        seconds: for how long. What is delivered again comes within seconds; a change that is made again later, with
            the same content, is an event of its own.
        most: how many to remember; the oldest go first.
        now: seconds on a clock that never goes back, for tests.
    """

    def __init__(
        self, seconds: float = 60.0, *, most: int = 100_000, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds, self._most, self._now = seconds, most, now
        self._seen: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def is_new(self, event: Model) -> bool:
        """Whether the event was not seen a short while ago; from now on it was."""
        key, now = dedupe_key(event), self._now()
        with self._lock:
            while self._seen and (
                next(iter(self._seen.values())) <= now - self._seconds or len(self._seen) > self._most
            ):
                self._seen.popitem(last=False)
            if key in self._seen:
                return False
            self._seen[key] = now
            return True

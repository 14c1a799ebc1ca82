"""The time as the client sees it, so that tests can set it and nothing has to sleep."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol


class Stop(Protocol):
    """What ends a wait of a task: ``anyio.Event``."""

    async def wait(self) -> object: ...
    def set(self) -> object: ...


class Clock(Protocol):
    """What the client needs of time. Seconds throughout."""

    def now(self) -> float:
        """Seconds on a clock that never goes back; only differences mean anything."""
        ...

    def wall(self) -> float:
        """Seconds since 1970 in UTC, to compare with dates the server sends."""
        ...

    def sleep(self, seconds: float, stop: threading.Event) -> None:
        """Holds the calling thread for so long, or until it is told to stop."""
        ...

    async def sleep_async(self, seconds: float, stop: Stop) -> None:
        """Holds the calling task, under asyncio and trio alike."""
        ...


class SystemClock:
    """The machine's clock. While :func:`testing` is in force it jumps ahead instead of sleeping."""

    def now(self) -> float:
        return time.monotonic() + _jumps.total

    def wall(self) -> float:
        return time.time() + _jumps.total

    def sleep(self, seconds: float, stop: threading.Event) -> None:
        if not _jumps.instead_of_sleeping(seconds):
            stop.wait(seconds)

    async def sleep_async(self, seconds: float, stop: Stop) -> None:
        import anyio

        if _jumps.instead_of_sleeping(seconds):
            await anyio.sleep(0)  # a task that waits is a task that yields
            return
        with anyio.move_on_after(seconds):
            await stop.wait()


@contextmanager
def testing() -> Generator[list[float]]:
    """Makes every client in this process jump over its waits, of retries and of the rate limit alike.

    Returns, as the target of ``with``, the list to which the length of each wait is added, in seconds.
    """
    waits: list[float] = []
    _jumps.begin(waits)
    try:
        yield waits
    finally:
        _jumps.end(waits)


class _Jumps:
    """How far all system clocks have jumped; kept after the test, since a monotonic clock cannot go back."""

    def __init__(self) -> None:
        self.total = 0.0
        self._observers: list[list[float]] = []
        self._lock = threading.RLock()

    def begin(self, waits: list[float]) -> None:
        with self._lock:
            self._observers.append(waits)

    def end(self, waits: list[float]) -> None:
        with self._lock:
            self._observers = [other for other in self._observers if other is not waits]

    def instead_of_sleeping(self, seconds: float) -> bool:
        with self._lock:
            for waits in self._observers:
                waits.append(seconds)
            if self._observers:
                self.total += seconds
            return bool(self._observers)


_jumps = _Jumps()

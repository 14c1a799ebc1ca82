"""Blocking steps with a deadline, for threads, which cannot be cancelled from outside."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, TypeVar

from altegio_core.base.fork import renew_after_fork

_AGAIN = 0.05

T = TypeVar("T")


def in_time(step: Callable[[], T], seconds: float, late: Exception) -> T:
    """What the step returns or raises.

    Args:
        step: what to do, in another thread.
        seconds: it may take.
        late: raised where it takes longer; the thread is left to itself.
    """
    outcome: list[Any] = []

    def work() -> None:
        try:
            outcome.append((step(), None))
        except BaseException as error:
            outcome.append((None, error))

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(max(0.0, seconds))
    if not outcome:
        raise late
    result: T
    result, error = outcome[0]
    if error is not None:
        raise error
    return result


class Alarm:
    """Does something once a moment has come, and again and again, until it is called off. One thread serves all."""

    def __init__(self) -> None:
        self._pending: dict[int, Callable[[], object]] = {}
        self._moments: list[tuple[float, int]] = []
        self._numbers = itertools.count()
        self._thread: threading.Thread | None = None
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        # The thread and whoever waits for it are in the parent.
        self._changed = threading.Condition()
        self._pending, self._moments, self._thread = {}, [], None

    @contextmanager
    def after(self, seconds: float, do: Callable[[], object]) -> Generator[None]:
        """Do it after so many seconds, but not after the end of the ``with`` statement.

        It is repeated until then, since what is to be ended may begin late, as a connection does that is still made.
        """
        with self._changed:
            number = next(self._numbers)
            self._pending[number] = do
            heapq.heappush(self._moments, (time.monotonic() + seconds, number))
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._serve, name="altegio-alarm", daemon=True)
                self._thread.start()
            elif self._moments[0][1] == number:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._pending.pop(number, None)

    def _serve(self) -> None:
        with self._changed:
            while True:
                while self._moments and self._moments[0][1] not in self._pending:
                    heapq.heappop(self._moments)
                left = self._moments[0][0] - time.monotonic() if self._moments else None
                if left is None or left > 0:
                    self._changed.wait(left)
                    continue
                # Under the lock, so that what is called off does not happen any more.
                _, number = heapq.heappop(self._moments)
                heapq.heappush(self._moments, (time.monotonic() + _AGAIN, number))
                self._pending[number]()


alarm = Alarm()

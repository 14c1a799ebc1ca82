"""Holds requests back to the rate the API allows."""

from __future__ import annotations

import math
import threading
from bisect import insort
from collections import deque
from collections.abc import Collection, Sequence
from typing import Any, Protocol

from altegio_core.base.errors import ConfigurationError
from altegio_core.base.fork import renew_after_fork
from altegio_core.base.types import is_listed, named
from altegio_core.http.retry import is_number


@named()
class Rate:
    """At most ``requests`` in any ``seconds`` on end."""

    def __init__(self, requests: int, seconds: float) -> None:
        if not (is_number(requests) and is_number(seconds) and requests >= 1 and seconds > 0):
            raise ConfigurationError("a rate needs at least one request in more than zero seconds")
        self.requests: int = requests
        self.seconds: float = seconds

    def __repr__(self) -> str:
        return f"Rate(requests={self.requests!r}, seconds={self.seconds!r})"


def checked_rates(rates: Any) -> Collection[Rate]:
    """The rates of a limiter.

    Raises:
        ConfigurationError: they are something else.
    """
    if not is_listed(rates) or not all(isinstance(rate, Rate) for rate in rates):
        raise ConfigurationError("rates has to be a list, such as [Rate(5, 1), Rate(200, 60)]")
    return rates


# What the API allows one address.
API_RATES = (Rate(5, 1.0), Rate(200, 60.0))

POLL_SECONDS = 0.05
"""Seconds after which a request that waits for a response under way asks again: when it comes cannot be foreseen."""

LATE_SECONDS = 1.0
"""So long others wait for one whose turn it is and that does not ask, such as a thread at a breakpoint."""


class Slot:
    """The turn a request has reserved with a limiter.

    Attributes:
        at: moment at which it comes up, as foreseen when it was reserved; seconds on the client's monotonic clock.
        asks: moment at which it asks to leave, as it was told.
        left: moment at which the request left; None before that.
    """

    __slots__ = ("asks", "at", "id", "left")

    def __init__(self, at: float) -> None:
        self.at: float = at
        self.asks: float = at
        self.left: float | None = None
        self.id: str | bytes = ""

    def __lt__(self, other: Slot) -> bool:
        return self.at < other.at


class Limiter(Protocol):
    """Decides when a request may leave. It never sleeps itself, so that threads and tasks can share one.

    A request reserves a slot, waits until then, gets its connection, and acquires until the delay is zero. Once it has
    ended it releases the slot. ``now`` is in seconds on the client's monotonic clock.
    """

    @property
    def blocking(self) -> bool:
        """Whether ``acquire`` and ``release`` may take long enough, as with a network call, to be kept off an event
        loop."""
        ...

    def reserve(self, now: float) -> Slot:
        """Takes a slot."""
        ...

    def acquire(self, slot: Slot, now: float) -> float:
        """Zero if the request may leave now, and is counted; else seconds after which to ask again. Who has left
        already and asks again, since the connection took its time, is counted anew."""
        ...

    def release(self, slot: Slot, now: float, *, answered: bool, hold: float = 0.0) -> None:
        """Gives a slot back: of a request that never left, or has ended.

        Args:
            slot: the slot.
            now: the moment.
            answered: whether a response came.
            hold: seconds for which the server wants no further request from anybody.
        """
        ...


@named()
class Throttle:
    """The default limiter: exact sliding windows by the server's clock, first come, first served.

    Nobody sees when a request arrives, only that it is between leaving and the response. So a request counts from the
    moment it leaves until ``seconds`` after the last moment at which it can have arrived: its response, or that to a
    request that left ``travel`` seconds or more after it, for then the server has read what came before. Where a
    server stalls, no more requests are under way than may arrive at once when it wakes.

    Args:
        rates: all of them hold.
        margin: seconds by which each window is kept longer, since no two clocks run alike.
        travel: seconds by which one request can overtake another on the way to a server that reads.
    """

    blocking = False

    def __init__(self, rates: Sequence[Rate] = API_RATES, margin: float = 0.1, travel: float = 1.0) -> None:
        self._rates = [Rate(rate.requests, rate.seconds + margin) for rate in checked_rates(rates)]
        self._travel = travel
        longest = max((rate.requests for rate in rates), default=0)
        # Slots as foreseen, and moments by which requests had arrived; both in order.
        self._foreseen: deque[float] = deque(maxlen=longest)
        self._arrived: deque[float] = deque(maxlen=longest)
        self._under_way: set[Slot] = set()
        # In order; so few that putting one in its place costs next to nothing.
        self._waiting: list[Slot] = []
        self._given_back: list[float] = []
        self._held_until = -math.inf
        self._lock = threading.RLock()
        renew_after_fork(self)

    def after_fork(self) -> None:
        # What the parent has under way still counts, as its address is the same, but its responses go to the parent.
        self._lock = threading.RLock()
        self._waiting = []
        for slot in list(self._under_way):
            self._has_arrived(slot, slot.left or 0.0)

    def reserve(self, now: float) -> Slot:
        with self._lock:
            # A slot given back goes to the next newcomer; one already past is worth nothing.
            while self._given_back:
                at = self._given_back.pop(0)
                if at >= now:
                    return Slot(at)
            at = max(now, self._held_until, self._free_at(self._foreseen, 0), self._free_at(self._arrived, 0))
            self._foreseen.append(at)
            return Slot(at)

    def acquire(self, slot: Slot, now: float) -> float:
        with self._lock:
            # Counted beforehand, for the handler of a signal may call between the look and the leap.
            self._under_way.add(slot)
            delay = self._delay(slot, now)
            if delay > 0:
                self._under_way.discard(slot)
                slot.asks = now + delay
                if slot not in self._waiting:
                    insort(self._waiting, slot)
                return delay
            self._stop_waiting(slot)
            slot.left = now
            return 0.0

    def release(self, slot: Slot, now: float, *, answered: bool, hold: float = 0.0) -> None:
        with self._lock:
            self._stop_waiting(slot)
            if slot.left is None:
                insort(self._given_back, slot.at)
            elif slot in self._under_way:
                self._has_arrived(slot, now)
            if answered and slot.left is not None:
                before = slot.left - self._travel
                for other in [other for other in self._under_way if other.left is not None and other.left <= before]:
                    self._has_arrived(other, now)
            if hold:
                self._held_until = max(self._held_until, now + hold)

    def _delay(self, slot: Slot, now: float) -> float:
        free = max(slot.at, self._held_until, self._free_at(self._arrived, len(self._under_way) - 1))
        if free == math.inf:
            return POLL_SECONDS
        while self._waiting and self._waiting[0].asks + LATE_SECONDS < now:
            del self._waiting[0]
        if free <= now and self._waiting and self._waiting[0] < slot:
            return POLL_SECONDS  # somebody before this one has its turn, and is about to ask
        return free - now

    def _has_arrived(self, slot: Slot, now: float) -> None:
        # Threads may come in another order than that in which they looked at the clock.
        self._arrived.append(max(now, self._arrived[-1]) if self._arrived else now)
        self._under_way.discard(slot)

    def _stop_waiting(self, slot: Slot) -> None:
        if slot in self._waiting:
            self._waiting.remove(slot)

    def _free_at(self, times: deque[float], under_way: int) -> float:
        """When another one may leave: all rates hold, counting those times and so many of which no time is known."""
        free = -math.inf
        for rate in self._rates:
            before = rate.requests - under_way
            if before <= 0:
                return math.inf
            if len(times) >= before:
                free = max(free, times[-before] + rate.seconds)
        return free

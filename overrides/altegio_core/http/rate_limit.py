"""Holds requests back to the rate the API allows."""

import heapq
import threading
from collections import deque
from collections.abc import Sequence
from typing import Protocol


class Rate:
    """At most ``requests`` in any ``seconds`` on end."""

    def __init__(self, requests: int, seconds: float) -> None:
        if not (requests >= 1 and seconds > 0):
            raise ValueError("a rate needs at least one request in more than zero seconds")
        self.requests, self.seconds = requests, seconds

    def __repr__(self) -> str:
        return f"Rate(requests={self.requests!r}, seconds={self.seconds!r})"


# What the API allows one address.
API_RATES = (Rate(5, 1.0), Rate(200, 60.0))


class Limiter(Protocol):
    """Tells a request when it may leave. Knows no sleeping, so that threads and tasks can share one.

    A request queues for a slot, waits until then, and asks to depart until the answer is zero. ``now`` is in seconds
    on the client's monotonic clock.
    """

    @property
    def blocking(self) -> bool:
        """Whether ``depart`` may take long enough, as with a network call, to be kept off an event loop."""
        ...

    def reserve(self, now: float) -> float:
        """Take a slot; returns the moment at which it comes up, as foreseen now."""
        ...

    def acquire(self, slot: float, now: float) -> float:
        """Zero if the request may leave now, and is counted; else seconds after which to ask again."""
        ...

    def cancel(self, slot: float) -> None:
        """Give a slot back without departing."""
        ...


class Throttle:
    """The default limiter: exact sliding windows over departures, first come, first served.

    The server counts arrivals, and two requests may travel for different times. So each window is kept ``margin``
    seconds longer: as long as travel times differ by less, no window of the server's clock sees more than allowed.

    Args:
        rates: all of them hold.
        margin: seconds, see above.
    """

    blocking = False

    def __init__(self, rates: Sequence[Rate] = API_RATES, margin: float = 0.5) -> None:
        self._rates = [Rate(rate.requests, rate.seconds + margin) for rate in rates]
        longest = max((rate.requests for rate in rates), default=1)
        # The last departures: as foreseen when slots were given out, and as they really were.
        self._foreseen: deque[float] = deque(maxlen=longest)
        self._departed: deque[float] = deque(maxlen=longest)
        self._given_back: list[float] = []
        self._lock = threading.Lock()

    def reserve(self, now: float) -> float:
        with self._lock:
            # A slot given back goes to the next newcomer; one already past is worth nothing.
            while self._given_back:
                slot = heapq.heappop(self._given_back)
                if slot > now:
                    return slot
            slot = max(now, self._free_at(self._foreseen), self._free_at(self._departed))
            self._foreseen.append(slot)
            return slot

    def acquire(self, slot: float, now: float) -> float:
        with self._lock:
            # Others may have left later than foreseen: what counts is when they did.
            free = max(slot, self._free_at(self._departed))
            if free > now:
                return free - now
            self._departed.append(now)
            return 0.0

    def cancel(self, slot: float) -> None:
        with self._lock:
            heapq.heappush(self._given_back, slot)

    def _free_at(self, times: deque[float]) -> float:
        return max(
            (times[-rate.requests] + rate.seconds for rate in self._rates if len(times) >= rate.requests),
            default=float("-inf"),
        )

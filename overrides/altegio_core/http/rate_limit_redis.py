"""One rate limit for many processes on many hosts, kept in Redis. Needs the extra ``altegio-client[redis]``."""

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

from altegio_core.base.errors import ConfigurationError, LimiterUnavailableError
from altegio_core.base.redaction import Secret
from altegio_core.http.rate_limit import API_RATES, Rate, Throttle

if TYPE_CHECKING:
    import redis

# Long enough for three short commands over a slow network; a process that dies inside holds nobody up for longer.
_LOCK_SECONDS = 5.0
# Spreads those who would otherwise all ask again at the moment a slot comes free.
_SPREAD_SECONDS = 0.05


class RedisThrottle:
    """A limiter shared by every client that names the same key in the same Redis.

    Windows are exact, by the clock of Redis; see :class:`altegio_core.http.rate_limit.Throttle` for the margin.
    Within one client it is first come, first served; between processes it is not. When Redis cannot be asked
    nothing is sent: the call fails with LimiterUnavailableError.

    Args:
        server: a ``redis.Redis``, or the address of one, such as ``redis://host:6379/0``.
        key: name of the budget. The API counts per address, so those who share an address share a key.
        rates: all of them hold.
        margin: seconds by which each window is kept longer.

    Raises:
        ConfigurationError: the extra is not installed.
    """

    blocking = True

    def __init__(
        self,
        server: "redis.Redis | str",
        key: str = "altegio:rate",
        rates: Sequence[Rate] = API_RATES,
        margin: float = 0.5,
    ) -> None:
        # An address may hold a password, which a traceback with locals would show.
        server = Secret(server) if isinstance(server, str) else server
        try:
            from pyrate_limiter import Rate as SharedRate
            from redis import Redis
        except ImportError:
            raise ConfigurationError("for a limit shared through Redis install altegio-client[redis]") from None
        self._redis: redis.Redis = Redis.from_url(server) if isinstance(server, str) else server
        self._key = key
        self._rates = [SharedRate(rate.requests, round((rate.seconds + margin) * 1000)) for rate in rates]
        # Lines up the calls of this process, so that only those whose turn may have come ask Redis.
        self._here = Throttle(rates, margin)

    def reserve(self, now: float) -> float:
        return self._here.reserve(now)

    def cancel(self, slot: float) -> None:
        self._here.cancel(slot)

    def acquire(self, slot: float, now: float) -> float:
        if slot > now:
            return slot - now
        from redis.exceptions import LockError, RedisError

        try:
            return self._ask()
        except LockError:
            return self._spread()
        except RedisError as error:
            # Without its text, which may hold the address and with it a password.
            text = f"the rate limit shared through Redis cannot be asked ({type(error).__name__}); nothing was sent"
        raise LimiterUnavailableError(text)

    def _ask(self) -> float:
        """Zero and a slot taken, or seconds until there may be one."""
        from pyrate_limiter import RateItem, RedisBucket

        # The lock makes "what time is it" and "take a slot" one step for all hosts: times never run backwards.
        with self._redis.lock(f"{self._key}:lock", timeout=_LOCK_SECONDS, blocking_timeout=_LOCK_SECONDS, sleep=0.005):
            seconds, microseconds = self._redis.time()
            moment = seconds * 1000 + microseconds // 1000
            bucket = RedisBucket.init(self._rates, self._redis, self._key)
            bucket.leak(moment)
            request = RateItem("request", moment)
            if bucket.put(request):
                self._redis.pexpire(self._key, max(rate.interval for rate in self._rates))
                return 0.0
            wait: float = bucket.waiting(request) / 1000
        return max(wait, 0.0) + self._spread()

    def _spread(self) -> float:
        return random.uniform(0.001, _SPREAD_SECONDS)  # noqa: S311 - spreads waits, guards nothing

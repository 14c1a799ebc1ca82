"""One rate limit for many processes on many hosts, kept in Redis. Needs the extra ``altegio-client[redis]``."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from altegio_core.base.errors import ConfigurationError, LimiterUnavailableError
from altegio_core.base.types import named
from altegio_core.http.rate_limit import API_RATES, POLL_SECONDS, Rate, Slot, Throttle, checked_rates

if TYPE_CHECKING:
    import redis

# Redis answers within milliseconds; one that takes so long is not there.
_REDIS_SECONDS = 1.0
# A request counts for so long whose process died before the response.
_FORGOTTEN_SECONDS = 60.0
# Spreads those who would otherwise all ask again at the moment a slot comes free.
_SPREAD_SECONDS = 0.02

# A request is a member of a sorted set, named after the moment it left. Its score is the last moment at which it can
# have arrived, which lies ahead while it is under way. A script is one step for all hosts, by the clock of Redis.
_NOW = """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
"""
_ACQUIRE = (
    _NOW
    + """
local before, id, poll, forgotten = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
redis.call('ZREM', KEYS[1], before)
local wait, longest = tonumber(redis.call('GET', KEYS[2]) or '0') - now, 0
for rate = 5, #ARGV, 2 do
    local requests, window = tonumber(ARGV[rate]), tonumber(ARGV[rate + 1])
    longest = math.max(longest, window)
    local last = redis.call('ZREVRANGE', KEYS[1], requests - 1, requests - 1, 'WITHSCORES')[2]
    if last then
        last = tonumber(last)
        wait = math.max(wait, last > now and poll or last + window - now)
    end
end
if wait > 0 then return {math.ceil(wait), ''} end
local name = string.format('%.0f:%s', now, id)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - longest)
redis.call('ZADD', KEYS[1], now + forgotten, name)
redis.call('PEXPIRE', KEYS[1], longest + forgotten)
return {0, name}
"""
)
_RELEASE = (
    _NOW
    + """
local name, answered, travel, hold = ARGV[1], ARGV[2] == '1', tonumber(ARGV[3]), tonumber(ARGV[4])
local function arrived(member) redis.call('ZADD', KEYS[1], 'XX', now, member) end
if name ~= '' then
    local score = redis.call('ZSCORE', KEYS[1], name)
    if score and tonumber(score) > now then arrived(name) end
end
local left = tonumber(string.match(name, '^%d+'))
if answered and left then
    for _, other in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. string.format('%.0f', now), '+inf')) do
        if tonumber(string.match(other, '^%d+')) + travel <= left then arrived(other) end
    end
end
if hold > 0 and now + hold > tonumber(redis.call('GET', KEYS[2]) or '0') then
    redis.call('SET', KEYS[2], string.format('%.0f', now + hold), 'PX', string.format('%.0f', hold))
end
return 0
"""
)


@named(hidden=["server"])  # an address may hold a password, which a traceback with locals would show
class RedisThrottle:
    """A limiter shared by every client that names the same key in the same Redis.

    Windows are exact, by the clock of Redis; see :class:`altegio.Throttle` for what is counted.
    Within one client it is first come, first served; between processes it is not. When Redis cannot be asked nothing
    is sent: the call fails with LimiterUnavailableError.

    Args:
        server: a ``redis.Redis``, or the address of one, such as ``redis://host:6379/0``. It is asked over
            connections of the limiter's own, which wait for one second at most.
        key: name of the budget. The API counts per address, so those who share an address share a key.
        rates: all of them hold.
        margin: seconds by which each window is kept longer.
        travel: seconds by which one request can overtake another on the way to a server that reads.

    Raises:
        ConfigurationError: the extra is not installed.
    """

    blocking = True

    def __init__(
        self,
        server: redis.Redis | str,
        key: str = "altegio:rate",
        rates: Sequence[Rate] = API_RATES,
        margin: float = 0.1,
        travel: float = 1.0,
    ) -> None:
        try:
            import_module("redis")  # asked for before the first call
        except ImportError:
            raise ConfigurationError("a limit shared through Redis needs altegio-client[redis]") from None
        self._redis = _bounded(server)
        # One hash slot of a cluster.
        self._keys = [f"{{{key}}}", f"{{{key}}}:held"]
        self._rates = [
            number for rate in checked_rates(rates) for number in (rate.requests, round((rate.seconds + margin) * 1000))
        ]
        self._travel = round(travel * 1000)
        self._acquire, self._release = map(self._redis.register_script, (_ACQUIRE, _RELEASE))
        # Lines up the calls of this process, so that only those whose turn may have come ask Redis.
        self._here = Throttle(rates, margin)

    def reserve(self, now: float) -> Slot:
        return self._here.reserve(now)

    def acquire(self, slot: Slot, now: float) -> float:
        if slot.at > now:
            return slot.at - now
        arguments = [slot.id, token_hex(8), round(POLL_SECONDS * 1000), round(_FORGOTTEN_SECONDS * 1000), *self._rates]
        milliseconds, slot.id = self._ask(self._acquire, arguments)
        if milliseconds:
            return float(milliseconds / 1000 + random.uniform(0.0, _SPREAD_SECONDS))  # noqa: S311 - guards nothing
        slot.left = now
        return 0.0

    def release(self, slot: Slot, now: float, *, answered: bool, hold: float = 0.0) -> None:
        self._here.release(slot, now, answered=answered, hold=hold)
        if slot.left is None and not hold:
            return
        # Where Redis is gone by now the request counts for longer than it has to, and the next call says so.
        with suppress(LimiterUnavailableError):
            self._ask(self._release, [slot.id, int(answered), self._travel, round(hold * 1000)])

    def _ask(self, script: Any, arguments: list[Any]) -> Any:
        from redis.exceptions import RedisError

        try:
            return script(keys=self._keys, args=arguments)
        except (RedisError, OSError) as error:
            # Without its text, which may hold the address and with it a password.
            text = f"the rate limit shared through Redis cannot be read ({type(error).__name__}); nothing was sent"
        raise LimiterUnavailableError(text)


def _bounded(server: redis.Redis | str) -> redis.Redis:
    """A client of Redis whose every command ends in time, whatever version of its library this is."""
    from redis import ConnectionPool, Redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    bounds: dict[str, Any] = {
        "socket_timeout": _REDIS_SECONDS,
        "socket_connect_timeout": _REDIS_SECONDS,
        "retry": Retry(NoBackoff(), 0),
    }
    if isinstance(server, str):
        return Redis.from_url(server, **bounds)  # pyright: ignore[reportUnknownMemberType] - typed in part
    pool = getattr(server, "connection_pool", None)
    if type(pool) is not ConnectionPool:
        return server  # a cluster or one behind sentinels knows best how to connect
    settings = {**pool.connection_kwargs, **bounds}
    return Redis(connection_pool=ConnectionPool(connection_class=pool.connection_class, **settings))

"""What a budget kept in Redis is made of: its name, its seconds, and how Redis is reached. Nothing here waits."""

import gc
import socket
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from altegio_core.base.errors import ConfigurationError, LimiterUnavailableError
from altegio_core.http.rate_limit import POLL_SECONDS, Rate, Slot
from altegio_core.http.rate_limit_redis import RedisThrottle
from tests.unit.conftest import request
from tests.unit.test_throttle_redis import REDIS, free_port, running_redis

redis = pytest.importorskip("redis", reason="needs the extra altegio-client[redis]")
pytestmark = [
    pytest.mark.skipif(REDIS is None, reason="needs redis-server on the path (Debian package redis-server)"),
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

# So long that what passes while a test runs does not show.
LONG = 100_000.0


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    number = free_port()
    with running_redis(number):
        yield number
    gc.collect()  # clients of Redis, while their open sockets are not complained about


@pytest.fixture
def server(port: int) -> Iterator[Any]:
    with redis.Redis(port=port, decode_responses=True) as client:
        client.flushall()
        yield client


@pytest.fixture
def url(server: Any, port: int) -> str:
    return f"redis://127.0.0.1:{port}/0"


def take(limiter: RedisThrottle) -> Slot:
    """As a process would in which nobody else waits."""
    slot = Slot(0.0)
    assert limiter.acquire(slot, 0.0) == 0.0
    return slot


def asked(limiter: RedisThrottle) -> float:
    """Seconds after which a newcomer is to ask again."""
    return limiter.acquire(Slot(0.0), 0.0)


def let_pass(server: Any, seconds: float, key: str = "{altegio:rate}") -> None:
    """What has left did so earlier than it did."""
    for name, score in server.zrange(key, 0, -1, withscores=True):
        left, _, rest = name.partition(":")
        server.zrem(key, name)
        server.zadd(key, {f"{int(left) - round(seconds * 1000)}:{rest}": score - seconds * 1000})


def test_by_default_all_share_the_budget_of_the_api(server, url):
    """Also those of another release: its name and how long it lasts stay as they are."""
    limiter = RedisThrottle(url)
    for _ in range(5):
        take(limiter)
    assert server.keys() == ["{altegio:rate}"]
    # The longest window and its margin, after the minute for which a request of a process that died counts.
    assert 118_000 < server.pttl("{altegio:rate}") <= 120_100
    limiter.release(Slot(0.0), 0.0, answered=True, hold=9.0)
    assert sorted(server.keys()) == ["{altegio:rate}", "{altegio:rate}:held"]


def test_seconds_of_rates_and_pauses_are_those_of_redis(url):
    limiter, paused = (RedisThrottle(url, key=key, rates=[Rate(1, LONG)], margin=LONG) for key in "ab")
    limiter.release(take(limiter), 0.1, answered=True)
    assert 2 * LONG - 20 < asked(limiter) <= 2 * LONG + 0.02
    paused.release(take(paused), 0.1, answered=True, hold=3 * LONG)
    assert 3 * LONG - 20 < asked(paused) <= 3 * LONG + 0.02


def test_those_who_wait_do_not_all_ask_at_the_same_moment(url):
    limiter = RedisThrottle(url, rates=[Rate(1, LONG)])
    take(limiter)
    told = {asked(limiter) for _ in range(50)}
    assert len(told) > 10
    assert POLL_SECONDS <= min(told) < POLL_SECONDS + 0.01 < max(told) <= POLL_SECONDS + 0.02


@pytest.mark.parametrize(
    ("terms", "before", "answered", "read"),
    [
        ({}, 0.0, True, False),  # it may have been overtaken on its way
        ({}, 1.1, True, True),
        ({}, 1.1, False, False),
        ({"travel": 50.0}, 49.0, True, False),
        ({"travel": 50.0}, 50.0, True, True),
    ],
)
def test_an_answer_tells_of_requests_that_left_long_enough_before(server, url, terms, before, answered, read):
    """The server has read them, though nobody here has seen their own answer: they count from now and no longer."""
    limiter = RedisThrottle(url, rates=[Rate(2, 10.0)], **terms)
    take(limiter)
    let_pass(server, before)
    limiter.release(take(limiter), 0.0, answered=answered)
    let_pass(server, 10.2)
    take(limiter)
    assert (asked(limiter) == 0.0) is read


def test_a_slot_that_never_left_costs_nothing(server, url):
    limiter = RedisThrottle(url, rates=[Rate(1, LONG)], margin=0.0)
    limiter.release(limiter.reserve(0.0), 0.0, answered=False)
    assert server.keys() == []
    # In this process those who wait stand in line: the place given back is the next one's.
    first, second = limiter.reserve(0.0), limiter.reserve(0.0)
    assert (first.at, second.at) == (0.0, LONG)
    assert limiter.acquire(second, 1.0) == LONG - 1.0
    limiter.release(second, 1.0, answered=False)
    assert limiter.reserve(2.0).at == LONG


def test_a_request_that_asks_again_is_counted_once(server, url):
    """Its connection took its time: it leaves when it says so the last time."""
    limiter = RedisThrottle(url, rates=[Rate(1, LONG)])
    slot = take(limiter)
    assert limiter.acquire(slot, 1.0) == 0.0
    assert (slot.left, server.zcard("{altegio:rate}")) == (1.0, 1)


def test_redis_is_not_asked_on_the_event_loop(kind, serve, url):
    seen: set[int] = set()

    class Watched(RedisThrottle):
        def acquire(self, slot: Slot, now: float) -> float:
            seen.add(threading.get_ident())
            return super().acquire(slot, now)

        def release(self, slot: Slot, now: float, **more: Any) -> None:
            seen.add(threading.get_ident())
            super().release(slot, now, **more)

    kind.caller(serve().url, limiter=Watched(url)).send(request("GET"))
    assert seen
    if kind.portal:
        assert kind.portal.call(threading.get_ident) not in seen


@pytest.mark.parametrize("text", [True, False])
@pytest.mark.parametrize("pool", [redis.ConnectionPool, redis.BlockingConnectionPool])
def test_a_client_of_redis_is_used_as_it_is_set_up(server, port, text, pool):
    """Its database, and whether it reads text."""
    mine = redis.Redis(connection_pool=pool(port=port, db=3, decode_responses=text, protocol=2))
    limiter = RedisThrottle(mine, rates=[Rate(1, LONG)])
    limiter.release(take(limiter), 0.1, answered=True)
    assert asked(limiter) > LONG - 20
    assert server.keys() == []
    assert mine.keys() == (["{altegio:rate}"] if text else [b"{altegio:rate}"])


def test_a_client_over_a_socket_of_unix_is_used_as_it_is_set_up(tmp_path):
    path, port = tmp_path / "redis.sock", free_port()
    with running_redis(port, "--unixsocket", str(path)), redis.Redis(unix_socket_path=str(path)) as mine:
        with redis.Redis(port=port) as other:
            other.ping()  # answered once it listens everywhere
        limiter = RedisThrottle(mine, rates=[Rate(1, LONG)])
        take(limiter)
        assert mine.keys() == [b"{altegio:rate}"]


def test_a_response_that_has_come_is_not_lost_where_redis_is_gone_by_then():
    port = free_port()
    limiter = RedisThrottle(f"redis://127.0.0.1:{port}/0", rates=[Rate(1, LONG)])
    with running_redis(port):
        slot = take(limiter)
    limiter.release(slot, 0.1, answered=True)
    with pytest.raises(LimiterUnavailableError):
        asked(limiter)


def test_a_pause_holds_back_those_of_this_process_without_asking_redis(url):
    limiter = RedisThrottle(url)
    limiter.release(take(limiter), 0.5, answered=True, hold=9.0)
    slot = limiter.reserve(1.0)
    assert slot.at == 9.5
    assert limiter.acquire(slot, 2.0) == 7.5


def test_a_cluster_keeps_a_budget_in_one_place(tmp_path):
    port = free_port()
    more = ["--cluster-enabled", "yes", "--cluster-port", str(free_port()), "--dir", str(tmp_path)]
    with running_redis(port, *more), redis.Redis(port=port) as node:
        node.execute_command("CLUSTER", "ADDSLOTSRANGE", 0, 16383)
        while b"cluster_state:ok" not in node.execute_command("CLUSTER", "INFO", NEVER_DECODE=True):
            time.sleep(0.02)
        limiter = RedisThrottle(redis.RedisCluster(host="127.0.0.1", port=port), rates=[Rate(1, LONG)])
        limiter.release(take(limiter), 0.1, answered=True, hold=2 * LONG)
        assert asked(limiter) > 2 * LONG - 20


def test_redis_is_given_one_second_and_asked_once(monkeypatch, serve):
    """Whatever the settings of a client that is brought: a call ends on time, and nothing is counted twice."""
    given: list[float | None] = []
    set_up = socket.socket.settimeout
    monkeypatch.setattr(socket.socket, "settimeout", lambda it, value: given.append(value) or set_up(it, value))
    for brought in (False, True):
        given.clear()
        hanging_up = serve()
        hanging_up.welcome = lambda connection: False
        port = int(hanging_up.url.rpartition(":")[2])
        own = redis.Redis(port=port, socket_timeout=None, socket_connect_timeout=None)
        limiter = RedisThrottle(own if brought else f"redis://127.0.0.1:{port}")
        with pytest.raises(LimiterUnavailableError):
            limiter.acquire(Slot(0.0), 0.0)
        assert set(given) == {1.0}
        assert hanging_up.connections == 1


def test_the_password_of_an_address_is_not_among_the_locals_of_an_error(monkeypatch):
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"altegio-client\[redis\]") as caught:
        RedisThrottle("redis://:password-71ce@127.0.0.1:6379/0")
    told = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "server = " in told
    assert "password-71ce" not in told.replace('RedisThrottle("redis://:password-71ce', "")

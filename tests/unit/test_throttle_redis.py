"""One budget for many processes, against a real Redis."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from altegio_core.base.errors import LimiterUnavailableError
from altegio_core.http.rate_limit import POLL_SECONDS, Rate, Slot
from altegio_core.http.rate_limit_redis import RedisThrottle
from altegio_core.http.retry import RetryPolicy
from tests.unit.conftest import request
from tests.unit.test_throttle import most_in_any_window

REDIS = shutil.which("redis-server")
pytestmark = [
    pytest.mark.skipif(REDIS is None, reason="needs redis-server on the path (Debian package redis-server)"),
    # Sockets of the Redis client close with the client, which is left to the garbage collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]
pytest.importorskip("redis", reason="needs the extra altegio-client[redis]")

FAST = [Rate(5, 0.3), Rate(20, 2.0)]

PROGRAM = """
import sys, threading
from altegio_core.base.auth import Credentials
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.base.operation import Operation, Request
from altegio_core.http.rate_limit import POLL_SECONDS, Rate, Slot
from altegio_core.http.rate_limit_redis import RedisThrottle

redis, server, calls = sys.argv[1], sys.argv[2], int(sys.argv[3])
limiter = RedisThrottle(redis, rates=[Rate(5, 0.3), Rate(20, 2.0)], margin=0.1)
with Client(Credentials("a", "b"), ClientOptions(base_urls={"v1": server}, limiter=limiter)) as client:
    request = Request(Operation("x", "v1", "GET", "/x"), "/x")
    threads = [threading.Thread(target=client.send, args=(request,)) for _ in range(calls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@contextlib.contextmanager
def running_redis(port: int, *more: str) -> Iterator[subprocess.Popen[bytes]]:
    assert REDIS
    command = [REDIS, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", *more]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            for _ in range(200):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                    break
                time.sleep(0.02)
            yield process
        finally:
            process.terminate()


@pytest.fixture
def redis_url() -> Iterator[str]:
    port = free_port()
    with running_redis(port):
        yield f"redis://127.0.0.1:{port}/0"


def test_processes_share_one_budget_by_the_servers_clock(serve, redis_url):
    server = serve()
    workers = [
        subprocess.Popen([sys.executable, "-c", PROGRAM, redis_url, server.url, "12"], stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    for worker in workers:
        _, complaints = worker.communicate(timeout=60)
        assert worker.returncode == 0, complaints.decode()
    times = [received.at for received in server.received]
    assert len(times) == 36
    for rate in FAST:
        assert most_in_any_window(times, rate.seconds) <= rate.requests
    # The budget is used, not merely kept: 36 calls fill one window of 2.1 s and most of a second.
    assert max(times) - min(times) < 6.0


def test_the_client_waits_for_the_shared_limit(kind, serve, redis_url):
    server = serve()
    limiter = RedisThrottle(redis_url, rates=[Rate(2, 0.4)], margin=0.0)
    caller = kind.caller(server.url, limiter=limiter)
    began = time.monotonic()
    for _ in range(5):
        caller.send(request("GET"))
    assert 0.8 <= time.monotonic() - began < 3.0


def test_keys_are_budgets_of_their_own_and_end(redis_url):
    import redis

    one, other = (RedisThrottle(redis_url, key=key, rates=[Rate(1, 30.0)]) for key in ("one", "other"))
    slot = one.reserve(0.0)
    assert one.acquire(slot, 0.0) == 0.0
    assert other.acquire(other.reserve(0.0), 0.0) == 0.0
    again = RedisThrottle(redis_url, key="one", rates=[Rate(1, 30.0)])
    assert again.acquire(Slot(0.0), 0.0) == pytest.approx(POLL_SECONDS, abs=0.03)  # it is under way still
    one.release(slot, 0.1, answered=True)
    assert 25 < again.acquire(Slot(0.0), 0.0) < 31
    with redis.Redis.from_url(redis_url) as client:
        assert 0 < client.pttl("{one}") <= 90_100


def test_what_the_server_asks_of_one_holds_back_all(redis_url):
    one, other = (RedisThrottle(redis_url) for _ in range(2))
    slot = one.reserve(0.0)
    assert one.acquire(slot, 0.0) == 0.0
    one.release(slot, 0.1, answered=True, hold=9.0)
    assert 8 < other.acquire(other.reserve(0.0), 0.0) < 9.1


def test_requests_of_a_process_that_has_died_are_forgotten_and_answers_tell_of_earlier_ones(redis_url):
    limiter = RedisThrottle(redis_url, rates=[Rate(2, 0.2)], margin=0.0, travel=0.1)
    lost, quick = (Slot(0.0) for _ in range(2))
    assert limiter.acquire(lost, 0.0) == 0.0
    time.sleep(0.15)
    assert limiter.acquire(quick, 0.0) == 0.0
    limiter.release(quick, 0.0, answered=True)  # whoever sent the other one, it has been read by now
    time.sleep(0.25)
    assert limiter.acquire(Slot(0.0), 0.0) == limiter.acquire(Slot(0.0), 0.0) == 0.0


def test_a_redis_that_stops_answering_ends_the_call_in_time(kind, serve):
    """Also over a client of Redis that would wait for ever, and whose own connections stay as they are."""
    import redis

    server, port = serve(), free_port()
    with running_redis(port) as process, redis.Redis(port=port, socket_timeout=None) as mine:
        caller = kind.caller(server.url, limiter=RedisThrottle(mine), retries=RetryPolicy(total=5))
        caller.send(request("GET"))
        os.kill(process.pid, signal.SIGSTOP)
        try:
            with pytest.raises(LimiterUnavailableError):
                caller.send(request("POST"))
        finally:
            os.kill(process.pid, signal.SIGCONT)
        caller.send(request("GET"))
        assert mine.connection_pool.connection_kwargs["socket_timeout"] is None
    assert [received.method for received in server.received] == ["GET", "GET"]


def test_threads_cannot_both_take_the_last_place(redis_url):
    limiter = RedisThrottle(redis_url, rates=[Rate(3, 30.0)])
    taken: list[float] = []
    threads = [threading.Thread(target=lambda: taken.append(limiter.acquire(Slot(0.0), 0.0))) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert taken.count(0.0) == 3


def test_a_restarted_redis_goes_on():
    port = free_port()
    limiter = RedisThrottle(f"redis://127.0.0.1:{port}/0", rates=[Rate(1, 30.0)])
    for _ in range(2):
        with running_redis(port):
            assert limiter.acquire(Slot(0.0), 0.0) == 0.0


def test_without_redis_nothing_is_sent_and_no_password_is_shown(kind, serve):
    server = serve()
    limiter = RedisThrottle(f"redis://:password-71ce@127.0.0.1:{free_port()}/0")
    with pytest.raises(LimiterUnavailableError, match=r"nothing was sent") as caught:
        kind.caller(server.url, limiter=limiter).send(request("GET"))
    assert "password-71ce" not in f"{caught.value!r} {limiter!r}"
    assert caught.value.__context__ is None
    assert server.received == []

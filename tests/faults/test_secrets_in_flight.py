"""Secrets of calls under way, and of what stands around a call: tasks, threads, dumps, other loggers, Redis, login."""

import asyncio
import copy
import faulthandler
import gc
import logging
import pickle
import re
import sys
import tempfile
import threading
import time
import traceback
import warnings
from pathlib import Path
from typing import Any

import pytest

from altegio import Altegio, AsyncAltegio
from altegio_core.base.errors import AltegioError, ConfigurationError, LimiterUnavailableError
from altegio_core.http.rate_limit_redis import RedisThrottle
from tests.faults.test_secrets import (
    MARK,
    PARTNER,
    PASSWORD,
    USER,
    assert_clean,
    client,
    create,
    log_in,
    seen_in,
)
from tests.faults.test_secrets import logged as logged
from tests.faults.test_secrets import serve as serve
from tests.support.family import CORE, FAMILY, httpx
from tests.support.server import FaultServer, answer, reset, stall

OURS = ("altegio", "altegio_core", FAMILY, CORE, "h11", "anyio")


def waiting(server: FaultServer) -> None:
    """Until the call has arrived."""
    until = time.monotonic() + 10
    while not server.received and time.monotonic() < until:
        time.sleep(0.01)
    assert any(MARK in value for value in server.received[0].headers.values()), "the secret was sent"
    time.sleep(0.05)  # until the client is back at waiting for the answer


def asynchronous(url: str, **options: Any) -> AsyncAltegio:
    return AsyncAltegio(PARTNER, USER, base_urls={"v1": url}, limiter=None, timeout=5, retries=0, **options)


@pytest.mark.parametrize("call", [create, log_in])
def test_what_a_debugger_or_a_monitor_sees_of_a_call_under_way(call: Any) -> None:
    stalling = FaultServer([stall(20)]).start()
    with client(stalling.url) as altegio:

        def work() -> None:
            with pytest.raises(AltegioError):
                call(altegio)

        thread = threading.Thread(target=work)
        thread.start()
        waiting(stalling)
        frame = sys._current_frames()[thread.ident or 0]
        found = traceback.StackSummary.extract(traceback.walk_stack(frame), capture_locals=True)
        shown = [f"{one.name} {one.locals}" for one in found if any(f"/{name}/" in one.filename for name in OURS)]
        with tempfile.TemporaryFile() as file:
            faulthandler.dump_traceback(file, all_threads=True)
            file.seek(0)
            dump = file.read().decode()
        names = repr(threading.enumerate())
    thread.join(10)
    stalling.stop()
    assert any("send" in one for one in shown)
    assert "client.py" in dump
    assert_clean(*shown, dump, names)


def test_what_an_event_loop_says_of_a_call_under_way(logged: pytest.LogCaptureFixture) -> None:
    logged.set_level(logging.DEBUG, logger="asyncio")
    stalling, seen = FaultServer([stall(20)]).start(), []

    async def main() -> None:
        asyncio.get_running_loop().set_debug(True)
        async with asynchronous(stalling.url) as altegio:
            task = asyncio.create_task(altegio.login("x", PASSWORD))
            await asyncio.to_thread(waiting, stalling)
            seen.extend([repr(task), str(task.get_stack()), repr(asyncio.all_tasks()), repr(task.get_coro())])
            seen.extend(repr(frame.f_locals) for frame in task.get_stack())
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                seen.append(seen_in(error))

    asyncio.run(main())
    stalling.stop()
    assert_clean(*seen, *(repr(vars(record)) + record.getMessage() for record in logged.records))


def test_what_is_said_of_a_failure_nobody_fetches(serve: Any, logged: pytest.LogCaptureFixture) -> None:
    """A task whose error is lost, a thread that ends by one, a coroutine never awaited: Python itself reports these."""
    url, seen = serve(reset), []

    async def main() -> None:
        async with asynchronous(url) as altegio:
            task = asyncio.ensure_future(altegio.login("x", PASSWORD))
            await asyncio.wait([task])
            del task
            gc.collect()
            altegio.request("GET", "/never-awaited")
            gc.collect()

    hooks = sys.unraisablehook, threading.excepthook
    sys.unraisablehook = lambda told: seen.append(f"{told.err_msg} {told.object!r} {seen_in(told.exc_value)}")
    threading.excepthook = lambda told: seen.append(f"{told.thread!r} {seen_in(told.exc_value)}")
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            asyncio.run(main())
            with client(url) as altegio:
                thread = threading.Thread(target=create, args=(altegio,))
                thread.start()
                thread.join(10)
            gc.collect()
    finally:
        sys.unraisablehook, threading.excepthook = hooks
    assert any("never retrieved" in record.getMessage() for record in logged.records)
    assert any("never awaited" in str(warning.message) for warning in warned)
    assert len(seen) >= 1
    assert_clean(*seen, *(str(warning.message) for warning in warned))
    for record in logged.records:
        error = record.exc_info[1] if record.exc_info else None
        assert_clean(record.getMessage(), repr(record.args), seen_in(error) if error else "")


@pytest.mark.parametrize("way", ["sync", "async"])
def test_no_other_logger_writes_what_is_sent(way: str, serve: Any, logged: pytest.LogCaptureFixture) -> None:
    """Headers and bodies of requests; of answers httpcore writes the headers at DEBUG, as SECURITY.md says."""
    url = serve(answer(201, {"success": True, "data": {"id": 1, "user_token": USER}, "meta": []}))

    async def main() -> None:
        async with asynchronous(url) as altegio:
            await altegio.login("x", PASSWORD)

    if way == "async":
        asyncio.run(main())
    else:
        with client(url) as altegio:
            log_in(altegio)
    assert {"altegio", f"{CORE}.http11"} <= {record.name for record in logged.records}
    assert_clean(*(repr(vars(record)) + record.getMessage() for record in logged.records))


def test_logging_in_shows_neither_password_nor_token(serve: Any) -> None:
    url = serve(answer(201, {"success": True, "data": {"id": 1, "user_token": USER}, "meta": []}))
    with Altegio(PARTNER, base_urls={"v1": url}, limiter=None) as altegio:
        user = altegio.login("x", PASSWORD)
        twin = altegio.with_options(timeout=9)
        assert altegio.credentials.user_token == USER
        shown = [user, altegio, twin, altegio.credentials, copy.deepcopy(altegio.credentials), vars(twin)]
        assert_clean(*(f"{value!r} {value}" for value in shown))
        for value in (twin, twin.credentials):
            with pytest.raises(TypeError):
                pickle.dumps(value)


@pytest.mark.parametrize("token", [USER + "\r\nHost: other", "a, " + USER, f"ü{USER}", [USER], {"x": USER}])
def test_a_token_that_cannot_be_is_refused_where_the_server_sends_it(token: Any, serve: Any) -> None:
    url = serve(answer(201, {"success": True, "data": {"id": 1, "user_token": token}, "meta": []}))
    with Altegio(PARTNER, base_urls={"v1": url}, limiter=None) as altegio:
        with pytest.raises(AltegioError) as caught:
            altegio.login("x", PASSWORD)
        assert altegio.credentials.user_token is None
    assert_clean(seen_in(caught.value))


def test_the_password_of_redis_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    limiter = RedisThrottle(f"redis://:redis-{MARK}@127.0.0.1:9/0")
    altegio = Altegio(PARTNER, USER, limiter=limiter, transport=httpx.MockTransport(lambda _: httpx.Response(204)))
    with pytest.raises(LimiterUnavailableError) as caught:
        create(altegio)
    assert_clean(seen_in(caught.value), repr(limiter), repr(altegio.options), repr(vars(limiter)))
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError) as refused:
        RedisThrottle(f"redis://:redis-{MARK}@127.0.0.1:9/0")
    assert_clean(seen_in(refused.value))


def test_no_file_of_the_repository_holds_anything_like_a_token() -> None:
    """Recorded samples and examples: only tokens that say of themselves that they are none."""
    root = Path(__file__).parents[2]
    looked_at = 0
    for folder in ("tests", "docs", "bench", "openapi", "generated"):
        for path in (root / folder).rglob("*"):
            if path.suffix in {".json", ".yaml", ".toml", ".md", ".py", ".in"} and path.is_file():
                looked_at += 1
                assert not LIKE_A_TOKEN.search(path.read_text(encoding="utf-8")), path
    assert looked_at > 900


LIKE_A_TOKEN = re.compile(r"Bearer [a-z0-9]{20}|User [a-f0-9]{32}\b|\b[a-z0-9]{20}, User ")

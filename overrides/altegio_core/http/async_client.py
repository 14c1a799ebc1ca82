"""The client of tasks, under asyncio and trio; what it shares with that of threads is in ``http/client.py``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import closing
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from altegio_core.base.errors import LimiterUnavailableError
from altegio_core.base.operation import Request
from altegio_core.base.response import RawResponse
from altegio_core.http.client import SILENT_LIMITER, ClientBase
from altegio_core.http.flow import flow
from altegio_core.http.options import CallOptions
from altegio_core.http.request import PreparedRequest
from altegio_core.http.steps import STALE, Acquire, Attempt, Failure, Release, Result, Step, Wait, out_of_time

if TYPE_CHECKING:
    from altegio_core.http.async_pool import AsyncConnectionPool
    from altegio_core.http.connecting import AsyncOpener

_NO_CONNECTION, _TOO_LATE = out_of_time(sent=False), out_of_time()

AnyStep = TypeVar("AnyStep")
T = TypeVar("T")


class AsyncClient(ClientBase["AsyncConnectionPool"]):
    """Sends requests under asyncio or trio. May be shared by tasks, and used under one event loop after another."""

    async def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        """Sends a request, retries it where allowed, returns its 2xx response. Arguments, errors: see Client.send."""
        call = self._context(request, options)
        with closing(flow(call)) as steps:
            return await drive_async(steps, partial(self._carry_out, call.prepared))

    async def pause(self, seconds: float) -> None:
        """Lets so many seconds pass on the client's clock; closing it ends the wait."""
        await self._clock.sleep_async(seconds, self._pool.stop)
        self._pool.ready()

    async def _carry_out(self, prepared: PreparedRequest, step: Step) -> Result:
        if isinstance(step, Attempt):
            return await self._attempt(prepared, step)
        if isinstance(step, Wait):
            await self.pause(step.seconds)
            return None
        if isinstance(step, Release):
            release = partial(step.limiter.release, step.slot, self._clock.now())
            release = partial(release, answered=step.answered, hold=step.hold)
            if not step.limiter.blocking:
                release()
                return None
            from anyio import CancelScope, to_thread

            with CancelScope(shield=True):
                await to_thread.run_sync(release)
            return None
        return await self._acquire(step)

    async def _acquire(self, step: Acquire) -> float:
        acquire = partial(step.limiter.acquire, step.slot, self._clock.now())
        if not step.limiter.blocking:
            return acquire()
        from anyio import move_on_after, to_thread

        with move_on_after(max(0.0, step.deadline - self._clock.now())):
            return await to_thread.run_sync(acquire, abandon_on_cancel=True)
        raise LimiterUnavailableError(SILENT_LIMITER)

    async def _attempt(self, prepared: PreparedRequest, attempt: Attempt) -> RawResponse | Failure:
        from anyio import move_on_after

        pool = self._pool
        pool.ready()
        leave = None if attempt.leave is None else partial(self._leave, prepared, attempt.leave)
        outcome: RawResponse | Failure = _NO_CONNECTION
        if (left := attempt.deadline - self._clock.now()) <= 0:
            return outcome
        # Unlike a thread, a task can also be cancelled while the server sends a byte at a time.
        with move_on_after(left):
            loop = await pool.enter()
            try:
                outcome = STALE
                while outcome is STALE:
                    connection = await pool.take(prepared.origin, loop.shelf)
                    keep = False
                    try:
                        outcome = _TOO_LATE
                        outcome = await connection.send(prepared, attempt, leave)
                        keep = isinstance(outcome, RawResponse)
                    finally:
                        await pool.give_back(connection, loop.shelf, keep=keep)
            finally:
                loop.gate.release()
        return outcome

    async def _leave(self, prepared: PreparedRequest, leave: Callable[[], Generator[Step, Any, None]]) -> bool:
        began = self._clock.now()
        await drive_async(leave(), partial(self._carry_out, prepared))
        return self._clock.now() > began

    def _new_pool(self) -> AsyncConnectionPool:
        from altegio_core.http.async_pool import AsyncConnectionPool

        return AsyncConnectionPool(self._options, self._new_connector)

    def _new_connector(self) -> AsyncOpener:
        from altegio_core.http.httpx_async import AsyncConnector

        return AsyncConnector(self._options, self._http, self._transport, self._clock)

    async def aclose(self) -> None:
        """Closes the connections, and ends the calls under way and those that wait. An httpx client the user brought
        stays open."""
        await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


async def drive_async(steps: Generator[AnyStep, Any, T], carry_out: Callable[[AnyStep], Awaitable[Any]]) -> T:
    """The same where steps are awaited."""
    result = None
    while True:
        try:
            step = steps.send(result)
        except StopIteration as end:
            done: T = end.value
            return done
        result = await carry_out(step)

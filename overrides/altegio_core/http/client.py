"""The two clients: the one place where requests leave and where anything waits."""

from collections.abc import Awaitable, Callable, Generator
from contextlib import closing
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from altegio_core.base.errors import ConfigurationError, LimiterUnavailableError
from altegio_core.base.operation import Request
from altegio_core.base.response import RawResponse
from altegio_core.http.client_base import ClientBase
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.steps import STALE, Acquire, Attempt, Failure, Release, Result, Step, Wait, out_of_time

if TYPE_CHECKING:
    from altegio_core.http.async_pool import AsyncConnectionPool
    from altegio_core.http.httpx_connector import AsyncConnector, Connector
    from altegio_core.http.pool import ConnectionPool

_SILENT_LIMITER = "the shared rate limit did not answer in the time the call may take; nothing was sent"


AnyStep = TypeVar("AnyStep")
T = TypeVar("T")


def drive(steps: Generator[AnyStep, Any, T], carry_out: Callable[[AnyStep], Any]) -> T:
    """Carry out each step, send back what comes of it, and return what the steps end with."""
    result = None
    while True:
        try:
            step = steps.send(result)
        except StopIteration as end:
            done: T = end.value
            return done
        result = carry_out(step)


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


class Client(ClientBase["ConnectionPool"]):
    """Sends requests and waits for their answers. May be shared by threads."""

    def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        """Send a request, again if it may be, and return its 2xx answer.

        Args:
            request: what to send.
            options: options for this call only.

        Raises:
            MissingTokenError: the operation needs a token the client lacks. Nothing was sent.
            RequestValidationError: the request cannot be sent as it is. Nothing was sent.
            APIStatusError: the server refused the call.
            APIConnectionError: no answer came, or (APITimeoutError) none in time.
            InvalidResponseError: a 2xx answer whose body cannot be read.
            ClientClosedError: the client is closed.
        """
        with closing(self._flow(request, options)) as steps:
            return drive(steps, self._carry_out)

    def pause(self, seconds: float) -> None:
        """Let so many seconds pass on the client's clock; closing it ends the wait."""
        self._carry_out(Wait(seconds))

    def _carry_out(self, step: Step) -> Result:
        if isinstance(step, Attempt):
            return self._attempt(step)
        if isinstance(step, Wait):
            self._clock.sleep(step.seconds, self._pool.stop)
            self._pool.ready()
            return None
        if isinstance(step, Release):
            step.limiter.release(step.slot, self._clock.now(), answered=step.answered, hold=step.hold)
            return None
        return self._acquire(step)

    def _acquire(self, step: Acquire) -> float:
        acquire = partial(step.limiter.acquire, step.slot, self._clock.now())
        if not step.limiter.blocking:
            return acquire()
        from altegio_core.http.threads import in_time

        left = step.deadline - self._clock.now()
        delay: float = in_time(acquire, left, LimiterUnavailableError(_SILENT_LIMITER))
        return delay

    def _attempt(self, attempt: Attempt) -> RawResponse | Failure:
        pool = self._pool
        while True:
            connection = pool.take(attempt.prepared.origin, attempt.deadline - self._clock.now())
            if connection is None:
                pool.ready()
                return out_of_time(sent=False)
            keep = False
            try:
                outcome = connection.send(attempt, partial(self._leave, attempt.leave) if attempt.leave else None)
                keep = isinstance(outcome, RawResponse)
            finally:
                pool.give_back(connection, keep=keep)
            if outcome is not STALE:
                return outcome

    def _leave(self, leave: Callable[[], Generator[Step, Any, None]]) -> bool:
        began = self._clock.now()
        drive(leave(), self._carry_out)
        return self._clock.now() > began

    def _new_pool(self) -> "ConnectionPool":
        from altegio_core.http.pool import ConnectionPool

        return ConnectionPool(self._options, self._new_connector)

    def _new_connector(self) -> "Connector":
        from altegio_core.http.httpx_connector import Connector

        return Connector(self._options, self._http, self._transport, self._clock)

    @staticmethod
    def _check(options: ClientOptions) -> None:
        if options.http2:
            # A thread that waits inside of HTTP/2 for what a server never sends cannot be stopped.
            raise ConfigurationError("http2 is for the asynchronous client")

    def close(self) -> None:
        """Close the connections, and end the calls under way and those that wait. An httpx client the user brought
        stays open."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(ClientBase["AsyncConnectionPool"]):
    """Sends requests under asyncio or trio. May be shared by tasks, and used under one event loop after another."""

    async def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        """Send a request, again if it may be, and return its 2xx answer. Arguments and errors as for Client.send."""
        with closing(self._flow(request, options)) as steps:
            return await drive_async(steps, self._carry_out)

    async def pause(self, seconds: float) -> None:
        """Let so many seconds pass on the client's clock; closing it ends the wait."""
        await self._carry_out(Wait(seconds))

    async def _carry_out(self, step: Step) -> Result:
        if isinstance(step, Attempt):
            return await self._attempt(step)
        if isinstance(step, Wait):
            await self._clock.sleep_async(step.seconds, self._pool.stop)
            self._pool.ready()
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
        raise LimiterUnavailableError(_SILENT_LIMITER)

    async def _attempt(self, attempt: Attempt) -> RawResponse | Failure:
        from anyio import move_on_after

        pool = self._pool
        pool.ready()
        outcome: RawResponse | Failure = out_of_time(sent=False)
        # Unlike a thread, a task can also be stopped while the server dribbles.
        with move_on_after(max(0.0, attempt.deadline - self._clock.now())):
            async with pool.gate:
                outcome = STALE
                while outcome is STALE:
                    connection = await pool.take(attempt.prepared.origin)
                    keep = False
                    try:
                        outcome = out_of_time()
                        leave = partial(self._leave, attempt.leave) if attempt.leave else None
                        outcome = await connection.send(attempt, leave)
                        keep = isinstance(outcome, RawResponse)
                    finally:
                        await pool.give_back(connection, keep=keep)
        return outcome

    async def _leave(self, leave: Callable[[], Generator[Step, Any, None]]) -> bool:
        began = self._clock.now()
        await drive_async(leave(), self._carry_out)
        return self._clock.now() > began

    def _new_pool(self) -> "AsyncConnectionPool":
        from altegio_core.http.async_pool import AsyncConnectionPool

        return AsyncConnectionPool(self._options, self._new_connector)

    def _new_connector(self) -> "AsyncConnector":
        from altegio_core.http.httpx_connector import AsyncConnector

        return AsyncConnector(self._options, self._http, self._transport, self._clock)

    async def aclose(self) -> None:
        """Close the connections, and end the calls under way and those that wait. An httpx client the user brought
        stays open."""
        await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

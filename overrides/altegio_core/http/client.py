"""The two clients: the one place where requests leave and where anything waits."""

import threading
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Self

from altegio_core.base.operation import Request
from altegio_core.base.response import RawResponse
from altegio_core.http.client_base import ClientBase
from altegio_core.http.flow import Acquire, Attempt, Failure, Received, Result, Step, Wait, out_of_time
from altegio_core.http.options import CallOptions

if TYPE_CHECKING:
    import anyio

    from altegio_core.http.httpx_adapter import AsyncSender, Sender


class Client(ClientBase["Sender", threading.Semaphore]):
    """Sends requests and waits for their answers. May be shared by threads."""

    def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        """Send a request, again if it may be, and return its 2xx answer.

        Args:
            request: what to send.
            options: what this call does differently from the client.

        Raises:
            MissingTokenError: the operation needs a token the client lacks. Nothing was sent.
            RequestValidationError: the request cannot be sent as it is. Nothing was sent.
            APIStatusError: the server refused the call.
            APIConnectionError: no answer came, or (APITimeoutError) none in time.
            InvalidResponseError: a 2xx answer whose body cannot be read.
            ClientClosedError: the client is closed.
        """
        with closing(self._flow(request, options)) as steps:
            result: Result = None
            while True:
                try:
                    step = steps.send(result)
                except StopIteration as end:
                    response: RawResponse = end.value
                    return response
                result = self._carry_out(step)

    def _carry_out(self, step: Step) -> Result:
        if isinstance(step, Wait):
            self._clock.sleep(step.seconds)
            return None
        if isinstance(step, Acquire):
            return step.limiter.acquire(step.slot, self._clock.now())
        return self._attempt(step)

    def _attempt(self, attempt: Attempt) -> Received | Failure:
        sender, gate = self._connections.get()
        if not gate.acquire(timeout=max(0.0, attempt.deadline - self._clock.now())):
            return out_of_time(sent=False)
        try:
            return sender.send(attempt)
        except RuntimeError:
            # Somebody closed the client in between; then this says so.
            self._connections.get()
            raise
        finally:
            gate.release()

    def _new_gate(self, width: int) -> threading.Semaphore:
        return threading.Semaphore(width)

    def _new_sender(self) -> "Sender":
        from altegio_core.http.httpx_adapter import Sender

        return Sender(self._options, self._http, self._transport, self._clock)

    def close(self) -> None:
        """Close the connections. An httpx client the user brought stays open."""
        if sender := self._connections.give_up():
            sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(ClientBase["AsyncSender", "anyio.Semaphore"]):
    """Sends requests under asyncio or trio. May be shared by the tasks of one event loop."""

    async def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        """Send a request, again if it may be, and return its 2xx answer. Arguments and errors as for Client.send."""
        with closing(self._flow(request, options)) as steps:
            result: Result = None
            while True:
                try:
                    step = steps.send(result)
                except StopIteration as end:
                    response: RawResponse = end.value
                    return response
                result = await self._carry_out(step)

    async def _carry_out(self, step: Step) -> Result:
        if isinstance(step, Wait):
            await self._clock.sleep_async(step.seconds)
            return None
        if isinstance(step, Acquire):
            return await self._acquire(step)
        return await self._attempt(step)

    async def _acquire(self, step: Acquire) -> float:
        if not step.limiter.blocking:
            return step.limiter.acquire(step.slot, self._clock.now())
        from anyio import to_thread

        return await to_thread.run_sync(step.limiter.acquire, step.slot, self._clock.now())

    async def _attempt(self, attempt: Attempt) -> Received | Failure:
        from anyio import move_on_after

        sender, gate = self._connections.get()
        outcome: Received | Failure = out_of_time(sent=False)
        # Unlike a thread, a task can also be stopped while the server dribbles.
        with move_on_after(max(0.0, attempt.deadline - self._clock.now())):
            async with gate:
                outcome = out_of_time()
                try:
                    outcome = await sender.send(attempt)
                except RuntimeError:
                    self._connections.get()
                    raise
        return outcome

    def _new_gate(self, width: int) -> "anyio.Semaphore":
        import anyio

        return anyio.Semaphore(width)

    def _new_sender(self) -> "AsyncSender":
        from altegio_core.http.httpx_adapter import AsyncSender

        return AsyncSender(self._options, self._http, self._transport, self._clock)

    async def aclose(self) -> None:
        """Close the connections. An httpx client the user brought stays open."""
        if sender := self._connections.give_up():
            await sender.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

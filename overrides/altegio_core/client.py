"""The two clients: the one place where requests leave and where anything waits."""

import threading
from contextlib import aclosing, closing
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from altegio_core.client_base import ClientBase
from altegio_core.config import CallOptions
from altegio_core.exchange import Answer, Depart, Failure, Result, Send, Step, Wait
from altegio_core.operation import Request
from altegio_core.raw import RawResponse

if TYPE_CHECKING:
    import anyio
    import httpx

    from altegio_core.sockets import Watch
    from altegio_core.transport import AsyncDirect, Direct


class Client(ClientBase["httpx.Client | Direct", threading.Semaphore]):
    """Sends requests and waits for their answers. May be shared by threads."""

    def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        """Send a request, again if it may be, and return its 2xx answer.

        Args:
            request: what to send.
            options: what this call does differently from the client.

        Raises:
            MissingTokenError: the operation needs a token the client lacks. Nothing was sent.
            RequestRefusedError: the request cannot be sent as it is. Nothing was sent.
            APIStatusError: the server refused the call.
            APIConnectionError: no answer came, or (APITimeoutError) none in time.
            BadAnswerError: a 2xx answer whose body cannot be read.
            ClientClosedError: the client is closed.
        """
        with closing(self._course(request, options)) as steps:
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
        if isinstance(step, Depart):
            return step.limiter.depart(step.place, self._clock.now())
        return self._attempt(step)

    def _attempt(self, send: Send) -> Answer | Failure:
        from altegio_core import transport

        http, gate = self._connections.get()
        if not gate.acquire(timeout=max(0.0, send.deadline - self._clock.now())):
            return transport.out_of_time(sent=False)
        try:
            return self._exchange(send, http)
        finally:
            gate.release()

    def _exchange(self, send: Send, http: "httpx.Client | Direct") -> Answer | Failure:
        from altegio_core import sockets, transport

        body = transport.Body(send, self._clock)
        try:
            request = transport.request(send, http.headers)
            request.extensions["trace"] = self._watch().trace(lambda: send.deadline - self._clock.now())
            response = http.send(request, stream=True, auth=None, follow_redirects=False)
            response.stream = sockets.Whole(response)
            with closing(response):
                try:
                    for chunk in response.iter_bytes():
                        if body.is_done(chunk):
                            break
                except transport.UNREADABLE as error:
                    return body.outcome(response, broken=str(error))
            return body.outcome(response)
        except transport.CAUGHT as error:
            return transport.failure(error, late=self._clock.now() >= send.deadline)
        except RuntimeError:
            # Somebody closed the client in between; then this says so.
            self._connections.get()
            raise

    def _watch(self) -> "Watch":
        from altegio_core.sockets import Watch

        return self._connections.watched(Watch)

    def _new_gate(self, width: int) -> threading.Semaphore:
        return threading.Semaphore(width)

    def _new_http(self, transport: "httpx.BaseTransport | None") -> "httpx.Client | Direct":
        from altegio_core.transport import http

        return http(self._options, transport)

    def close(self) -> None:
        """Close the connections. A client the user brought stays open."""
        if http := self._connections.give_up():
            self._watch().close()
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(ClientBase["httpx.AsyncClient | AsyncDirect", "anyio.Semaphore"]):
    """Sends requests under asyncio or trio. May be shared by the tasks of one event loop."""

    async def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        """Send a request, again if it may be, and return its 2xx answer. Arguments and errors as for Client.send."""
        with closing(self._course(request, options)) as steps:
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
        if isinstance(step, Depart):
            return await self._depart(step)
        return await self._attempt(step)

    async def _depart(self, step: Depart) -> float:
        if not step.limiter.blocking:
            return step.limiter.depart(step.place, self._clock.now())
        from anyio import to_thread

        return await to_thread.run_sync(step.limiter.depart, step.place, self._clock.now())

    async def _attempt(self, send: Send) -> Answer | Failure:
        import anyio

        from altegio_core import transport

        http, gate = self._connections.get()
        outcome: Answer | Failure = transport.out_of_time(sent=False)
        # Unlike a thread, a task can also be stopped while the server dribbles.
        with anyio.move_on_after(max(0.0, send.deadline - self._clock.now())):
            async with gate:
                outcome = transport.out_of_time()
                outcome = await self._exchange(send, http)
        return outcome

    async def _exchange(self, send: Send, http: "httpx.AsyncClient | AsyncDirect") -> Answer | Failure:
        from altegio_core import sockets, transport

        body = transport.Body(send, self._clock)
        try:
            request = transport.request(send, http.headers)
            response = await http.send(request, stream=True, auth=None, follow_redirects=False)
            response.stream = sockets.AsyncWhole(response)
            async with aclosing(response):
                try:
                    async for chunk in response.aiter_bytes():
                        if body.is_done(chunk):
                            break
                except transport.UNREADABLE as error:
                    return body.outcome(response, broken=str(error))
            return body.outcome(response)
        except transport.CAUGHT as error:
            return transport.failure(error)
        except RuntimeError:
            self._connections.get()
            raise

    def _new_gate(self, width: int) -> "anyio.Semaphore":
        import anyio

        return anyio.Semaphore(width)

    def _new_http(self, transport: "httpx.AsyncBaseTransport | None") -> "httpx.AsyncClient | AsyncDirect":
        from altegio_core.transport import async_http

        return async_http(self._options, transport)

    async def aclose(self) -> None:
        """Close the connections. A client the user brought stays open."""
        if http := self._connections.give_up():
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

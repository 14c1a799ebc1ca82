"""The two clients: the one place where requests leave and where anything waits."""

from collections.abc import Generator
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve

from altegio_core.auth import Credentials
from altegio_core.clock import Clock, SystemClock
from altegio_core.config import CallOptions, ClientOptions
from altegio_core.connections import Connections, Http
from altegio_core.errors import ConfigurationError
from altegio_core.exchange import Answer, Call, Depart, Failure, Result, Send, Step, Wait, course
from altegio_core.operation import Request
from altegio_core.raw import RawResponse
from altegio_core.wire import outgoing

if TYPE_CHECKING:
    import httpx

_Self = TypeVar("_Self", bound="_Base[Any]")


class _Base(Generic[Http]):
    """What both clients share: everything but waiting."""

    def __init__(
        self,
        credentials: Credentials,
        options: ClientOptions | None = None,
        *,
        http: Http | None = None,
        transport: Any = None,
        clock: Clock | None = None,
    ) -> None:
        """Make a client; no connection is opened before the first call.

        Args:
            credentials: the tokens.
            options: how the client behaves; None for the defaults.
            http: an httpx client to send through, for its proxies, certificates or hooks. Its headers are sent along
                where the client sets none of its own; its cookies, query, base address, time-outs and redirects are
                not used. It stays open when this client is closed.
            transport: an httpx transport to send through, instead of ``http``.
            clock: time, for tests.
        """
        if http is not None and transport is not None:
            raise ConfigurationError("give an httpx client or a transport, not both")
        self._credentials = credentials
        self._options = options or ClientOptions()
        self._clock = clock or SystemClock()
        self._connections: Connections[Http] = Connections(lambda: self._new_http(transport), http)

    @property
    def credentials(self) -> Credentials:
        """The tokens this client calls with."""
        return self._credentials

    @property
    def options(self) -> ClientOptions:
        """How this client behaves."""
        return self._options

    def with_options(self: _Self, **changes: Any) -> _Self:
        """A copy with other options, named as in ClientOptions. It shares connections and rate limit with this one,
        which stays as it is; closing either closes both."""
        return self._copy(_options=evolve(self._options, **changes))

    def with_credentials(self: _Self, credentials: Credentials) -> _Self:
        """A copy that calls with other tokens, and shares the rest as ``with_options`` does."""
        return self._copy(_credentials=credentials)

    def _copy(self: _Self, **attributes: Any) -> _Self:
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__, **attributes)
        return twin

    def _new_http(self, transport: Any) -> Http:
        raise NotImplementedError

    def _course(self, request: Request, options: CallOptions | None) -> Generator[Step, Result, RawResponse]:
        call = options or CallOptions()
        sent = outgoing(request, self._credentials, self._options, call)
        # Loading httpx and certificates takes long; done between the limiter and the server it would upset the rate.
        self._connections.get()
        return course(Call(request.operation, sent, self._options, call, self._clock, self._credentials.secrets))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._credentials!r})"


class Client(_Base["httpx.Client"]):
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
        return self._attempt(step, self._connections.get())

    def _attempt(self, send: Send, http: "httpx.Client") -> Answer | Failure:
        from altegio_core import transport

        body = transport.Body(send, self._clock)
        try:
            request = transport.request(send, http.headers)
            response = http.send(request, stream=True, auth=None, follow_redirects=False)
            with closing(response):
                try:
                    for chunk in response.iter_bytes():
                        if body.is_done(chunk):
                            break
                except transport.UNREADABLE as error:
                    return body.outcome(response, broken=str(error))
            return body.outcome(response)
        except transport.CAUGHT as error:
            return transport.failure(error)

    def _new_http(self, transport: Any) -> "httpx.Client":
        import httpx

        from altegio_core.transport import settings

        return httpx.Client(**settings(self._options, transport))

    def close(self) -> None:
        """Close the connections. A client the user brought stays open."""
        if http := self._connections.give_up():
            http.close()

    def __enter__(self) -> "Client":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Base["httpx.AsyncClient"]):
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
        return await self._attempt(step, self._connections.get())

    async def _depart(self, step: Depart) -> float:
        if not step.limiter.blocking:
            return step.limiter.depart(step.place, self._clock.now())
        from anyio import to_thread

        return await to_thread.run_sync(step.limiter.depart, step.place, self._clock.now())

    async def _attempt(self, send: Send, http: "httpx.AsyncClient") -> Answer | Failure:
        import anyio

        from altegio_core import transport

        body = transport.Body(send, self._clock)
        outcome: Answer | Failure = transport.out_of_time()
        # Unlike a thread, a task can also be stopped while the server dribbles.
        with anyio.move_on_after(max(0.0, send.deadline - self._clock.now())):
            try:
                request = transport.request(send, http.headers)
                response = await http.send(request, stream=True, auth=None, follow_redirects=False)
                try:
                    async for chunk in response.aiter_bytes():
                        if body.is_done(chunk):
                            break
                    outcome = body.outcome(response)
                except transport.UNREADABLE as error:
                    outcome = body.outcome(response, broken=str(error))
                finally:
                    await response.aclose()
            except transport.CAUGHT as error:
                outcome = transport.failure(error)
        return outcome

    def _new_http(self, transport: Any) -> "httpx.AsyncClient":
        import httpx

        from altegio_core.transport import settings

        return httpx.AsyncClient(**settings(self._options, transport))

    async def aclose(self) -> None:
        """Close the connections. A client the user brought stays open."""
        if http := self._connections.give_up():
            await http.aclose()

    async def __aenter__(self) -> "AsyncClient":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

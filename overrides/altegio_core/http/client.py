"""The client of threads, and what it shares with that of tasks: all but the waiting. Here requests leave."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from functools import partial
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar, Unpack

from altegio_core.base.auth import Credentials
from altegio_core.base.clock import Clock, SystemClock
from altegio_core.base.errors import ConfigurationError, LimiterUnavailableError
from altegio_core.base.operation import Request
from altegio_core.base.redaction import Secrets
from altegio_core.base.response import RawResponse
from altegio_core.http.flow import CallContext, flow
from altegio_core.http.option_values import known_apis
from altegio_core.http.options import CallOptions, ClientOptions, Options, changed
from altegio_core.http.request import PreparedRequest, prepare
from altegio_core.http.steps import STALE, Acquire, Attempt, Failure, Release, Result, Step, Wait, out_of_time

if TYPE_CHECKING:
    from altegio_core.http.async_pool import AsyncConnectionPool
    from altegio_core.http.connecting import Opener
    from altegio_core.http.pool import ConnectionPool

SILENT_LIMITER = "the shared rate limit did not answer in the time the call may take; nothing was sent"

_AS_THE_CLIENT = CallOptions()

AnyStep = TypeVar("AnyStep")
T = TypeVar("T")
_Self = TypeVar("_Self", bound="ClientBase[Any]")
Pool = TypeVar("Pool", "ConnectionPool", "AsyncConnectionPool")


class ClientBase(Generic[Pool]):
    """A client but for the sending, which needs threads or tasks to wait."""

    SERVERS: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Address of each API, by the description."""

    def __init__(
        self,
        credentials: Credentials,
        options: ClientOptions | None = None,
        *,
        http: Any = None,
        transport: Any = None,
        clock: Clock | None = None,
    ) -> None:
        """Makes a client; no connection is opened before the first call.

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
        self._http, self._transport = http, transport
        self._check(self._options)
        self._pool: Pool = self._new_pool()

    @property
    def credentials(self) -> Credentials:
        """The tokens this client calls with."""
        return self._credentials

    @property
    def options(self) -> ClientOptions:
        """How this client behaves."""
        return self._options

    @property
    def clock(self) -> Clock:
        """Time as this client sees it."""
        return self._clock

    def with_options(self: _Self, **changes: Unpack[Options]) -> _Self:
        """A copy with other options, named as in ClientOptions. It shares connections and rate limit with this one,
        which stays as it is; closing either closes both."""
        options = changed(self._options, changes)
        self._check(options)
        return self._copy(_options=options)

    def with_credentials(self: _Self, credentials: Credentials) -> _Self:
        """A copy that calls with other tokens, and shares the rest as ``with_options`` does."""
        if not isinstance(credentials, Credentials):  # nor shown, for it may be a token
            raise ConfigurationError("with_credentials() takes Credentials(partner_token, user_token)")
        return self._copy(_credentials=credentials)

    def _copy(self: _Self, **attributes: Any) -> _Self:
        twin = object.__new__(type(self))
        # Without the cached namespaces (client.v1): they call with the client they were made for.
        own = {name: value for name, value in self.__dict__.items() if name.startswith("_")}
        twin.__dict__.update(own, **attributes)
        return twin

    def __copy__(self: _Self) -> _Self:
        """A copy that shares connections and rate limit, as ``with_options`` makes one."""
        return self._copy()

    def __deepcopy__(self: _Self, memo: dict[int, Any]) -> _Self:
        return self._copy()

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a client cannot be pickled: make one in the other process, with tokens from its environment")

    def _new_pool(self) -> Pool:
        raise NotImplementedError

    @classmethod
    def _check(cls, options: ClientOptions) -> None:
        """Raises ConfigurationError for options this kind of client does not support."""
        known_apis(options.base_urls, cls.SERVERS)

    def _context(self, request: Request, options: CallOptions | None) -> CallContext:
        call = options or _AS_THE_CLIENT
        credentials = self._credentials  # read once: login() in another thread may replace it in between
        started = self._clock.now()
        # Before the limiter is asked: loading httpx and certificates takes long enough to make the request leave later
        # than the slot it was given, which would upset the rate.
        self._pool.ready()
        sent = prepare(request, credentials, self._options, call)
        secrets = Secrets(credentials.secrets, request.body)
        return CallContext(request.operation, sent, self._options, call, self._clock, started, secrets)

    def __repr__(self) -> str:
        # A traceback with locals also shows a client whose constructor failed.
        return f"{type(self).__name__}({getattr(self, '_credentials', '')!r})"


class Client(ClientBase["ConnectionPool"]):
    """Sends requests and waits for their responses. May be shared by threads."""

    def send(self, request: Request, options: CallOptions | None = None) -> RawResponse:
        """Sends a request, retries it where allowed, and returns its 2xx response.

        Args:
            request: what to send.
            options: options for this call only.

        Raises:
            MissingTokenError: the operation needs a token the client lacks. Nothing was sent.
            RequestValidationError: the request cannot be sent as it is. Nothing was sent.
            APIStatusError: the server refused the call.
            APIConnectionError: no response came, or (APITimeoutError) none in time.
            InvalidResponseError: a 2xx response whose body cannot be read.
            ClientClosedError: the client is closed.
        """
        call = self._context(request, options)
        with closing(flow(call)) as steps:
            return drive(steps, partial(self._carry_out, call.prepared))

    def pause(self, seconds: float) -> None:
        """Lets so many seconds pass on the client's clock; closing it ends the wait."""
        self._clock.sleep(seconds, self._pool.stop)
        self._pool.ready()

    def _carry_out(self, prepared: PreparedRequest, step: Step) -> Result:
        if isinstance(step, Attempt):
            return self._attempt(prepared, step)
        if isinstance(step, Wait):
            self.pause(step.seconds)
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

        return in_time(acquire, step.deadline - self._clock.now(), LimiterUnavailableError(SILENT_LIMITER))

    def _attempt(self, prepared: PreparedRequest, attempt: Attempt) -> RawResponse | Failure:
        pool = self._pool
        leave = None if attempt.leave is None else partial(self._leave, prepared, attempt.leave)
        while True:
            connection = pool.take(prepared.origin, attempt.deadline - self._clock.now())
            if connection is None:
                pool.ready()
                return out_of_time(sent=False)
            keep = False
            try:
                outcome = connection.send(prepared, attempt, leave)
                keep = isinstance(outcome, RawResponse)
            finally:
                pool.give_back(connection, keep=keep)
            if outcome is not STALE:
                return outcome

    def _leave(self, prepared: PreparedRequest, leave: Callable[[], Generator[Step, Any, None]]) -> bool:
        began = self._clock.now()
        drive(leave(), partial(self._carry_out, prepared))
        return self._clock.now() > began

    def _new_pool(self) -> ConnectionPool:
        from altegio_core.http.pool import ConnectionPool

        return ConnectionPool(self._options, self._new_connector)

    def _new_connector(self) -> Opener:
        from altegio_core.http.httpx_connector import Connector

        return Connector(self._options, self._http, self._transport, self._clock)

    @classmethod
    def _check(cls, options: ClientOptions) -> None:
        super()._check(options)
        if options.http2:
            # A thread that waits inside of h2 for what a server never sends cannot be interrupted at its deadline.
            raise ConfigurationError("http2 is for the asynchronous client")

    def close(self) -> None:
        """Closes the connections, and ends the calls under way and those that wait. An httpx client the user brought
        stays open."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def drive(steps: Generator[AnyStep, Any, T], carry_out: Callable[[AnyStep], Any]) -> T:
    """Carries out each step, sends back what comes of it, and returns what the steps end with."""
    result = None
    while True:
        try:
            step = steps.send(result)
        except StopIteration as end:
            done: T = end.value
            return done
        result = carry_out(step)

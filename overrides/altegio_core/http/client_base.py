"""What the two clients share: everything but waiting."""

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, Unpack

from attrs import evolve

from altegio_core.base.auth import Credentials
from altegio_core.base.clock import Clock, SystemClock
from altegio_core.base.errors import ConfigurationError
from altegio_core.base.operation import Request
from altegio_core.base.redaction import Secrets
from altegio_core.base.response import RawResponse
from altegio_core.http.flow import CallContext, flow
from altegio_core.http.options import CallOptions, ClientOptions, Options
from altegio_core.http.request import prepare
from altegio_core.http.steps import Result, Step

if TYPE_CHECKING:
    from altegio_core.http.async_pool import AsyncConnectionPool
    from altegio_core.http.pool import ConnectionPool

_Self = TypeVar("_Self", bound="ClientBase[Any]")
Pool = TypeVar("Pool", "ConnectionPool", "AsyncConnectionPool")

_AS_THE_CLIENT = CallOptions()


class ClientBase(Generic[Pool]):
    """A client but for the sending, which needs threads or tasks to wait."""

    def __init__(
        self,
        credentials: Credentials,
        options: ClientOptions | None = None,
        *,
        http: Any = None,
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
        options = evolve(self._options, **changes)
        self._check(options)
        return self._copy(_options=options)

    def with_credentials(self: _Self, credentials: Credentials) -> _Self:
        """A copy that calls with other tokens, and shares the rest as ``with_options`` does."""
        return self._copy(_credentials=credentials)

    def _copy(self: _Self, **attributes: Any) -> _Self:
        twin = object.__new__(type(self))
        # Without the namespaces, which call with the client they were made for.
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

    @staticmethod
    def _check(options: ClientOptions) -> None:
        """Refuse options this kind of client cannot keep."""

    def _flow(self, request: Request, options: CallOptions | None) -> Generator[Step, Result, RawResponse]:
        call = options or _AS_THE_CLIENT
        credentials = self._credentials  # read once: logging in may change it in between
        started = self._clock.now()
        # Loading httpx and certificates takes long, and counts; done between the limiter and the server it would upset
        # the rate.
        self._pool.ready()
        sent = prepare(request, credentials, self._options, call)
        secrets = Secrets(credentials.secrets, request.body)
        return flow(CallContext(request.operation, sent, self._options, call, self._clock, started, secrets))

    def __repr__(self) -> str:
        # Also of a client whose making failed, which a traceback with locals shows.
        return f"{type(self).__name__}({getattr(self, '_credentials', '')!r})"

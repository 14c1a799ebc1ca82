"""How a client behaves, and how one call may behave otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from altegio_core.base.errors import ConfigurationError, OptionError
from altegio_core.base.lazy_attrs import evolve, field, frozen
from altegio_core.base.types import named
from altegio_core.http import option_values as values
from altegio_core.http.rate_limit import Limiter, Throttle
from altegio_core.http.retry import RetryPolicy


@named()
@frozen(kw_only=True)
class ClientOptions:
    """How a client behaves. Holds no token.

    Attributes:
        base_urls: what to call in place of the addresses the descriptions name. A key is an API, such as "v1", or one
            of those addresses, such as "https://app.alteg.io", which goes before. Tokens go nowhere else.
        timeout: seconds to wait for the server to take or give the next piece of data.
        connect_timeout: seconds to wait for a connection.
        retries: when a failed request is sent again; a number stands for that many further tries.
        limiter: holds requests back to the rate the API allows; None switches it off. Clients may share one.
        strict: raise DriftError where a response contradicts the description.
        on_drift: called with each such contradiction.
        on_event: called with an :class:`altegio.Event` for everything that happens during a call, in the thread or task
            that makes it; it has to return at once.
        user_agent: User-Agent header; None names this package and its version.
        max_response_bytes: an unpacked answer longer than this is an error.
        max_connections: connections open at a time, and calls under way; further ones wait until one comes free.
        http2: speak HTTP/2 where the server does, in the asynchronous client; needs the extra ``http2``. Not over an
            httpx client or transport of your own.

    Raises:
        ConfigurationError: a value that cannot work.
    """

    base_urls: Mapping[str, str] = field(factory=dict[str, str], converter=values.base_urls)
    timeout: float = field(default=30.0, validator=values.positive)
    connect_timeout: float = field(default=10.0, validator=values.positive)
    retries: RetryPolicy = field(factory=RetryPolicy, converter=values.policy)
    limiter: Limiter | None = field(factory=Throttle, validator=values.limiter)
    strict: bool = field(default=False, validator=values.flag)
    on_drift: Callable[[Any], None] | None = field(default=None, validator=values.callable_or_none)
    on_event: Callable[[Any], Any] | None = field(default=None, validator=values.callable_or_none)
    user_agent: str | None = field(default=None, validator=values.user_agent)
    max_response_bytes: int = field(default=64 * 1024 * 1024, validator=values.count)
    max_connections: int = field(default=20, validator=values.count)
    http2: bool = field(default=False, validator=values.http2)

    if TYPE_CHECKING:  # not every checker knows of converters

        def __init__(self, **options: Unpack[Options]) -> None: ...

    def base_url(self, api: str, server: str = "") -> str:
        """The address to call for an operation of an API, which the description serves at ``server``.

        Raises:
            ConfigurationError: none is known.
        """
        if not (found := self.base_urls.get(server) or self.base_urls.get(api) or server):
            raise ConfigurationError(f"no base address is known for the API {api!r}")
        return found


class Options(TypedDict, total=False):
    """What can be set on a client, see :class:`ClientOptions`."""

    base_urls: Mapping[str, str]
    timeout: float
    connect_timeout: float
    retries: RetryPolicy | int
    limiter: Limiter | None
    strict: bool
    on_drift: Callable[[Any], None] | None
    on_event: Callable[[Any], Any] | None
    user_agent: str | None
    max_response_bytes: int
    max_connections: int
    http2: bool


def changed(options: ClientOptions, changes: Options) -> ClientOptions:
    """A client's options with others in place of some, given to its ``with_options``."""
    if unknown := changes.keys() - Options.__annotations__.keys():
        from altegio_core.base.suggestion import did_you_mean, in_backticks

        name = min(unknown)
        near = did_you_mean(name, sorted(Options.__annotations__), most=1, show=in_backticks)
        raise OptionError(f"with_options() has no option `{name}`{near}")
    return evolve(options, **changes)


@named()
@frozen(kw_only=True)
class CallOptions:
    """What one call does differently from its client.

    Attributes:
        timeout: seconds, in place of the client's ``timeout``.
        headers: further headers; those the client sets itself cannot be given.
        query: further query parameters. A name the request has already is replaced; a list sends its name once for
            each value, spelled as given (the API wants ``name[]``), and an object ``name[key]`` for each of its keys.
        retries: further tries, 0 for none, or a RetryPolicy, in place of the client's.
        check: whether the request is held against the rules of the API before it is sent; False sends it as given and
            leaves the last word to the server, with the partner's token alone where that is all there is.
        extra_body: further fields of the body, for what the description does not know; joined with it as given, at
            every depth, and held against no rule.

    Raises:
        ConfigurationError: a time-out that cannot work.
    """

    timeout: float | None = field(default=None, validator=values.positive_or_none)
    headers: Mapping[str, str] = field(factory=dict[str, str], converter=values.hidden, repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), converter=values.pairs_of, repr=False)
    retries: RetryPolicy | None = field(default=None, converter=values.policy_or_none)
    check: bool = field(default=True, validator=values.flag)
    extra_body: Mapping[str, Any] | None = field(default=None, validator=values.mapping_or_none, repr=False)

    if TYPE_CHECKING:  # not every checker knows of converters

        def __init__(
            self,
            *,
            timeout: float | None = None,
            headers: Mapping[str, str] = ...,
            query: values.Query = (),
            retries: RetryPolicy | int | None = None,
            check: bool = True,
            extra_body: Mapping[str, Any] | None = None,
        ) -> None: ...

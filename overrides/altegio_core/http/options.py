"""How a client behaves, and how one call may behave otherwise."""

import ipaddress
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias, TypedDict
from urllib.parse import urlsplit

from attrs import field, frozen

from altegio_core.base.errors import ConfigurationError
from altegio_core.base.redaction import Secret
from altegio_core.http.rate_limit import Limiter, Throttle
from altegio_core.http.retry import RetryPolicy

QueryValue: TypeAlias = str | int | float | bool
Query: TypeAlias = Mapping[str, QueryValue | Sequence[QueryValue]] | Iterable[tuple[str, QueryValue]]


def _base_urls(given: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType({name: checked_url(url) for name, url in given.items()})


def checked_url(url: str) -> str:
    """The base address without a slash at its end.

    Raises:
        ConfigurationError: not https (http is taken for a loopback host), or with a user, a query or a fragment.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise ConfigurationError(f"not an address: {error}") from None
    if parts.username or parts.password or parts.query or parts.fragment or not parts.hostname:
        raise ConfigurationError("a base address has a scheme, a host and a path, and no user, query or fragment")
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(parts.hostname)):
        raise ConfigurationError(f"https is required, except for this machine's loopback address: {url!r}")
    return url.rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _positive(instance: object, attribute: Any, value: float | None) -> None:
    if value is not None and not (value > 0 and math.isfinite(value)):
        raise ConfigurationError(f"{attribute.name} has to be more than zero and finite, not {value!r}")


def _http2(instance: object, attribute: Any, wanted: bool) -> None:
    if not wanted:
        return
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise ConfigurationError("http2 needs a package that is not installed: pip install 'altegio-client[http2]'")


def _policy(retries: "RetryPolicy | int | None") -> "RetryPolicy | None":
    return RetryPolicy(attempts=retries + 1) if isinstance(retries, int) else retries


def _client_policy(retries: RetryPolicy | int) -> RetryPolicy:
    return RetryPolicy(attempts=retries + 1) if isinstance(retries, int) else retries


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
        strict: raise DriftError where an answer contradicts the description.
        on_drift: called with each such contradiction.
        user_agent: User-Agent header; None names this package and its version.
        max_response_bytes: an unpacked answer longer than this is an error.
        max_connections: connections open at a time, and calls under way; further ones wait until one comes free.
        http2: speak HTTP/2 where the server does, in the asynchronous client; needs the extra ``http2``. Not over an
            httpx client or transport of your own.

    Raises:
        ConfigurationError: a value that cannot work.
    """

    base_urls: Mapping[str, str] = field(factory=dict, converter=_base_urls)
    timeout: float = field(default=30.0, validator=_positive)
    connect_timeout: float = field(default=10.0, validator=_positive)
    retries: RetryPolicy = field(factory=RetryPolicy, converter=_client_policy)
    limiter: Limiter | None = field(factory=Throttle)
    strict: bool = False
    on_drift: Callable[[Any], None] | None = None
    user_agent: str | None = None
    max_response_bytes: int = field(default=64 * 1024 * 1024, validator=_positive)
    max_connections: int = field(default=20, validator=_positive)
    http2: bool = field(default=False, validator=_http2)

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
    user_agent: str | None
    max_response_bytes: int
    max_connections: int
    http2: bool


def _pairs(query: Query) -> tuple[tuple[str, str], ...]:
    items = query.items() if isinstance(query, Mapping) else query
    return tuple((name, _text(one)) for name, value in items for one in _each(value))


def _each(value: QueryValue | Sequence[QueryValue]) -> Sequence[QueryValue]:
    return [value] if isinstance(value, str | int | float) else value


def _hidden(headers: Mapping[str, str]) -> dict[str, str]:
    """Masked wherever they are shown: some carry keys."""
    return {name: Secret(value) if isinstance(value, str) else value for name, value in dict(headers).items()}


def _text(value: QueryValue) -> str:
    # The API spells booleans in queries as 0 and 1.
    return str(int(value)) if isinstance(value, bool) else str(value)


@frozen(kw_only=True)
class CallOptions:
    """What one call does differently from its client.

    Attributes:
        timeout: seconds, in place of the client's ``timeout``.
        headers: further headers; those the client sets itself cannot be given.
        query: further query parameters. A name the request has already is replaced; a list sends its name once for
            each value, spelled as given (the API wants ``name[]``).
        retries: further tries, 0 for none, or a RetryPolicy, in place of the client's.

    Raises:
        ConfigurationError: a time-out that cannot work.
    """

    timeout: float | None = field(default=None, validator=_positive)
    headers: Mapping[str, str] = field(factory=dict, converter=_hidden, repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), converter=_pairs, repr=False)
    retries: RetryPolicy | None = field(default=None, converter=_policy)

"""How a client behaves, and how one call may behave otherwise."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, Unpack, cast

from attr.validators import optional
from attrs import field, frozen

from altegio_core.base.errors import ConfigurationError, OptionError
from altegio_core.base.redaction import Secret
from altegio_core.base.types import is_mapping, named
from altegio_core.http.rate_limit import Limiter, Throttle
from altegio_core.http.retry import LONGEST_SECONDS, RetryPolicy, is_number

_NO_ADDRESSES: Mapping[str, str] = MappingProxyType({})
_IN_A_HEADER = re.compile(r"[ -~]*")

QueryValue: TypeAlias = str | int | float | bool
QueryItem: TypeAlias = QueryValue | Sequence[Any] | Mapping[str, Any] | None
Query: TypeAlias = Mapping[str, QueryItem] | Iterable[tuple[str, QueryItem]]


def _base_urls(given: Mapping[str, str]) -> Mapping[str, str]:
    if not is_mapping(given):
        raise ConfigurationError(f"base_urls has to name an address for each API version, and is {_a(given)}")
    if not given:
        return _NO_ADDRESSES
    from altegio_core.http.base_address import checked_url

    return MappingProxyType({_key(name): checked_url(url) for name, url in given.items()})


def known_apis(given: Mapping[str, str], known: Iterable[str]) -> None:
    """Refuses the misspelt name of an API: its calls would go to the API's own address, and not to the one given.

    Raises:
        ConfigurationError: a name is spelt much like one of those known.
    """
    unknown = [name for name in given if name not in known and "://" not in name] if given else []
    if unknown:
        from altegio_core.base.suggestion import asked, misspelt

        for name in unknown:
            if found := misspelt(name, known):
                raise ConfigurationError(f"base_urls has no API {name!r}{asked(found, repr)}")


def _key(name: str) -> str:
    return name.rstrip("/") if isinstance(name, str) and "://" in name else name


def _a(value: object) -> str:
    """The class of what is of a wrong one; the value itself may be an address with a password in it."""
    return f"of class {type(value).__name__}"


def _positive(instance: object, attribute: Any, value: Any) -> None:
    if not is_number(value) or not 0 < value <= LONGEST_SECONDS:
        raise ConfigurationError(f"{attribute.name} has to be a number of seconds above 0, not {value!r}")


def _count(instance: object, attribute: Any, value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError(f"{attribute.name} has to be a whole number from 1 up, not {value!r}")


def _limiter(instance: object, attribute: Any, value: Any) -> None:
    if value is not None and not hasattr(value, "reserve"):
        raise ConfigurationError(f"limiter has to be a Throttle, a RedisThrottle or None, and is {_a(value)}")


def _callable(instance: object, attribute: Any, value: Any) -> None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{attribute.name} has to be something to call, and is {_a(value)}")


def _agent(instance: object, attribute: Any, value: Any) -> None:
    if value is not None and not (isinstance(value, str) and _IN_A_HEADER.fullmatch(value)):
        raise ConfigurationError("user_agent has to be printable ASCII in one line")


def _flag(instance: object, attribute: Any, value: Any) -> None:
    if value not in (True, False):  # "no" is true
        raise ConfigurationError(f"{attribute.name} has to be True or False, not {value!r}")


def _http2(instance: object, attribute: Any, wanted: bool) -> None:
    _flag(instance, attribute, wanted)
    if not wanted:
        return
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise ConfigurationError("http2 needs a package that is not installed: pip install 'altegio-client[http2]'")


def _policy(retries: Any) -> RetryPolicy:
    if isinstance(retries, RetryPolicy):
        return retries
    if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
        raise ConfigurationError(
            f"retries has to be a number of further tries, 0 for none, or a RetryPolicy, not {retries!r}"
        )
    return RetryPolicy(attempts=retries + 1)


def _policy_or_none(retries: Any) -> RetryPolicy | None:
    return None if retries is None else _policy(retries)


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

    base_urls: Mapping[str, str] = field(factory=dict[str, str], converter=_base_urls)
    timeout: float = field(default=30.0, validator=_positive)
    connect_timeout: float = field(default=10.0, validator=_positive)
    retries: RetryPolicy = field(factory=RetryPolicy, converter=_policy)
    limiter: Limiter | None = field(factory=Throttle, validator=_limiter)
    strict: bool = field(default=False, validator=_flag)
    on_drift: Callable[[Any], None] | None = field(default=None, validator=_callable)
    on_event: Callable[[Any], Any] | None = field(default=None, validator=_callable)
    user_agent: str | None = field(default=None, validator=_agent)
    max_response_bytes: int = field(default=64 * 1024 * 1024, validator=_count)
    max_connections: int = field(default=20, validator=_count)
    http2: bool = field(default=False, validator=_http2)

    if TYPE_CHECKING:  # not every checker knows of converters

        def __init__(self, **options: Unpack["Options"]) -> None: ...

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


def no_option(caller: str, names: Iterable[str]) -> OptionError:
    """What is said of a name that is no option, in the words of who gave it."""
    from altegio_core.base.suggestion import did_you_mean, in_backticks

    name = min(names)
    near = did_you_mean(name, sorted(Options.__annotations__), most=1, show=in_backticks)
    return OptionError(f"{caller}() has no option `{name}`{near}")


def _pairs(query: Query) -> tuple[tuple[str, str], ...]:
    if query == ():
        return ()
    from altegio_core.base.query import pairs

    try:
        items = [(str(name), value) for name, value in (query.items() if is_mapping(query) else cast("Any", query))]
    except (TypeError, ValueError):
        raise ConfigurationError("query has to be a mapping of names to values, or pairs of these") from None
    try:
        return tuple(pair for name, value in items for pair in pairs(name, value))
    except ValueError as error:
        raise ConfigurationError(f"query has to give each name {error}") from None
    except RecursionError:
        raise ConfigurationError("query is nested deeper than Python can follow") from None


def _hidden(headers: Mapping[str, str]) -> dict[str, str]:
    """Masked wherever they are shown: some carry keys."""
    try:
        given = dict(headers)
    except (TypeError, ValueError):
        raise ConfigurationError("headers has to be a mapping of names to values") from None
    return {name: Secret(value) if isinstance(value, str) else value for name, value in given.items()}


def _mapping_or_none(instance: object, attribute: Any, value: Any) -> None:
    if value is not None and not is_mapping(value):
        raise ConfigurationError(f"{attribute.name} has to be a mapping of names to values")


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

    timeout: float | None = field(default=None, validator=optional(_positive))
    headers: Mapping[str, str] = field(factory=dict[str, str], converter=_hidden, repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), converter=_pairs, repr=False)
    retries: RetryPolicy | None = field(default=None, converter=_policy_or_none)
    check: bool = field(default=True, validator=_flag)
    extra_body: Mapping[str, Any] | None = field(default=None, validator=_mapping_or_none, repr=False)

    if TYPE_CHECKING:  # not every checker knows of converters

        def __init__(
            self,
            *,
            timeout: float | None = None,
            headers: Mapping[str, str] = ...,
            query: Query = (),
            retries: RetryPolicy | int | None = None,
            check: bool = True,
            extra_body: Mapping[str, Any] | None = None,
        ) -> None: ...

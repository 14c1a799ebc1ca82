"""What an option may be, and what is made of it; whatever cannot work is a ConfigurationError."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from altegio_core.base.errors import ConfigurationError
from altegio_core.base.redaction import Secret
from altegio_core.base.types import is_mapping
from altegio_core.http.retry import LONGEST_SECONDS, RetryPolicy, is_number

QueryValue: TypeAlias = str | int | float | bool
QueryItem: TypeAlias = QueryValue | Sequence[Any] | Mapping[str, Any] | None
Query: TypeAlias = Mapping[str, QueryItem] | Iterable[tuple[str, QueryItem]]

_NO_ADDRESSES: Mapping[str, str] = MappingProxyType({})
_IN_A_HEADER = r"[ -~]*"


def base_urls(given: Mapping[str, str]) -> Mapping[str, str]:
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


def positive(instance: object, attribute: Any, value: Any) -> None:
    if not is_number(value) or not 0 < value <= LONGEST_SECONDS:
        raise ConfigurationError(f"{attribute.name} has to be a number of seconds above 0, not {value!r}")


def positive_or_none(instance: object, attribute: Any, value: Any) -> None:
    if value is not None:
        positive(instance, attribute, value)


def count(instance: object, attribute: Any, value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError(f"{attribute.name} has to be a whole number from 1 up, not {value!r}")


def limiter(instance: object, attribute: Any, value: Any) -> None:
    if value is not None and not hasattr(value, "reserve"):
        raise ConfigurationError(f"limiter has to be a Throttle, a RedisThrottle or None, and is {_a(value)}")


def callable_or_none(instance: object, attribute: Any, value: Any) -> None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{attribute.name} has to be something to call, and is {_a(value)}")


def user_agent(instance: object, attribute: Any, value: Any) -> None:
    if value is not None and not (isinstance(value, str) and re.fullmatch(_IN_A_HEADER, value)):
        raise ConfigurationError("user_agent has to be printable ASCII in one line")


def flag(instance: object, attribute: Any, value: Any) -> None:
    if value not in (True, False):  # "no" is true
        raise ConfigurationError(f"{attribute.name} has to be True or False, not {value!r}")


def http2(instance: object, attribute: Any, wanted: bool) -> None:
    flag(instance, attribute, wanted)
    if not wanted:
        return
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise ConfigurationError("http2 needs a package that is not installed: pip install 'altegio-client[http2]'")


def policy(retries: Any) -> RetryPolicy:
    if isinstance(retries, RetryPolicy):
        return retries
    if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
        raise ConfigurationError(
            f"retries has to be a number of further tries, 0 for none, or a RetryPolicy, not {retries!r}"
        )
    return RetryPolicy(attempts=retries + 1)


def policy_or_none(retries: Any) -> RetryPolicy | None:
    return None if retries is None else policy(retries)


def pairs_of(query: Query) -> tuple[tuple[str, str], ...]:
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


def hidden(headers: Mapping[str, str]) -> dict[str, str]:
    """Masked wherever they are shown: some carry keys."""
    try:
        given = dict(headers)
    except (TypeError, ValueError):
        raise ConfigurationError("headers has to be a mapping of names to values") from None
    return {name: Secret(value) if isinstance(value, str) else value for name, value in given.items()}


def mapping_or_none(instance: object, attribute: Any, value: Any) -> None:
    if value is not None and not is_mapping(value):
        raise ConfigurationError(f"{attribute.name} has to be a mapping of names to values")

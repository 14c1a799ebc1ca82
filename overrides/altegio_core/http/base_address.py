"""Says which base addresses a client may call; loaded where a caller gives one in place of the description's."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

from altegio_core.base.errors import ConfigurationError

_ADDRESS = re.compile(r"[^\s\x00-\x1f\x7f\\?#]+")


def checked_url(url: str) -> str:
    """The base address without a slash at its end.

    Raises:
        ConfigurationError: not https (http is taken for a loopback host), or with a user, a query or a fragment.
    """
    if not isinstance(url, str) or not _ADDRESS.fullmatch(url):
        raise ConfigurationError("a base address is text without white space, query and fragment")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise ConfigurationError(f"not an address: {error}") from None
    if parts.username is not None or parts.password is not None or not parts.hostname:
        raise ConfigurationError("a base address has a scheme, a host and a path, and no user, query or fragment")
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(parts.hostname)):
        raise ConfigurationError(f"https is required, except for this machine's loopback address: {url!r}")
    return url.rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

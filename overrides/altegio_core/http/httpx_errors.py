"""Translates the exceptions of httpx and the libraries below it into failures of an attempt."""

from __future__ import annotations

import ssl
from typing import cast

from altegio_core.base.printable import printable
from altegio_core.http.httpx_family import family_of
from altegio_core.http.steps import Failure, out_of_time

# In the order of the first match; the class of the exception tells whether the request may have reached the server.
_UNSENT = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol")
_HOPELESS = ("LocalProtocolError", "UnsupportedProtocol", "InvalidURL")
_LIBRARIES = frozenset(
    {
        *("anyio", "asyncio", "h11", "h2", "hpack", "httpcore", "httpcore2", "httpx", "httpx2", "hyperframe"),
        *("socket", "socksio", "ssl", "trio"),
    }
)


def is_of_a_library(error: Exception) -> bool:
    """Whether it comes from sending, and not from a hook or a transport of the user's, which it would hide."""
    if isinstance(error, OSError) or _is(error, ("HTTPError", "InvalidURL", "StreamError")):
        return True
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace is not None and str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0] in _LIBRARIES


def failure(error: Exception, *, late: bool = False) -> Failure:
    """What an exception means. Its text is taken over, and the exception is not: it holds the Authorization header.

    Args:
        error: the exception.
        late: whether the time of the call is over.
    """
    if late and not _is(error, _UNSENT):
        return out_of_time()
    timeout = _is(error, ("TimeoutException",))
    # The context of a time-out is only how it was carried out, such as a cancelled scope.
    text = type(error).__name__ if timeout else _reason(error)
    if _is(error, _HOPELESS):
        # Such texts quote what they do not like, and that may be a header.
        text = f"the request cannot be sent over HTTP ({type(error).__name__})"
    passing = not _is(error, _HOPELESS) and not _caused_by(error, ssl.SSLCertVerificationError)
    return Failure(text, sent=not _is(error, _UNSENT), timeout=timeout, passing=passing)


def _is(error: Exception, names: tuple[str, ...]) -> bool:
    family = family_of(error)
    return isinstance(error, tuple(getattr(family, name) for name in names))


def _reason(error: BaseException) -> str:
    """The text of the exception, or of what lies behind it: some say nothing themselves."""
    behind: BaseException | None = error
    for _ in range(10):
        if behind is None:
            break
        if text := printable(str(behind)):
            return text
        if isinstance(behind, BaseExceptionGroup):
            behind = cast("BaseExceptionGroup[BaseException]", behind).exceptions[0]
        else:
            behind = behind.__cause__ or behind.__context__
    return type(error).__name__


def _caused_by(error: BaseException | None, kind: type[BaseException]) -> bool:
    seen = 0
    while error is not None and seen < 100:
        if isinstance(error, kind):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False

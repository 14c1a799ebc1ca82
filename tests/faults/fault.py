"""What one fault is, and what has to come of it for each method."""

from collections.abc import Callable

from attrs import frozen

from tests.support.behaviours import Welcome
from tests.support.server import Act, echo

ATTEMPTS = 3
"""Attempts a call has in all of this."""

METHODS = ("GET", "PUT", "DELETE", "POST", "PATCH")
EVERY, REPEATABLE, NONE = frozenset(METHODS), frozenset({"GET", "PUT", "DELETE"}), frozenset[str]()

WAYS = ("threads", "asyncio", "trio")

OK = "answer read"
NOT_OFFERED = "ConfigurationError"
UNREACHED, SILENT, LATE, BAD = "APIConnectionError", "APIConnectionError", "APITimeoutError", "InvalidResponseError"


@frozen
class Fault:
    """One way of going wrong.

    Attributes:
        name: what happens.
        outcome: name of the error's class, or OK.
        script: acts of the server, the last of which serves all further requests.
        again: methods that are tried again.
        before: well-answered calls over the same connection beforehand; they take the first acts of the script.
        recovers: whether the second attempt is answered well.
        counted: what the server counts: requests, connections (where it reads no request), or nothing (it sees none).
        waits: seconds waited before each further attempt, where the server asks for a time.
        welcome: what the server does with a connection before its first request.
        start: whether the server listens.
        deaf: whether the queue of the port is full.
        scheme: of the address.
        total: seconds one call may take.
        then_well: whether a call after it has to get its own answer.
        to_other: makes the act from the address of a second server, which has to stay without a request.
        size: bytes of the body, where the method has one.
        shared: whether the call goes over an httpx client of the user's, which another of our clients and the user
            use as well.
        proxied: whether the server is a proxy on the way to another.
        http2: whether HTTP/2 is spoken, which threads are not offered.
        forked: whether the call is made in a child of the process that made the client and a first call.
    """

    name: str
    outcome: str
    script: tuple[Act, ...] = (echo,)
    again: frozenset[str] = NONE
    before: int = 0
    recovers: bool = False
    counted: str = "requests"
    waits: tuple[float, ...] | None = None
    welcome: Welcome | None = None
    start: bool = True
    deaf: bool = False
    scheme: str = "http"
    total: float = 120.0
    then_well: bool = True
    to_other: Callable[[str], Act] | None = None
    size: int = 1
    shared: bool = False
    proxied: bool = False
    http2: bool = False
    forked: bool = False

    def attempts(self, method: str, way: str) -> int:
        """Attempts the client has to make."""
        if self.http2 and way == "threads":
            return 0
        if method not in self.again:
            return 1
        return 2 if self.recovers else ATTEMPTS

    def outcome_for(self, method: str, way: str) -> str:
        """What has to come of it."""
        if self.http2 and way == "threads":
            return NOT_OFFERED
        return OK if self.recovers and method in self.again else self.outcome

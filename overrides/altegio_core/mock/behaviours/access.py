"""Rules about access: tokens from a login, and the rate limit."""

from collections import deque
from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any

from altegio_core.base.clock import SystemClock
from altegio_core.mock.reply import Reply, error_reply


class Logins:
    """Issues user tokens and recognises those it issued."""

    def __init__(self) -> None:
        self._count = 0
        self._tokens: set[str] = set()

    def token(self) -> str:
        """Returns a new token."""
        self._count += 1
        token = f"mock-user-token-{self._count}"
        self._tokens.add(token)
        return token

    def objection(self, headers: Mapping[str, str]) -> Reply | None:
        """Returns a refusal if the user token of the request was not issued here."""
        _, _, token = headers.get("authorization", "").partition(", User ")
        if token and token.strip() not in self._tokens:
            return error_reply(401, "The user token is not known; log in")
        return None


class Rate:
    """Limits requests per second and per minute, by the clock that clients wait by."""

    def __init__(self, config: Mapping[str, Any], clock: Callable[[], float] | None = None) -> None:
        self._limits = ((1.0, config["per_second"]), (60.0, config["per_minute"]))
        self._clock = clock or SystemClock().now
        self._lock = Lock()
        self._times: deque[float] = deque(maxlen=max(limit for _, limit in self._limits))

    def clear(self) -> None:
        """Resets the counts."""
        self._times.clear()

    def objection(self) -> Reply | None:
        """Returns a refusal if the limit is reached."""
        with self._lock:
            now = self._clock()
            for seconds, limit in self._limits:
                if len(self._times) >= limit and now - self._times[-limit] < seconds:
                    return error_reply(429, "Too many requests")
            self._times.append(now)
        return None

"""Errors of calls that were made, or tried: their base, and those without a response; part of :mod:`altegio.errors`."""

from __future__ import annotations

from altegio_core.base.errors import AltegioError
from altegio_core.base.operation import Operation


class APIError(AltegioError):
    """A call failed.

    Attributes:
        message: what went wrong, in one line; the server's own words where it said any.
        operation_id: what was called.
        name: its full name, such as ``v2.events.get_event``.
        method: its HTTP method.
        path: its path template, without the ids filled in.
        attempts: requests sent, at least begun; 0 if none was.
        gave_up: why no further attempt was made, or empty where trying again was never in question.
    """

    def __init__(self, message: str, *, operation: Operation, attempts: int = 1, gave_up: str = "") -> None:
        super().__init__(message)
        self.operation_id: str = operation.id
        self.name: str = operation.full_name
        self.method = operation.method
        self.path: str = operation.path
        self.attempts = attempts
        self.gave_up = gave_up

    def __str__(self) -> str:
        text = f"{self._headline()} in {self.name} ({self.method} {self.path}{self._place()})"
        text += f": {self.message}" if self.message else ""
        return f"{text} [{self.gave_up}]" if self.gave_up else text

    def _headline(self) -> str:
        return "call failed"

    def _place(self) -> str:
        return ""


class APIConnectionError(APIError):
    """No response came: the connection was refused, reset or cut off. ``where`` is the host and the ids of the call."""

    def __init__(
        self, message: str, *, operation: Operation, attempts: int = 1, gave_up: str = "", where: str = ""
    ) -> None:
        super().__init__(message, operation=operation, attempts=attempts, gave_up=gave_up)
        self.where = where

    def _headline(self) -> str:
        return "no connection"

    def _place(self) -> str:
        return f" at {self.where}" if self.where else ""


class APITimeoutError(APIConnectionError):
    """No response came in time."""

    def _headline(self) -> str:
        return "time-out"


class LimiterTimeoutError(APITimeoutError):
    """The client's own rate limit would have held the call back for longer than the call may take. It was not sent."""

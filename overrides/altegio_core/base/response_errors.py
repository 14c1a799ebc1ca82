"""Errors that hold a response, most of them by its HTTP status; part of :mod:`altegio.errors`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from altegio_core.base.call_errors import APIError
from altegio_core.base.operation import Operation
from altegio_core.base.response import Headers, RawResponse


class ResponseError(APIError):
    """An error that holds a response. ``response`` is the response with tokens masked, ``status_code`` its status."""

    def __init__(self, message: str, *, operation: Operation, response: RawResponse, gave_up: str = "") -> None:
        from altegio_core.base.printable import printable

        message = printable(message, 2000)
        super().__init__(message, operation=operation, attempts=response.attempts, gave_up=gave_up)
        self.response: RawResponse = response.redacted()

    @property
    def status_code(self) -> int:
        """HTTP status of the response."""
        return self.response.status_code

    @property
    def headers(self) -> Headers:
        """Headers of the response, found under any spelling of case."""
        return self.response.headers

    def _headline(self) -> str:
        try:
            return f"{self.status_code} {HTTPStatus(self.status_code).phrase}"
        except ValueError:
            return str(self.status_code)


class InvalidResponseError(ResponseError):
    """The server reports success, but its response cannot be read: not JSON, broken compression, too long."""


class DriftError(InvalidResponseError):
    """Strict mode: the response contradicts the description. ``drifts`` lists where and how.

    The server has done what was asked of it: a message is sent, an appointment made. ``parsed`` is the response, read
    as it is without strict mode.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: Operation,
        response: RawResponse,
        drifts: Sequence[Any] = (),
        parsed: Any = None,
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.drifts: tuple[Any, ...] = tuple(drifts)
        self.parsed = parsed


class APIStatusError(ResponseError):
    """The server refused the call.

    Attributes:
        message: the server's words, taken from wherever it put them, or empty.
        errors: field name to texts.
        code: the API's own error number, where it gives one beside the status.
        response: status, headers and body, with tokens masked.
        retry_after: seconds the server asks to wait, where it does.
    """

    def __init__(
        self, *, operation: Operation, response: RawResponse, gave_up: str = "", retry_after: float | None = None
    ) -> None:
        from altegio_core.base.error_body import parse_error_body

        response = response.redacted()
        refusal = parse_error_body(response.content, response.headers.get("content-type", ""))
        super().__init__(refusal.message, operation=operation, response=response, gave_up=gave_up)
        self.errors: Mapping[str, tuple[str, ...]] = refusal.errors
        self.code: int | None = refusal.code
        self.retry_after = retry_after

    def __str__(self) -> str:
        from altegio_core.base.error_body import summarize

        # The first error doubles as the message where the server sends no other.
        fields = summarize(self.errors, but=self.message)
        return super().__str__() + (f" ({fields})" if fields else "")


class UnsuccessfulResponseError(APIStatusError):
    """``success: false`` under a 2xx status."""


class RedirectError(APIStatusError):
    """A 3xx but 304, a redirect. It is not followed: the tokens are for the API's own address only."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.message = "the server redirects; redirects are not followed, so that tokens stay with the API's address"


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class AuthenticationError(APIStatusError):
    """401, and a wrong login or password: the tokens or the login are refused."""


class PaymentRequiredError(APIStatusError):
    """402: the licence of the location is not paid."""


class PermissionDeniedError(APIStatusError):
    """403: the user or the application lacks a right."""


class NotFoundError(APIStatusError):
    """404: not found, or not visible with these tokens."""


class ConflictError(APIStatusError):
    """409: a conflict with existing data, such as a busy time."""


class UnprocessableEntityError(APIStatusError):
    """422: values the server does not accept; see ``errors``."""


class RateLimitError(APIStatusError):
    """429: too many requests from this address."""


class ServerError(APIStatusError):
    """5xx: the server failed."""


ERRORS_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
"""HTTP status → the error that stands for it; what one means is said in its docstring."""

_BY_CLASS: Mapping[int, type[APIStatusError]] = {2: UnsuccessfulResponseError, 3: RedirectError, 5: ServerError}
_OF_BOOKINGS = (403, 422)


def error_for_status(status_code: int) -> type[APIStatusError]:
    """The class that stands for an HTTP status; a 2xx is one that carries ``success: false``."""
    if status_code == 304:  # "not modified" leads nowhere
        return APIStatusError
    return ERRORS_BY_STATUS.get(status_code) or _BY_CLASS.get(status_code // 100, APIStatusError)


def error_for(response: RawResponse) -> type[APIStatusError]:
    """The class that stands for a refusal: by the code of a booking if it has one, else by its HTTP status."""
    if response.status_code in _OF_BOOKINGS and b'"code"' in response.content:
        from altegio_core.base.booking_errors import booking_error

        if (found := booking_error(response.content)) is not None:
            return found
    return error_for_status(response.status_code)

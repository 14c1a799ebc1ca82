"""Every error the client raises on purpose.

AltegioError
├── ConfigurationError            the client is set up in a way that cannot work (also a ValueError)
├── ClientClosedError             the client was closed before the call
├── MissingTokenError             the operation needs a token the client lacks; nothing was sent
├── RequestValidationError        the request breaks a rule of the API; nothing was sent
├── IncompleteAnswerError         a change would drop what was not read; nothing was written
├── LimiterUnavailableError       the rate limit shared with others cannot be asked; nothing was sent
├── WebhookError                  a webhook cannot be read, or no more addresses can be subscribed
└── APIError                      a call was made, or tried, and failed
    ├── APIConnectionError        no answer: refused, reset, cut off
    │   └── APITimeoutError       no answer in time
    │       └── LimiterTimeoutError   the client's own rate limit would hold the call back too long; not sent
    └── ResponseError             an answer came, and the error holds it
        ├── InvalidResponseError      a 2xx answer that cannot be read
        │   └── DriftError            strict mode: an answer that contradicts the description
        └── APIStatusError            the server said no
            ├── UnsuccessfulResponseError   under a 2xx status (``success: false``)
            ├── RedirectError             3xx; never followed
            ├── BadRequestError           400
            ├── AuthenticationError       401, and a wrong login or password
            ├── PaymentRequiredError      402, licence not renewed
            ├── PermissionDeniedError     403
            ├── NotFoundError             404
            ├── ConflictError             409
            ├── UnprocessableEntityError  422
            ├── RateLimitError            429
            ├── ServerError               5xx
            └── BookingError              a booking refused by a code of its own, 431 to 438, see below

Each code of a booking has an error, which is of its status as well: InvalidPhoneError, WrongCodeError, SlotTakenError,
ClientBlockedError (403), NameMissingError, NoTeamMemberError, OverlapError, ServiceGoneError (422).
"""

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from altegio_core.base.operation import Operation
from altegio_core.base.problem import Problem as Problem
from altegio_core.base.response import Headers, RawResponse

if TYPE_CHECKING:
    from altegio_core.base.booking_errors import BookingError as BookingError
    from altegio_core.base.booking_errors import BookingRefusal as BookingRefusal
    from altegio_core.base.booking_errors import ClientBlockedError as ClientBlockedError
    from altegio_core.base.booking_errors import InvalidPhoneError as InvalidPhoneError
    from altegio_core.base.booking_errors import NameMissingError as NameMissingError
    from altegio_core.base.booking_errors import NoTeamMemberError as NoTeamMemberError
    from altegio_core.base.booking_errors import OverlapError as OverlapError
    from altegio_core.base.booking_errors import ServiceGoneError as ServiceGoneError
    from altegio_core.base.booking_errors import SlotTakenError as SlotTakenError
    from altegio_core.base.booking_errors import WrongCodeError as WrongCodeError


class AltegioError(Exception):
    """Base of every error of this package. ``message`` holds its text in one line. Can be copied and pickled."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Callable[..., "AltegioError"], tuple[Any, ...]]:
        return _revive, (type(self), self.args, self.__dict__)


class ConfigurationError(AltegioError, ValueError):
    """The client is set up in a way that cannot work."""


class ClientClosedError(AltegioError, RuntimeError):
    """The client, or another one that shares its connections, was closed."""


class MissingTokenError(AltegioError):
    """An operation needs a token the client was not given; ``kind`` says which. Nothing was sent."""

    def __init__(self, kind: str, operation_id: str, argument: str, variable: str) -> None:
        super().__init__(f"{operation_id} needs a {kind} token: give {argument}= or set {variable}")
        self.kind, self.operation_id = kind, operation_id


class RequestValidationError(AltegioError):
    """The request breaks rules of the API and was not sent. ``problems`` lists every rule broken.

    Whoever knows better than the description sends it all the same with ``CallOptions(check=False)``, unless no request
    can be made of what was given (``avoidable`` is false then).
    """

    WAY_PAST = "To send it as given all the same: options=CallOptions(check=False)"

    def __init__(self, operation_id: str, problems: Sequence[Problem], *, avoidable: bool = False) -> None:
        told = f"{operation_id} was not sent: " + "; ".join(map(str, problems))
        super().__init__(f"{told}. {self.WAY_PAST}" if avoidable else told)
        self.avoidable = avoidable
        self.operation_id = operation_id
        self.problems = tuple(problems)


class IncompleteAnswerError(AltegioError):
    """What is there cannot be read in full, so that writing it would drop something; nothing was written.

    Attributes:
        operation_id: the operation that would have written.
        missing: fields its body has and the answer lacks: give them, or say in ``drop`` that they may go.
    """

    def __init__(self, operation_id: str, missing: Sequence[str]) -> None:
        self.operation_id, self.missing = operation_id, tuple(missing)
        super().__init__(
            f"{operation_id} was not sent: what was read does not show {', '.join(missing)}, "
            f"which it would drop; give them, or let them go: drop={list(missing)!r}"
        )


class LimiterUnavailableError(AltegioError):
    """The rate limit shared with other processes cannot be asked, so nothing was sent."""


class WebhookError(AltegioError, ValueError):
    """A webhook cannot be read, or an address cannot be subscribed; the text says why."""


class APIError(AltegioError):
    """A call failed.

    Attributes:
        message: what went wrong, in one line; the server's own words where it said any.
        operation_id: what was called.
        method: its HTTP method.
        path: its path template, without the ids filled in.
        attempts: requests sent, at least begun; 0 if none was.
        gave_up: why no further attempt was made, or empty where trying again was never in question.
    """

    def __init__(self, message: str, *, operation: Operation, attempts: int = 1, gave_up: str = "") -> None:
        super().__init__(message)
        self.operation_id, self.method, self.path = operation.id, operation.method, operation.path
        self.attempts = attempts
        self.gave_up = gave_up

    def __str__(self) -> str:
        text = f"{self._headline()} in {self.operation_id} ({self.method} {self.path}{self._place()})"
        text += f": {self.message}" if self.message else ""
        return f"{text} [{self.gave_up}]" if self.gave_up else text

    def _headline(self) -> str:
        return "call failed"

    def _place(self) -> str:
        return ""


class APIConnectionError(APIError):
    """No answer came: the connection was refused, reset or cut off. ``where`` is the host, and the ids of the call."""

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
    """No answer came in time."""

    def _headline(self) -> str:
        return "time-out"


class LimiterTimeoutError(APITimeoutError):
    """The client's own rate limit would have held the call back for longer than the call may take. It was not sent."""


class ResponseError(APIError):
    """An error that holds an answer. ``response`` is the answer with tokens masked, ``status_code`` its status."""

    def __init__(self, message: str, *, operation: Operation, response: RawResponse, gave_up: str = "") -> None:
        from altegio_core.base.printable import printable

        message = printable(message, 2000)
        super().__init__(message, operation=operation, attempts=response.attempts, gave_up=gave_up)
        self.response = response.redacted()

    @property
    def status_code(self) -> int:
        """HTTP status of the answer."""
        return self.response.status_code

    @property
    def headers(self) -> Headers:
        """Headers of the answer, found under any spelling of case."""
        return self.response.headers

    def _headline(self) -> str:
        try:
            return f"{self.status_code} {HTTPStatus(self.status_code).phrase}"
        except ValueError:
            return str(self.status_code)


class InvalidResponseError(ResponseError):
    """The server reports success, but its answer cannot be read: not JSON, broken compression, too long."""


class DriftError(InvalidResponseError):
    """Strict mode: the answer contradicts the description. ``drifts`` lists where and how.

    The server has done what was asked of it: a message is sent, an appointment made. ``parsed`` is the answer, read as
    it is without strict mode.
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
        self.drifts = tuple(drifts)
        self.parsed = parsed


class APIStatusError(ResponseError):
    """The server refused the call.

    Attributes:
        message: the server's words, taken from wherever it put them, or empty.
        errors: field name to texts, see :class:`altegio_core.base.error_body.Refusal`.
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
        self.code = refusal.code
        self.retry_after = retry_after

    def __str__(self) -> str:
        from altegio_core.base.error_body import summarize

        # The first error doubles as the message where the server sends no other.
        fields = summarize(self.errors, but=self.message)
        return super().__str__() + (f" ({fields})" if fields else "")


class UnsuccessfulResponseError(APIStatusError):
    """``success: false`` under a 2xx status."""


class RedirectError(APIStatusError):
    """A redirect, which is not followed: the tokens are for the API's own address only."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.message = "the server redirects; redirects are not followed, so that tokens stay with the API's address"


class BadRequestError(APIStatusError):
    """400: the request makes no sense to the server."""


class AuthenticationError(APIStatusError):
    """401, and a wrong login or password: the tokens or the login are not accepted."""


class PaymentRequiredError(APIStatusError):
    """402: the licence of the location is not paid."""


class PermissionDeniedError(APIStatusError):
    """403: the user or the application lacks a right."""


class NotFoundError(APIStatusError):
    """404: nothing there, or nothing these tokens may see."""


class ConflictError(APIStatusError):
    """409: in conflict with what is there, such as a busy time."""


class UnprocessableEntityError(APIStatusError):
    """422: values the server does not accept; see ``errors``."""


class RateLimitError(APIStatusError):
    """429: too many requests from this address."""


class ServerError(APIStatusError):
    """5xx: the server failed."""


def _revive(kind: type[AltegioError], args: tuple[Any, ...], state: dict[str, Any]) -> AltegioError:
    error: AltegioError = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


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
    return ERRORS_BY_STATUS.get(status_code) or _BY_CLASS.get(status_code // 100, APIStatusError)


def error_for(response: RawResponse) -> type[APIStatusError]:
    """The class that stands for a refusal: by the code of a booking if it has one, else by its HTTP status."""
    if response.status_code in _OF_BOOKINGS and b'"code"' in response.content:
        from altegio_core.base.booking_errors import booking_error

        if (found := booking_error(response.content)) is not None:
            return found
    return error_for_status(response.status_code)


def __getattr__(name: str) -> Any:
    # Loaded when asked for: most programs book nothing.
    if name.startswith("_"):
        raise AttributeError(name)
    from altegio_core.base import booking_errors

    try:
        return getattr(booking_errors, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None

"""Exit statuses, so that scripts can tell kinds of errors apart."""

from enum import IntEnum

from altegio_core.base import errors


class Status(IntEnum):
    """Exit status of a command; 1 stands for an interruption and for unexpected errors."""

    OK = 0
    USAGE = 2
    REFUSED = 3
    AUTHENTICATION = 4
    NOT_FOUND = 5
    CLIENT_ERROR = 6
    RATE_LIMIT = 7
    SERVER_ERROR = 8
    NO_ANSWER = 9
    UNREADABLE = 10
    OUTPUT = 11


MEANINGS = {
    Status.OK: "done",
    Status.USAGE: "wrong usage: a command, an option or a setting",
    Status.REFUSED: "the request breaks a rule of the API and was not sent",
    Status.AUTHENTICATION: "a token is missing, not accepted, or lacks a right (401, 403)",
    Status.NOT_FOUND: "not found, or not visible with these tokens (404)",
    Status.CLIENT_ERROR: "the server refused it for another reason (other 4xx, success: false)",
    Status.RATE_LIMIT: "too many requests (429)",
    Status.SERVER_ERROR: "the server failed (5xx)",
    Status.NO_ANSWER: "no connection, or no answer in time",
    Status.UNREADABLE: "the answer cannot be read",
    Status.OUTPUT: "standard output cannot be written, for example to a full disk",
}

_BY_KIND = (
    # The first match counts, so subclasses come before their base classes.
    (errors.ConfigurationError, Status.USAGE),
    (errors.RequestValidationError, Status.REFUSED),
    (errors.MissingTokenError, Status.AUTHENTICATION),
    (errors.LimiterUnavailableError, Status.RATE_LIMIT),
    (errors.LimiterTimeoutError, Status.RATE_LIMIT),
    (errors.APIConnectionError, Status.NO_ANSWER),
    (errors.InvalidResponseError, Status.UNREADABLE),
    (errors.AuthenticationError, Status.AUTHENTICATION),
    (errors.PermissionDeniedError, Status.AUTHENTICATION),
    (errors.NotFoundError, Status.NOT_FOUND),
    (errors.RateLimitError, Status.RATE_LIMIT),
    (errors.ServerError, Status.SERVER_ERROR),
    (errors.APIStatusError, Status.CLIENT_ERROR),
)


def status_of(error: errors.AltegioError) -> int:
    """Returns the exit status for an error."""
    return next((status for kind, status in _BY_KIND if isinstance(error, kind)), 1)


def table() -> str:
    """Returns the table of statuses for a help text."""
    return "\n".join(f"  {status:>2}  {meaning}" for status, meaning in MEANINGS.items())

"""Which error stands for which HTTP status."""

from collections.abc import Mapping

from altegio_core.errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    ServerError,
    UnprocessableEntityError,
    UnsuccessfulAnswerError,
)

_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_BY_CLASS: Mapping[int, type[APIStatusError]] = {2: UnsuccessfulAnswerError, 3: RedirectError, 5: ServerError}


def error_for_status(status_code: int) -> type[APIStatusError]:
    """The class that stands for an HTTP status; a 2xx is one that carries ``success: false``."""
    return _BY_STATUS.get(status_code) or _BY_CLASS.get(status_code // 100, APIStatusError)

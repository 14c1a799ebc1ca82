"""Every error the client raises on purpose.

AltegioError
├── ConfigurationError            the client is set up in a way that cannot work (also a ValueError)
│   └── OptionError               an option that there is not, also of a class of options (also a TypeError)
├── ClientClosedError             the client was closed before the call
├── MissingTokenError             the operation needs a token the client lacks; nothing was sent
├── RequestValidationError        the request breaks a rule of the API; nothing was sent
├── IncompleteAnswerError         a change would drop what was not read; nothing was written
├── LimiterUnavailableError       the rate limit shared with others cannot be asked; nothing was sent
├── WebhookError                  a webhook cannot be read, or no more addresses can be subscribed
└── APIError                      a call was made, or tried, and failed
    ├── APIConnectionError        no response: refused, reset, cut off
    │   └── APITimeoutError       no response in time
    │       └── LimiterTimeoutError   the client's own rate limit would hold the call back too long; not sent
    └── ResponseError             a response came, and the error holds it
        ├── InvalidResponseError      a 2xx response that cannot be read
        │   └── DriftError            strict mode: a response that contradicts the description
        └── APIStatusError            the server said no
            ├── UnsuccessfulResponseError   under a 2xx status (``success: false``)
            ├── RedirectError             3xx but 304; never followed
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

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from altegio_core.base.problem import Problem as Problem

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
    from altegio_core.base.call_errors import APIConnectionError as APIConnectionError
    from altegio_core.base.call_errors import APIError as APIError
    from altegio_core.base.call_errors import APITimeoutError as APITimeoutError
    from altegio_core.base.call_errors import LimiterTimeoutError as LimiterTimeoutError
    from altegio_core.base.response_errors import APIStatusError as APIStatusError
    from altegio_core.base.response_errors import AuthenticationError as AuthenticationError
    from altegio_core.base.response_errors import BadRequestError as BadRequestError
    from altegio_core.base.response_errors import ConflictError as ConflictError
    from altegio_core.base.response_errors import DriftError as DriftError
    from altegio_core.base.response_errors import InvalidResponseError as InvalidResponseError
    from altegio_core.base.response_errors import NotFoundError as NotFoundError
    from altegio_core.base.response_errors import PaymentRequiredError as PaymentRequiredError
    from altegio_core.base.response_errors import PermissionDeniedError as PermissionDeniedError
    from altegio_core.base.response_errors import RateLimitError as RateLimitError
    from altegio_core.base.response_errors import RedirectError as RedirectError
    from altegio_core.base.response_errors import ResponseError as ResponseError
    from altegio_core.base.response_errors import ServerError as ServerError
    from altegio_core.base.response_errors import UnprocessableEntityError as UnprocessableEntityError
    from altegio_core.base.response_errors import UnsuccessfulResponseError as UnsuccessfulResponseError

_PUBLIC = "altegio.errors"


class AltegioError(Exception):
    """Base of every error of this package. ``message`` holds its text in one line. Can be copied and pickled."""

    __module__ = _PUBLIC

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __init_subclass__(cls) -> None:
        # A traceback names an error as programs import it; those of programs stay where they are.
        if cls.__module__.startswith("altegio_core."):
            cls.__module__ = _PUBLIC

    def __reduce__(self) -> tuple[Callable[..., AltegioError], tuple[Any, ...]]:
        return _revive, (type(self), self.args, self.__dict__)


class ConfigurationError(AltegioError, ValueError):
    """The client is set up in a way that cannot work."""


class OptionError(ConfigurationError, TypeError):
    """A client, or a class of options, was given an option it does not have; the text says which may be meant."""


class ClientClosedError(AltegioError, RuntimeError):
    """The client, or another one that shares its connections, was closed."""


class MissingTokenError(AltegioError):
    """An operation needs a token the client was not given; ``kind`` says which, ``name`` what was called. Nothing was
    sent.

    ``CallOptions(check=False)`` sends the partner's token alone where the user's is the one that lacks.
    """

    def __init__(self, kind: str, name: str, argument: str, variable: str) -> None:
        message = f"{name} needs a {kind} token: give {argument}= or set {variable}"
        way_past = ". To send it without all the same: options=CallOptions(check=False)" if kind == "user" else ""
        super().__init__(message + way_past)
        self.kind: str = kind
        self.name: str = name
        self.operation_id: str = _last(name)


class RequestValidationError(AltegioError):
    """The request breaks rules of the API and was not sent.

    ``problems`` lists every rule broken; ``name`` says what was called.

    Whoever knows better than the description sends it all the same with ``CallOptions(check=False)``, unless no request
    can be made of what was given (``avoidable`` is false then).
    """

    WAY_PAST = "To send it as given all the same: options=CallOptions(check=False)"

    def __init__(self, name: str, problems: Sequence[Problem], *, avoidable: bool = False) -> None:
        message = f"{name} was not sent: " + "; ".join(map(str, problems))
        super().__init__(f"{message}. {self.WAY_PAST}" if avoidable else message)
        self.avoidable = avoidable
        self.name: str = name
        self.operation_id: str = _last(name)
        self.problems: tuple[Problem, ...] = tuple(problems)


class IncompleteAnswerError(AltegioError):
    """What is there cannot be read in full, so that writing it would drop something; nothing was written.

    Attributes:
        operation_id: the operation that would have written.
        name: its full name, such as ``v2.events.update_event``.
        missing: fields its body has and the response lacks: give them, or say in ``drop`` that they may go.
    """

    def __init__(self, name: str, missing: Sequence[str]) -> None:
        self.name: str = name
        self.operation_id: str = _last(name)
        self.missing: tuple[str, ...] = tuple(missing)
        super().__init__(
            f"{name} was not sent: what was read does not show {', '.join(missing)}, "
            f"which it would drop; give them, or let them go: drop={list(missing)!r}"
        )


class LimiterUnavailableError(AltegioError):
    """The rate limit shared with other processes cannot be asked, so nothing was sent."""


class WebhookError(AltegioError, ValueError):
    """A webhook cannot be read, or an address cannot be subscribed; the text says why."""


def _last(name: str) -> str:
    """The operationId of a full name, such as ``v2.events.get_event``."""
    return name.rpartition(".")[2]


def _revive(kind: type[AltegioError], args: tuple[Any, ...], state: dict[str, Any]) -> AltegioError:
    error: AltegioError = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


# Loaded when asked for: a call that succeeds needs none of them, and most programs book nothing.
_FURTHER = tuple(f"altegio_core.base.{kind}_errors" for kind in ("call", "response", "booking"))


def __getattr__(name: str) -> Any:
    if not name.startswith("_"):
        for module in map(import_module, _FURTHER):
            if name in vars(module):
                return vars(module)[name]
    raise AttributeError(f"module {_PUBLIC!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    further = [one for module in map(import_module, _FURTHER) for one in vars(module).values()]
    return sorted({*globals(), *(one.__name__ for one in further if isinstance(one, type))})

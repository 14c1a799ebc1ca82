"""Why a booking is refused: the codes 431 to 438 of online booking, as errors; part of :mod:`altegio.errors`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from altegio_core.base.lazy_attrs import frozen
from altegio_core.base.response_errors import APIStatusError, PermissionDeniedError, UnprocessableEntityError
from altegio_core.base.types import is_dict, is_list


@frozen
class BookingRefusal:
    """One reason why a booking is refused.

    Attributes:
        code: the API's number of it, such as 433.
        message: the server's words.
        appointment: the ``id`` you gave the appointment it is about, where the server tells it.
    """

    code: int
    message: str = ""
    appointment: int | None = None


class BookingError(APIStatusError):
    """A booking is refused, with a code that says why; ``code`` is that of the first reason.

    Attributes:
        refusals: every reason the server gives, in its order.
    """

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.refusals: tuple[BookingRefusal, ...] = tuple(_refusals(self.response.content))
        known = [one.code for one in self.refusals if BOOKING_ERRORS.get(one.code) is type(self)]
        self.code: int | None = known[0] if known else self.code


class InvalidPhoneError(BookingError, UnprocessableEntityError):
    """431: the phone number is not one. Ask for it again, with the country code."""


class WrongCodeError(BookingError, UnprocessableEntityError):
    """432: the code from the SMS is wrong. Ask for it again, or send another."""


class SlotTakenError(BookingError, UnprocessableEntityError):
    """433: the time is taken, or is not working time. Read the free times anew and choose another."""


class ClientBlockedError(BookingError, PermissionDeniedError):
    """434: the phone number is on the location's black list, and cannot book online."""


class NameMissingError(BookingError, UnprocessableEntityError):
    """435: the client's name is missing."""


class NoTeamMemberError(BookingError, UnprocessableEntityError):
    """436: nobody is free, where anyone would do. Choose another time."""


class OverlapError(BookingError, UnprocessableEntityError):
    """437: appointments of the same booking overlap. Choose other times for those in ``refusals``."""


class ServiceGoneError(BookingError, UnprocessableEntityError):
    """438: the service cannot be booked any more. Read the services anew."""


BOOKING_ERRORS: Mapping[int, type[BookingError]] = {
    431: InvalidPhoneError,
    432: WrongCodeError,
    433: SlotTakenError,
    434: ClientBlockedError,
    435: NameMissingError,
    436: NoTeamMemberError,
    437: OverlapError,
    438: ServiceGoneError,
}
"""Code → the error that stands for it."""


def booking_error(content: bytes) -> type[BookingError] | None:
    """The error that stands for the first code of a refusal that is one of a booking's."""
    return next((BOOKING_ERRORS[one.code] for one in _refusals(content) if one.code in BOOKING_ERRORS), None)


def _refusals(content: bytes) -> Iterator[BookingRefusal]:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return
    meta = body.get("meta") if is_dict(body) else None
    errors = meta.get("errors") if is_dict(meta) else None
    for one in [*(errors if is_list(errors) else [errors]), meta]:
        if is_dict(one) and (code := _whole(one.get("code"))) is not None:
            message = one.get("message")
            yield BookingRefusal(code, message if isinstance(message, str) else "", _whole(one.get("id")))


def _whole(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None

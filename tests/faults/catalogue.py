"""Every fault the client is put to."""

import gzip

from tests.faults.fault import BAD, EVERY, LATE, NONE, OK, REPEATABLE, SILENT, UNREACHED, Fault
from tests.support import behaviours
from tests.support.behaviours import BODIES, BODY, HTML, JSON, NOT_UTF8, SMUGGLED, WHOLE
from tests.support.server import answer, dribble, echo, hang_up, raw, reset, stall


def _seconds(*values: str) -> list[Fault]:
    return [
        Fault(
            f"429, Retry-After: {value}",
            "RateLimitError",
            (behaviours.too_many(Retry_After=value),),
            EVERY,
            waits=(wait,) * 2,
        )
        for value, wait in zip(values, (2.0, 1.5, 0.25), strict=False)
    ]


_NOW = "Wed, 22 Jul 2026 10:00:00 GMT"
_DATES = {
    "a date": "Wed, 22 Jul 2026 10:00:07 GMT",
    "a date of RFC 850": "Wednesday, 22-Jul-26 10:00:07 GMT",
    "a date of asctime": "Wed Jul 22 10:00:07 2026",
}

CONNECTING = [
    Fault("connection refused", UNREACHED, again=EVERY, counted="nothing", start=False),
    Fault("connection never made (queue full)", LATE, again=EVERY, counted="nothing", deaf=True, then_well=False),
    Fault(
        "TLS asked of a port without",
        UNREACHED,
        again=EVERY,
        counted="connections",
        scheme="https",
        welcome=behaviours.plain,
        then_well=False,
    ),
    Fault(
        "certificate nobody vouches for",
        UNREACHED,
        counted="connections",
        scheme="https",
        welcome=behaviours.untrusted,
        then_well=False,
    ),
    Fault(
        "reset before the request is read",
        SILENT,
        again=REPEATABLE,
        counted="connections",
        welcome=behaviours.reset_at_once,
    ),
]

SILENCE = [
    Fault("reset after the request", SILENT, (reset,), REPEATABLE),
    Fault("closed after the request", SILENT, (hang_up,), REPEATABLE),
    Fault("closed after the request, then well", SILENT, (hang_up, echo), REPEATABLE, recovers=True),
    Fault("stall before the head", LATE, (stall(30),), REPEATABLE),
    Fault("reset inside the head", SILENT, (behaviours.broken_off(WHOLE[:30]),), REPEATABLE),
    Fault("closed inside the head", SILENT, (raw(WHOLE[:30]),), REPEATABLE),
    Fault("stall inside the head", LATE, (raw(WHOLE[:30], stall(30)),), REPEATABLE),
    Fault("reset inside the body", SILENT, (behaviours.broken_off(WHOLE + BODY[:5]),), REPEATABLE),
    Fault("closed inside the body (Content-Length too great)", SILENT, (raw(WHOLE + BODY[:5]),), REPEATABLE),
    Fault("stall inside the body", LATE, (raw(WHOLE + BODY[:5], stall(30)),), REPEATABLE),
    Fault(
        "body one byte at a time, without end",
        LATE,
        (raw(WHOLE.replace(b"11", b"9999"), dribble(b"0" * 999, 0.05)),),
        total=0.4,
    ),
    Fault(
        "head one byte at a time, without end",
        LATE,
        (dribble(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 999, 0.05),),
        total=0.4,
    ),
    Fault("kept connection closed between two calls", OK, (raw(WHOLE + BODY), echo), before=1),
    Fault(
        "kept connection closed under the second call",
        SILENT,
        (echo, hang_up, echo),
        REPEATABLE,
        before=1,
        recovers=True,
    ),
    Fault(
        "kept connection reset under the second call", SILENT, (echo, reset, echo), REPEATABLE, before=1, recovers=True
    ),
]

NO_HTTP = [
    Fault("not HTTP at all", SILENT, (raw(b"\x00\x01\x02 SSH-2.0\r\n\r\n"),), REPEATABLE),
    Fault("negative Content-Length", SILENT, (raw(WHOLE.replace(b"11", b"-1")),), REPEATABLE),
    Fault("two different Content-Length", SILENT, (raw(WHOLE[:-2] + b"Content-Length: 3\r\n\r\n" + BODY),), REPEATABLE),
    Fault(
        "chunks that are none",
        SILENT,
        (raw(behaviours.HEAD + b"Transfer-Encoding: chunked\r\n\r\nnonsense\r\n"),),
        REPEATABLE,
    ),
    Fault(
        "chunks that end too early",
        SILENT,
        (raw(behaviours.HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\n{}"),),
        REPEATABLE,
    ),
    Fault("a head of 300 kB", SILENT, (raw(WHOLE[:-2] + b"X: " + b"x" * 300_000 + b"\r\n\r\n" + BODY),), REPEATABLE),
    Fault("Content-Length too small, junk after it", OK, (raw(WHOLE + BODY + b"junk\r\n\r\n", lambda *_: True),)),
    Fault("Content-Length too small, a whole answer after it", OK, (raw(WHOLE + BODY + SMUGGLED, lambda *_: True),)),
    Fault(
        "204 with a body", OK, (raw(b"HTTP/1.1 204 No Content\r\nContent-Length: 11\r\n\r\n" + BODY, lambda *_: True),)
    ),
    Fault(
        "204 with a body in chunks",
        OK,
        (
            raw(
                b"HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n" + BODY + b"\r\n0\r\n\r\n",
                lambda *_: True,
            ),
        ),
    ),
    Fault("103 before the answer", OK, (raw(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", echo),)),
]

UNREADABLE = [
    Fault("200 with HTML", BAD, (answer(200, HTML, {"Content-Type": "text/html"}),)),
    Fault("200, not UTF-8", BAD, (answer(200, NOT_UTF8),)),
    Fault("200 with nothing", OK, (answer(200, b""),)),
    Fault("200 with `success: false`", "UnsuccessfulResponseError", (answer(200, JSON),)),
    Fault("broken gzip", BAD, (behaviours.zipped(b"no gzip at all"),)),
    Fault("gzip broken off", BAD, (behaviours.zipped(gzip.compress(BODY * 99)[:20]),)),
    Fault("gzip bomb (20 MB in 20 kB)", BAD, (behaviours.bomb(),)),
    Fault("body without end", BAD, (behaviours.endless,)),
]

REFUSALS = [
    *(
        Fault(f"{status} to the same host", "RedirectError", (behaviours.redirect(status, "/api/v1/other"),))
        for status in (301, 302, 303, 307, 308)
    ),
    *(
        Fault(
            f"{status} to another host",
            "RedirectError",
            to_other=lambda url, status=status: behaviours.redirect(status, url),
        )
        for status in (301, 307)
    ),
    *(
        Fault(f"{status} with JSON", outcome, (answer(status, JSON),))
        for status, outcome in (
            (400, "BadRequestError"),
            (401, "AuthenticationError"),
            (402, "PaymentRequiredError"),
            (403, "PermissionDeniedError"),
            (404, "NotFoundError"),
            (409, "ConflictError"),
            (422, "UnprocessableEntityError"),
        )
    ),
    Fault("429 without Retry-After", "RateLimitError", (behaviours.too_many(),), EVERY),
    *_seconds("2", "1.5", "0.25"),
    *(
        Fault(
            f"429, Retry-After: {name}",
            "RateLimitError",
            (behaviours.too_many(Retry_After=date, Date=_NOW),),
            EVERY,
            waits=(7.0, 7.0),
        )
        for name, date in _DATES.items()
    ),
    *(
        Fault(
            f"429, Retry-After: {name}", "RateLimitError", (behaviours.too_many(Retry_After=value, Date=_NOW),), EVERY
        )
        for name, value in (
            ("a date past", "Wed, 22 Jul 2026 09:00:00 GMT"),
            ("0", "0"),
            ("-5", "-5"),
            ("soon", "soon"),
            ("nothing", ""),
            ("NaN", "NaN"),
        )
    ),
    *(
        Fault(f"429, Retry-After: {value}", "RateLimitError", (behaviours.too_many(Retry_After=value),))
        for value in ("61", "9" * 20)
    ),
    Fault(
        "429 once, then well",
        "RateLimitError",
        (behaviours.too_many(Retry_After="3"), echo),
        EVERY,
        recovers=True,
        waits=(3.0,),
    ),
    Fault("503, Retry-After: 2", "ServerError", (answer(503, JSON, {"Retry-After": "2"}),), REPEATABLE),
    *(
        Fault(f"{status}, {name}", "ServerError", (answer(status, body),), REPEATABLE if status > 501 else NONE)
        for status in (500, 501, 502, 503, 504)
        for name, body in BODIES.items()
    ),
]

GROUPS = {
    "No connection": CONNECTING,
    "No answer, or half of one": SILENCE,
    "Not quite HTTP": NO_HTTP,
    "Answers that cannot be used": UNREADABLE,
    "Refusals": REFUSALS,
}

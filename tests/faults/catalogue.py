"""Every fault the client is put to."""

import gzip
import zlib
from typing import Any

from tests.faults import acts_http2
from tests.faults.fault import BAD, EVERY, LATE, NONE, OK, REPEATABLE, SILENT, UNREACHED, Fault
from tests.support import behaviours as acts
from tests.support.behaviours import BODIES, BODY, HTML, JSON, NOT_UTF8, SMUGGLED, WHOLE
from tests.support.server import answer, dribble, echo, hang_up, raw, reset, stall


def _seconds(*values: str) -> list[Fault]:
    return [
        Fault(
            f"429, Retry-After: {value}",
            "RateLimitError",
            (acts.too_many(Retry_After=value),),
            EVERY,
            waits=(wait,) * 2,
        )
        for value, wait in zip(values, (2.0, 1.5, 0.25), strict=False)
    ]


_EMPTY = b"\x1f\x8b\x08\0\0\0\0\0\0\x03"
"""The beginning of gzip, with nothing in it yet."""
_ZIPPED = gzip.compress(b"0" * 20_000_000, 9)
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
        welcome=acts.plain,
        then_well=False,
    ),
    Fault(
        "certificate nobody vouches for",
        UNREACHED,
        counted="connections",
        scheme="https",
        welcome=acts.untrusted,
        then_well=False,
    ),
    Fault(
        "reset before the request is read",
        SILENT,
        again=REPEATABLE,
        counted="connections",
        welcome=acts.reset_at_once,
    ),
]

SILENCE = [
    Fault("reset after the request", SILENT, (reset,), REPEATABLE),
    Fault("closed after the request", SILENT, (hang_up,), REPEATABLE),
    Fault("closed after the request, then well", SILENT, (hang_up, echo), REPEATABLE, recovers=True),
    Fault("stall before the head", LATE, (stall(30),), REPEATABLE),
    Fault("reset inside the head", SILENT, (acts.broken_off(WHOLE[:30]),), REPEATABLE),
    Fault("closed inside the head", SILENT, (raw(WHOLE[:30]),), REPEATABLE),
    Fault("stall inside the head", LATE, (raw(WHOLE[:30], stall(30)),), REPEATABLE),
    Fault("reset inside the body", SILENT, (acts.broken_off(WHOLE + BODY[:5]),), REPEATABLE),
    Fault("closed inside the body (Content-Length too great)", SILENT, (raw(WHOLE + BODY[:5]),), REPEATABLE),
    Fault("stall inside the body", LATE, (raw(WHOLE + BODY[:5], stall(30)),), REPEATABLE),
    Fault(
        "body one byte at a time, without end",
        LATE,
        (raw(WHOLE.replace(b"11", b"9999"), dribble(b"0" * 999, 0.05)),),
        total=1.0,
    ),
    Fault(
        "head one byte at a time, without end",
        LATE,
        (dribble(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 999, 0.05),),
        total=1.0,
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
        (raw(acts.HEAD + b"Transfer-Encoding: chunked\r\n\r\nnonsense\r\n"),),
        REPEATABLE,
    ),
    Fault(
        "chunks that end too early",
        SILENT,
        (raw(acts.HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\n{}"),),
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
    Fault("broken gzip", BAD, (acts.zipped(b"no gzip at all"),)),
    Fault("gzip broken off", BAD, (acts.zipped(gzip.compress(BODY * 99)[:20]),)),
    Fault("gzip bomb (20 MB in 20 kB)", BAD, (acts.bomb(),)),
    Fault("body without end", BAD, (acts.endless,)),
]

REFUSALS = [
    *(
        Fault(f"{status} to the same host", "RedirectError", (acts.redirect(status, "/api/v1/other"),))
        for status in (301, 302, 303, 307, 308)
    ),
    *(
        Fault(
            f"{status} to another host",
            "RedirectError",
            to_other=lambda url, status=status: acts.redirect(status, url),
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
    Fault("429 without Retry-After", "RateLimitError", (acts.too_many(),), EVERY),
    *_seconds("2", "1.5", "0.25"),
    *(
        Fault(
            f"429, Retry-After: {name}",
            "RateLimitError",
            (acts.too_many(Retry_After=date, Date=_NOW),),
            EVERY,
            waits=(7.0, 7.0),
        )
        for name, date in _DATES.items()
    ),
    *(
        Fault(f"429, Retry-After: {name}", "RateLimitError", (acts.too_many(Retry_After=value, Date=_NOW),), EVERY)
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
        Fault(f"429, Retry-After: {value}", "RateLimitError", (acts.too_many(Retry_After=value),))
        for value in ("61", "9" * 20)
    ),
    Fault(
        "429 once, then well",
        "RateLimitError",
        (acts.too_many(Retry_After="3"), echo),
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

_PACKED = acts.HEAD + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n"
_LATE: dict[str, Any] = {"outcome": LATE, "total": 1.0}  # long enough for a busy machine to send the request

FLOODS = [
    Fault(
        "103 without end",
        script=(acts.flood(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 200),),
        **_LATE,
    ),
    Fault("100 without end", script=(acts.flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 200),), **_LATE),
    Fault("a head without end, fast", SILENT, (acts.flood(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 500),), REPEATABLE),
    Fault(
        "chunks of one byte, without end",
        script=(acts.flood(acts.HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n" * 200),),
        **_LATE,
    ),
    Fault("gzip of empty blocks, without end", BAD, (acts.flood(_PACKED + _EMPTY, b"\0\0\0\xff\xff" * 13_000),)),
    Fault(
        "bytes after the end of gzip, without end",
        BAD,
        (acts.flood(_PACKED + gzip.compress(b"{}"), b"\0" * 65536),),
    ),
    Fault("gzip of empty members, without end", BAD, (acts.flood(_PACKED, gzip.compress(b"") * 3000),)),
]

BOMBS = [
    Fault("gzip in gzip (20 MB in 100 bytes)", BAD, (acts.packed("gzip, gzip", gzip.compress(_ZIPPED)),)),
    Fault("deflate bomb (20 MB in 20 kB)", BAD, (acts.packed("deflate", zlib.compress(b"0" * 20_000_000, 9)),)),
    Fault("an encoding nobody asked for", BAD, (acts.packed("br", b"\x0b\x02\x80{}\x03"),)),
    Fault("a bomb in a refusal", "NotFoundError", (answer(404, _ZIPPED, {"Content-Encoding": "gzip"}),)),
    Fault("a refusal of 40,000 messages", "UnprocessableEntityError", (answer(422, acts.many_messages(40_000)),)),
]

UPLOADS = [
    Fault(
        "a request taken ever more slowly",
        welcome=acts.slow_reader,
        size=3_000_000,
        counted="connections",
        then_well=False,
        outcome=LATE,
        total=0.2,
    ),
    Fault(
        "reset under the upload",
        SILENT,
        again=REPEATABLE,
        welcome=acts.reset_at_once,
        size=3_000_000,
        counted="connections",
    ),
    Fault("answered before the upload is read", "ServerError", (answer(500),), size=300_000),
]

SHARED = [
    Fault("well, over a client others use", OK, shared=True),
    Fault("stall, over a client others use", LATE, (stall(30),), REPEATABLE, shared=True),
    Fault("reset, over a client others use", SILENT, (reset,), REPEATABLE, shared=True),
    Fault(
        "103 without end, over a client others use",
        script=(acts.flood(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n" * 200),),
        shared=True,
        **_LATE,
    ),
    Fault(
        "429 once, over a client others use",
        "RateLimitError",
        (acts.too_many(), echo),
        EVERY,
        recovers=True,
        shared=True,
    ),
    Fault("fork between two calls", OK, forked=True),
]

PROXIES = [
    Fault("proxy refuses with 407", UNREACHED, (answer(407),), EVERY, proxied=True, then_well=False),
    Fault("proxy refuses with 502", UNREACHED, (answer(502, HTML),), EVERY, proxied=True, then_well=False),
    Fault("proxy never answers CONNECT", LATE, (stall(30),), proxied=True, then_well=False, total=0.2),
    Fault(
        "proxy answers CONNECT without end",
        SILENT,
        (acts.flood(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 500),),
        REPEATABLE,
        proxied=True,
        then_well=False,
    ),
    Fault("proxy hangs up on CONNECT", SILENT, (hang_up,), REPEATABLE, proxied=True, then_well=False),
]


def _http2(name: str, outcome: str, act: acts_http2.Act2, again: frozenset[str] = NONE, **more: Any) -> Fault:
    welcome = acts_http2.http2(act)
    return Fault(name, outcome, again=again, welcome=welcome, counted="connections", scheme="https", http2=True, **more)


HTTP2 = [
    _http2("well, over HTTP/2", OK, acts_http2.echo),
    _http2("the stream is reset", SILENT, acts_http2.reset, REPEATABLE),
    _http2("the server goes away", SILENT, acts_http2.go_away, REPEATABLE),
    _http2("a status that is none", SILENT, acts_http2.odd_status, REPEATABLE),
    _http2("no stream is allowed any more", LATE, acts_http2.no_streams, total=2.0),
    _http2("PING without end", LATE, acts_http2.pings, total=2.0),
    _http2("SETTINGS without end", LATE, acts_http2.settings, total=2.0),
    _http2("a body that stops", LATE, acts_http2.body_without_end, total=2.0),
]

GROUPS = {
    "No connection": CONNECTING,
    "No answer, or half of one": SILENCE,
    "Not quite HTTP": NO_HTTP,
    "Answers that cannot be used": UNREADABLE,
    "Refusals": REFUSALS,
    "Floods": FLOODS,
    "Bombs": BOMBS,
    "Uploads": UPLOADS,
    "Shared with others": SHARED,
    "Proxies": PROXIES,
    "HTTP/2": HTTP2,
}

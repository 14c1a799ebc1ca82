"""Reads the head of a request from a connection.

The HTTP server of the standard library would read it as well, but loads what is for mail, TLS and archives: a fifth of
the time that the mock takes to start. A test compares the two readers.
"""

import re
from io import BufferedIOBase
from typing import NamedTuple

_LONGEST_LINE = 65_536
_MOST_HEADERS = 200
_FIRST = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) HTTP/1\.([01])\r?\n")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n]*?)[ \t]*\r?\n")


class Unreadable(Exception):
    """Raised for input that is no request; the message says what is wrong."""


class Head(NamedTuple):
    """Request line and headers.

    Attributes:
        method: HTTP method.
        target: path and query, as they came.
        headers: by lower-case name; of those that come twice, the last.
        stays: whether the connection stays open for a further request.
    """

    method: str
    target: str
    headers: dict[str, str]
    stays: bool


def read_head(stream: BufferedIOBase) -> Head | None:
    """Returns the head of the next request; None if the connection ends.

    Raises:
        Unreadable: it is no request, or larger than the limit.
    """
    line = _line(stream)
    if line in ("\n", "\r\n"):  # some clients send an extra line break after a body
        line = _line(stream)
    if not line:
        return None
    first = _FIRST.fullmatch(line)
    if first is None:
        raise Unreadable("a request begins with a method, a path and HTTP/1.1")
    method, target, minor = first.groups()
    headers: dict[str, str] = {}
    while (line := _line(stream)) not in ("\n", "\r\n"):
        header = _HEADER.fullmatch(line)
        if header is None or len(headers) >= _MOST_HEADERS:
            raise Unreadable(f"a header is a name, a colon and a value, and there are at most {_MOST_HEADERS}")
        headers[header[1].lower()] = header[2]
    return Head(method, target, headers, minor == "1" and headers.get("connection", "").lower() != "close")


def _line(stream: BufferedIOBase) -> str:
    """Returns a line with its end; empty at the end of the connection."""
    line = stream.readline(_LONGEST_LINE)
    if len(line) == _LONGEST_LINE:
        raise Unreadable(f"a line is shorter than {_LONGEST_LINE} bytes")
    return line.decode("latin-1")

"""Writes JSON to standard output as received, with terminal control characters escaped."""

import json
import os
import re
from collections.abc import Iterator
from typing import Any

from altegio_core.base.charset import decoded

_PART = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)


def shown(text: str) -> str:
    """Returns JSON with control characters and unpaired surrogates escaped."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(c if c == "\n" or c.isprintable() else _escaped(c) for c in text)


def dumped(value: Any) -> str:
    """Returns a value as one line of JSON."""
    return shown(json.dumps(value, ensure_ascii=False))


def indented(content: bytes) -> str:
    """Returns indented JSON, with every number as received."""
    json.loads(content)  # the caller has parsed it already; this checks that it is JSON
    return shown("".join(_indented(decoded(content))))


def _indented(text: str) -> Iterator[str]:
    depth, before = 0, ""
    for match in _PART.finditer(text):
        part = match[0]
        closes = part in ("}", "]")
        if closes:
            depth -= 1
        if before and not (closes and before in ("{", "[")) and (closes or before in ("{", "[", ",")):
            yield "\n" + "  " * depth
        if part[0] == '"':
            yield json.dumps(json.loads(part, strict=False), ensure_ascii=False)
        else:
            yield ": " if part == ":" else part
        if part in ("{", "["):
            depth += 1
        before = part


def _escaped(character: str) -> str:
    return "".join(f"\\u{unit:04x}" for unit in _units(ord(character)))


def _units(code: int) -> tuple[int, ...]:
    if code < 0x10000:
        return (code,)
    code -= 0x10000
    return 0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF)


def give_up() -> None:
    """Discards further output, so that buffered text does not fail a second time."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    if nowhere != 1:  # a free descriptor, if standard output is closed
        os.dup2(nowhere, 1)
        os.close(nowhere)

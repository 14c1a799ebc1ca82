"""What is secret, and how it is masked wherever a person or a log could read it: the one room for that rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, SupportsIndex

from altegio_core.base.types import is_dict, is_list

MASK = "***"

SECRET_WORDS = ("token", "password", "passwd", "secret")
"""A field with one of these words in its name holds a secret."""

SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "set-cookie2"})
"""Headers that hold secrets, in lower case."""

# A shorter token, such as one made up for a mock server, is a word like any other: to mask it would ruin the text.
_SHORTEST = 8
_SHORTEST_TYPED = 4
_DEEPEST_SHOWN = 50
# Possessive quantifiers, so that a value of any length is matched without backtracking and without memory for it.
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?+'
_SECRET_MEMBER = (r'(?is)("[\w-]*(?:' + "|".join(SECRET_WORDS) + r')"\s*+:\s*+)' + _STRING).encode()
# A secret within a text, such as a form or JSON given as one: its name, what parts a name from a value, and no mask.
_NAMED_IN_TEXT = rf"(?i)(?:{'|'.join(SECRET_WORDS)})[\w-]*+[\\\"']*+\s*+[:=](?!\s*[\"']?{re.escape(MASK)})"
# What may stand for a character: itself aside, an escape of JSON, of an address or of HTML.
_MAY_BE_ESCAPED = ("\\", "%", "&")


class Secret(str):
    """Text that goes into a header and is masked wherever a value is shown: repr, locals of a traceback, pickle."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{MASK}'"

    def __getitem__(self, key: SupportsIndex | slice) -> Secret:
        return Secret(str.__getitem__(self, key))  # part of it is as secret, and printers of locals cut texts short

    def __reduce_ex__(self, protocol: object) -> tuple[type[Secret], tuple[str]]:
        return Secret, (MASK,)

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self


def secret(token: str | bytes | None) -> Secret | None:
    """The token, masked wherever it is shown. What is no text becomes a text that no token can be, and is refused."""
    return None if token is None else Secret(token if isinstance(token, str) else "\0")


def hidden_arguments(args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments of a call, each text masked wherever it is shown."""
    return tuple(map(_hidden, args)), {name: _hidden(value) for name, value in kwargs.items()}


def hidden_token(value: Any) -> Any:
    """What may be a token, masked wherever it is shown; anything but text as it is."""
    return secret(value) if isinstance(value, str | bytes) else value


def _hidden(value: Any) -> Any:
    return Secret(value) if isinstance(value, str) else value


def is_secret(name: str) -> bool:
    """Whether a field of this name holds a secret."""
    lower = name.lower()
    return any(word in lower for word in SECRET_WORDS)


def may_hold_secret(text: str) -> bool:
    """Whether a text gives something that is named like a secret, as ``password=...`` or ``"password": ...`` does."""
    return re.search(_NAMED_IN_TEXT, text) is not None


class Secrets:
    """The secrets of one call, found when they are asked for: its tokens, and what its body names a secret.

    Attributes:
        tokens: of the client.
        body: what is sent, as it becomes JSON.
    """

    __slots__ = ("body", "tokens")

    def __init__(self, tokens: Iterable[str] = (), body: Any = None) -> None:
        self.tokens, self.body = tokens, body

    def __iter__(self) -> Iterator[str]:
        yield from (token for token in self.tokens if len(token) >= _SHORTEST)
        if is_dict(self.body):
            for name, value in self.body.items():
                if isinstance(value, str) and len(value) >= _SHORTEST_TYPED and is_secret(str(name)):
                    yield value

    def __repr__(self) -> str:
        return f"Secrets({MASK})"


def mask(text: str, secrets: Iterable[str]) -> str:
    """The text with every given secret replaced by asterisks, however a server wrote it.

    Args:
        text: any text.
        secrets: what to mask; a token too short to be one is let be.
    """
    for secret in _spellings(secrets):
        text = text.replace(str(secret), MASK)
        if any(sign in text for sign in _MAY_BE_ESCAPED):
            text = re.sub("".join(_any_form(character) for character in secret), MASK, text)
    return text


def mask_body(content: bytes, secrets: Iterable[str], media_type: str = "") -> bytes:
    """The body of a response with every given secret, and the value of every field named after one, masked.

    Args:
        content: the body.
        secrets: what to mask, as for :func:`mask`.
        media_type: its Content-Type.
    """
    spellings = tuple(_spellings(secrets))
    # Also where it is something else than it seems to be: a body that begins with a NUL need not be UTF-16.
    if 0 in content:
        for secret in spellings:
            for encoding in _WIDE:
                content = content.replace(secret.encode(encoding), MASK.encode(encoding))
    content = _mask_plain(content, spellings)
    if (wide := _wide_encoding(content, media_type)) is not None:
        text = content.decode(wide, errors="replace")
        return _mask_plain(text.encode(), spellings).decode(errors="replace").encode(wide)
    return content


def _mask_plain(content: bytes, secrets: Iterable[str]) -> bytes:
    for secret in secrets:
        content = content.replace(secret.encode(), MASK.encode())
        if any(sign.encode() in content for sign in _MAY_BE_ESCAPED):
            form = "".join(_any_form(character) for character in secret).encode()
            content = re.sub(form, MASK.encode(), content)
    return re.sub(_SECRET_MEMBER, rb'\1"' + MASK.encode() + b'"', content)


def masked(name: Any, value: Any, depth: int = 0) -> Any:
    """The value of a field without secrets, also inside of what the description does not know; for showing it, so that
    what is nested deeper than anybody looks is left out."""
    if value and isinstance(name, str) and is_secret(name):
        return MASK
    if not is_dict(value) and not is_list(value):
        return value
    if depth > _DEEPEST_SHOWN:
        return "…"
    if is_dict(value):
        return {key: masked(key, item, depth + 1) for key, item in value.items()}
    return [masked(name, item, depth + 1) for item in value]


def _spellings(secrets: Iterable[str]) -> Iterable[str]:
    return secrets if isinstance(secrets, Secrets) else Secrets(secrets)


def _any_form(character: str) -> str:
    """A pattern for one character in any of the forms servers write."""
    code = ord(character)
    forms = [re.escape(character), rf"\\+u(?i:{code:04x})", rf"&#0*{code};", rf"&#(?i:x0*{code:x});"]
    forms += [f"%(?i:{byte:02x})" for byte in character.encode() if code < 128]
    if character in _NAMED:
        forms.append(_NAMED[character])
    if character in '/"':
        forms.append(rf"\\+{character}")
    return f"(?:{'|'.join(forms)})"


_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


def _wide_encoding(content: bytes, media_type: str) -> str | None:
    """UTF-16 or UTF-32, in which no byte pattern of ours would be found."""
    start = content[:4]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    from altegio_core.base.charset import declared  # bodies are redacted only when something went wrong

    named = declared(media_type) or ""
    if named.startswith(("utf-16", "utf16", "utf-32", "utf32")):
        return named
    if len(start) == 4 and 0 in start:
        return "utf-16-le" if start[1] == 0 else "utf-16-be" if start[0] == 0 else None
    return None

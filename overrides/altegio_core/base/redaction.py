"""What is secret, and how it is masked wherever a person or a log could read it: the one room for that rule."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

MASK = "***"

SECRET_WORDS = ("token", "password", "secret")
"""A field with one of these words in its name holds a secret."""

# A shorter token, such as one made up for a mock server, is a word like any other: to mask it would ruin the text.
_SHORTEST = 8
_SECRET_MEMBER = re.compile(
    (r'("[\w-]*(?:' + "|".join(SECRET_WORDS) + r')"\s*:\s*)"(?:[^"\\]|\\.)*"').encode(), re.IGNORECASE
)


class Secret(str):
    """Text that goes into a header and is masked wherever a value is shown: repr, locals of a traceback, pickle."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{MASK}'"

    def __reduce_ex__(self, protocol: object) -> tuple[type["Secret"], tuple[str]]:
        return Secret, (MASK,)

    def __copy__(self) -> "Secret":
        return self

    def __deepcopy__(self, memo: object) -> "Secret":
        return self


def secret(token: str | None) -> Secret | None:
    """The token, masked wherever it is shown."""
    return None if token is None else Secret(token)


def is_secret(name: str) -> bool:
    """Whether a field of this name holds a secret."""
    lower = name.lower()
    return any(word in lower for word in SECRET_WORDS)


def mask(text: str, secrets: Iterable[str]) -> str:
    """The text with every given secret replaced by asterisks."""
    for form in _written_forms(secrets):
        text = text.replace(form, MASK)
    return text


def mask_body(content: bytes, secrets: Iterable[str]) -> bytes:
    """The body of a response with every given secret, and the value of every field named after one, masked."""
    for form in _written_forms(secrets):
        content = content.replace(form.encode(), MASK.encode())
    return _SECRET_MEMBER.sub(rb'\1"' + MASK.encode() + b'"', content)


def masked(name: Any, value: Any) -> Any:
    """The value of a field without secrets, also inside of what the description does not know."""
    if value and isinstance(name, str) and is_secret(name):
        return MASK
    if type(value) is dict:
        return {key: masked(key, item) for key, item in value.items()}
    if type(value) is list:
        return [masked(name, item) for item in value]
    return value


def _written_forms(secrets: Iterable[str]) -> Iterator[str]:
    for secret in secrets:
        if len(secret) < _SHORTEST:
            continue
        # PHP writes a slash in JSON with a backslash before it.
        yield from {str(secret), secret.replace("/", "\\/")}
